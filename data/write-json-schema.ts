/**
 * Writes `dataset.schema.json`, by which editors complete and check a dataset as it is written.
 *
 *     tsx data/write-json-schema.ts            writes the file
 *     tsx data/write-json-schema.ts --check    fails if the file is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import * as fields from './fields.js';
import * as schema from './schema.js';
import { DESCRIPTIONS } from './schema-descriptions.js';

const FILE = new URL('./dataset.schema.json', import.meta.url);

type Written = z.core.JSONSchema.BaseSchema;

/** What JSON Schema can say about the fields that are checked by a function. */
const APPROXIMATIONS = new Map<unknown, Written>([
  [fields.currency(), { pattern: '^[A-Z]{3}$' }],
  [fields.language(), { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }],
  [fields.url(), { format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?:[^\\s]+$' }],
]);

/** The format as a JSON Schema (2020-12) of what an author may write. It knows the shape, not the meaning. */
export function jsonSchema(): Written {
  const { $schema, ...rest } = write(schema.dataset());
  const { $defs = {} } = rest;
  for (const [name, { about, keys }] of Object.entries(DESCRIPTIONS)) {
    const part = name === 'dataset' ? rest : $defs[name];
    if (!part) throw new RangeError(`${name} is described, but is no part of the format`);
    part.description = about;
    describeKeys(part, keys, name);
  }
  return { $schema, $id: 'urn:role-compare:dataset:1', title: 'role-compare dataset', ...rest };
}

function write(part: z.core.$ZodType): Written {
  return z.toJSONSchema(part, {
    metadata: parts(),
    unrepresentable: 'any',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema, jsonSchema),
  });
}

/** The parts that become definitions of their own, under the names that they have in `schema.ts`. */
function parts() {
  const registry = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(schema))
    if (id !== 'dataset') registry.add(part(), { id });
  return registry;
}

/** Adds what only a function checks: zod has no trace of it to write. */
function complete(zodSchema: z.core.$ZodTypes, written: Written): void {
  const { def } = zodSchema._zod;
  Object.assign(written, APPROXIMATIONS.get(zodSchema));
  const isWhole = def.checks?.some(
    ({ _zod }) => 'fn' in _zod.def && _zod.def.fn === Number.isSafeInteger,
  );
  if (isWhole) written.type = 'integer';
  // A record stands behind a look at its keys; see `byId` in `fields.ts`.
  if (def.type === 'pipe') {
    const { $schema, ...record } = write(def.out);
    Object.assign(written, record);
  }
}

function describeKeys(part: Written, keys: Readonly<Record<string, string>>, name: string): void {
  const variants = (part.oneOf ?? part.anyOf ?? [part]) as Written[];
  for (const [key, description] of Object.entries(keys)) {
    const found = variants.flatMap(({ properties }) => properties?.[key] ?? []) as Written[];
    if (found.length === 0)
      throw new RangeError(`${name}.${key} is described, but is not in the format`);
    for (const property of found) property.description = description;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = `${JSON.stringify(jsonSchema(), undefined, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text) {
    console.error('data/dataset.schema.json is out of date; run "npm run schema".');
    process.exitCode = 1;
  }
}
