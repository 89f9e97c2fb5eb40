import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fastReader, REFUSED } from '../../../data/fast-read.js';
import { validate } from '../../../data/index.js';
import { dataset } from '../../../data/schema.js';
import { type Loose, smallDataset, today } from './small-dataset.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 200);

const nasty = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    null,
    undefined,
    '',
    '__proto__',
    'constructor',
    'cook',
    'baker',
    0.5,
    7,
  ),
  // Made anew each time: a test freezes what it is given.
  fc
    .constantFrom<() => unknown>(
      () => [],
      () => ({}),
      () => ['cook', 'cook'],
    )
    .map((make) => make()),
  fc.string({ unit: 'binary' }),
);

/** Every place of a document, as the keys that lead to it. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

const allPlaces = places(smallDataset()).filter((path) => path.length > 0);

/** A good document in which a few places hold something else, have lost it, or have something beside it. */
const spoiled = fc
  .array(
    fc.tuple(
      fc.constantFrom(...allPlaces),
      fc.constantFrom('set', 'delete', 'add'),
      nasty,
      fc.string(),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((changes) =>
    smallDataset((document) => {
      for (const change of changes) spoil(document, ...change);
    }),
  );

function spoil(
  document: Loose,
  path: readonly string[],
  how: string,
  value: unknown,
  key: string,
): void {
  const parent = path.slice(0, -1).reduce((part: Loose, step) => part?.[step], document);
  if (typeof parent !== 'object' || parent === null) return;
  // A typed array takes numbers only, and throws for the rest.
  if (ArrayBuffer.isView(parent)) return;
  const last = path.at(-1) ?? '';
  if (how === 'set') parent[last] = value;
  else if (how === 'delete') delete parent[last];
  // Not `Object.defineProperty`, which throws for the `length` of a list.
  else
    Reflect.defineProperty(parent, key || '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

test('Checking never throws, and always gives a dataset or an error', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, spoiled), (value) => {
      const { dataset, issues } = validate(value, { today });
      assert.equal(
        dataset === undefined,
        issues.some(({ severity }) => severity === 'error'),
      );
      for (const { path, message } of issues) {
        assert.ok(message.startsWith(`${path || 'dataset'}: `), message);
        assert.ok(!/\bundefined\b|\[object/.test(message), message);
      }
    }),
    { numRuns },
  );
});

test('What the checks let through, they let through again, unchanged', () => {
  fc.assert(
    fc.property(spoiled, (document) => {
      const { dataset, issues } = validate(document, { today });
      if (!dataset) return;
      assert.deepEqual(validate(dataset, { today }), { dataset, issues });
    }),
    { numRuns },
  );
});

test('The quick reader and zod agree: the same documents, and the same copies of them', () => {
  assert.deepEqual(fastReader(dataset())(smallDataset()), dataset().parse(smallDataset()));
  fc.assert(
    fc.property(spoiled, (document) => {
      const quick = fastReader(dataset())(document);
      const { success, data } = dataset().safeParse(document);
      // The quick reader may leave a document to zod, but what it takes is what zod takes.
      if (quick !== REFUSED) assert.deepEqual([success, quick], [true, data]);
      else if (success) assert.fail('left to zod without need');
    }),
    { numRuns },
  );
});

test('Checking changes nothing in the document', () => {
  fc.assert(
    fc.property(spoiled, (document) => {
      const before = validate(document, { today });
      assert.deepEqual(validate(deepFreeze(document), { today }), before);
    }),
    { numRuns },
  );
});

function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(Object.freeze(value))) deepFreeze(inner);
  return value;
}
