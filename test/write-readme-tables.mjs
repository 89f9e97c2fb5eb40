// Writes the README's tables from the doc comments and the token sheet; with --check tells whether they are up to date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { manifestText } from './manifest.mjs';

const readme = new URL('../README.md', import.meta.url);
const tokenSheet = new URL('../src/ui/tokens.styles.ts', import.meta.url);

/** The README's text with every table between markers written anew. */
export async function readmeWithTables(text) {
  const manifest = JSON.parse(await manifestText());
  const widgets = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const tables = new Map([
    // What all widgets have, each of them inherits.
    ['common', allTables(widgets[0], (member) => member.inheritedFrom !== undefined)],
    ...widgets.map((widget) => [
      widget.tagName,
      allTables(widget, (member) => member.inheritedFrom === undefined),
    ]),
    ['tokens', tokenTable(readFileSync(tokenSheet, 'utf8'))],
  ]);
  return formatted([...tables].reduce((result, [name, table]) => fill(result, name, table), text));
}

function allTables(owner, isWanted) {
  const attributes = (owner.attributes ?? []).filter(isWanted);
  const withAttribute = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = (owner.members ?? []).filter(
    (member) =>
      isWanted(member) &&
      member.kind === 'field' &&
      !member.static &&
      !member.readonly &&
      !withAttribute.has(member.name),
  );
  const methods = (owner.members ?? []).filter(
    (member) =>
      isWanted(member) &&
      member.kind === 'method' &&
      !member.static &&
      // What only the browser calls.
      !member.name.endsWith('Callback'),
  );
  return [
    table('Attribute', 'What it does', 'Default', attributes.map(attributeRow)),
    table('Property', 'What it does', undefined, properties.map(memberRow)),
    table('Method', 'What it does', undefined, methods.map(memberRow)),
    table('Event', 'When', undefined, (owner.events ?? []).filter(isWanted).map(memberRow)),
    table('Slot', 'What it holds', undefined, (owner.slots ?? []).filter(isWanted).map(slotRow)),
    table('Part', 'What it is', undefined, (owner.cssParts ?? []).filter(isWanted).map(memberRow)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function attributeRow({ name, description = '', default: value }) {
  const hasDefault = value !== undefined && value !== "''";
  return [code(name), sentence(description), hasDefault ? code(value) : ''];
}

function memberRow({ name, description = '' }) {
  return [code(name), sentence(description)];
}

function slotRow({ name, description = '' }) {
  return [name ? code(name) : '(the tag’s own content)', sentence(description)];
}

/** Each public property with its light and its dark default, as the sheet has them. */
function tokenTable(sheet) {
  const rows = [...sheet.matchAll(/var\((--rc-[\w-]+), (.*)\);$/gm)].map(([, name, value]) => {
    const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
    const [light, dark] = pair ? [pair[1], pair[2]] : [value, ''];
    return [code(name), code(publicNames(light)), dark && code(dark)];
  });
  if (rows.length === 0) throw new Error('The token sheet holds no public property.');
  return table('Custom property', 'Default', 'In a dark scheme', rows);
}

/** A default that refers to another property is told by that property's public name. */
function publicNames(value) {
  return value.replaceAll('var(--_', 'var(--rc-');
}

function table(first, second, third, rows) {
  if (rows.length === 0) return '';
  const head = [first, second, third].filter((title) => title !== undefined);
  const width = head.length;
  return [head, head.map(() => '---'), ...rows.map((row) => row.slice(0, width))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

const code = (text) => `\`${cell(text)}\``;
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const sentence = (text) => cell(text.trim());

function fill(text, name, table) {
  const start = `<!-- table: ${name} -->`;
  const end = '<!-- end -->';
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The README has no place for the table "${name}".`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}

/** As the formatter writes Markdown, which aligns the columns of tables. */
export function formatted(text) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=README.md'];
  return execFileSync(process.execPath, args, { input: text, encoding: 'utf8' });
}

async function main() {
  const before = readFileSync(readme, 'utf8');
  const after = await readmeWithTables(before);
  if (!process.argv.includes('--check')) {
    writeFileSync(readme, after);
    return;
  }
  if (after === before) return;
  console.error('README.md is out of date: run "node test/write-readme-tables.mjs" and commit it.');
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
