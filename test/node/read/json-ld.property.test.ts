import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { validate } from '../../../data/index.js';
import { readPageData } from '../../../src/read/json-ld/read-page-data.js';
import type { Reading } from '../../../src/read/reading.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { pageExamples } from './json-ld-postings.js';

const numRuns = propertyRuns();
const origin = {
  title: 'A page',
  url: 'https://pages.example/',
  language: 'en',
  today: '2026-03-01',
};
const before = Reflect.ownKeys(Object.prototype).length;

/** Reads, and checks what holds for every reading. */
function read(...scripts: readonly string[]): Reading {
  const reading = readPageData(scripts, origin, { locale: 'en' });
  const { document, issues, asWritten } = reading;
  if (document) {
    const found = validate(document, { today: new Date(origin.today) });
    assert.ok(found.dataset, JSON.stringify(found.issues));
    for (const { role, level } of asWritten) {
      assert.ok(found.dataset.roles.some(({ id }) => id === role));
      assert.ok(level === undefined || found.dataset.levels.some(({ id }) => id === level));
    }
  }
  assert.equal(
    document === undefined,
    issues.some(({ severity }) => severity === 'error'),
  );
  for (const { path, message } of issues) {
    assert.ok(message.startsWith(`${path}: `), message);
    assert.doesNotMatch(message, /\bundefined\b|\[object|NaN/);
  }
  assert.equal(Reflect.ownKeys(Object.prototype).length, before);
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  return reading;
}

const words = fc.constantFrom<unknown>(
  'JobPosting',
  'Occupation',
  '100000',
  '$100,000',
  '45.000',
  'YEAR',
  'HOUR',
  'EUR',
  'base',
  'bonus',
  'https://schema.org/HOUR',
  '2026-03-01',
  'javascript:alert(1)',
  '&#128512;',
  '\ud800',
  '',
  0,
  -1,
  40000,
  60000,
  1e308,
  0.1,
  null,
  true,
);
const keys = fc.constantFrom(
  ...['@type', '@id', '@value', '@graph', 'title', 'name', 'baseSalary', 'estimatedSalary'],
  ...[
    'value',
    'minValue',
    'maxValue',
    'minPrice',
    'price',
    'currency',
    'salaryCurrency',
    'unitText',
  ],
  ...[
    'duration',
    'median',
    'percentile25',
    'percentile75',
    'percentile90',
    'experienceRequirements',
  ],
  ...['jobLocation', 'address', 'addressCountry', 'hiringOrganization', 'datePosted', 'url'],
  ...['sampleSize', '__proto__', 'constructor', 'toString', 'valueOf', 'toJSON', 'length'],
);

/** Any JSON, made of the words and keys that mean something here. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(keys, tie('tree')), { maxLength: 6 })
      // Not Object.fromEntries alone: a key named __proto__ has to arrive as JSON would write it.
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

const texts = pageExamples.flatMap(({ scripts }) =>
  scripts.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
);

test('Any JSON is read without a throw into a valid document or an error', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 3 }), (values) => {
      read(...values.map((value) => JSON.stringify(value)));
    }),
    { numRuns },
  );
});

test('Any text in place of a script is read without a throw', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (scripts) => {
      read(...scripts);
    }),
    { numRuns },
  );
});

test('Every salary of a posting is in the document, in its words or in an issue', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom('baseSalary', 'estimatedSalary'), (salary, key) => {
      const posting = { '@type': 'JobPosting', title: 'Cook', [key]: salary };
      const other = { '@type': 'JobPosting', title: 'Baker', baseSalary: 'competitive' };
      const { document, issues, asWritten } = read(JSON.stringify(posting), JSON.stringify(other));
      const told = (document?.pay?.length ?? 0) + issues.length + asWritten.length;
      const isNothing = salary === null || (Array.isArray(salary) && salary.length === 0);
      // The other posting is told twice: in its words and in an issue about them.
      if (!isNothing) assert.ok(told > 2, JSON.stringify(salary));
    }),
    { numRuns },
  );
});

test('A posting in which something was changed, lost or added is read without a throw', () => {
  const changes = fc.array(
    fc.tuple(
      fc.nat(),
      fc.nat({ max: 12 }),
      fc.oneof(
        words.map((word) => JSON.stringify(word)),
        fc.string(),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), changes, (text, edits) => {
      const spoiled = edits.reduce((current, [at, count, put]) => {
        const start = at % (current.length + 1);
        return current.slice(0, start) + put + current.slice(start + count);
      }, text);
      read(spoiled);
    }),
    { numRuns },
  );
});

test('A posting in which one value is another is read without a throw, and its salary is told of', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), tree, (text, at, value) => {
      const values = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|-?[\d.]+|null)/g)];
      const match = values[at % (values.length || 1)];
      if (!match) return;
      const put = `:${JSON.stringify(value)}`;
      read(text.slice(0, match.index) + put + text.slice(match.index + match[0].length));
    }),
    { numRuns },
  );
});

for (const [name, text] of [
  ['lists within lists', '['.repeat(100_000)],
  ['lists that are closed', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['objects within objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  [
    'names of names',
    `{"@type":"JobPosting","title":${'{"name":'.repeat(12_000)}1${'}'.repeat(12_001)}`,
  ],
  [
    'salaries within salaries',
    `{"@type":"JobPosting","title":"a","baseSalary":${'{"value":'.repeat(10_000)}1${'}'.repeat(10_001)}`,
  ],
  ['addresses that never end', `{"@type":"JobPosting","title":"${'"schema:'.repeat(12_000)}`],
  [
    'many postings that refer to one long name',
    JSON.stringify([
      { '@id': 'a', name: 'x'.repeat(50_000) },
      ...Array.from({ length: 800 }, (_, index) => ({
        '@type': 'JobPosting',
        title: `${index}`,
        baseSalary: 'x',
        hiringOrganization: { '@id': 'a' },
      })),
    ]),
  ],
  [
    'one posting many times',
    JSON.stringify(
      Array.from({ length: 1000 }, () => ({
        '@type': 'JobPosting',
        title: 'a',
        baseSalary: '$100,000 a year',
      })),
    ),
  ],
  [
    'a long text in place of pay',
    JSON.stringify({ '@type': 'JobPosting', title: 'a', baseSalary: '$1 - '.repeat(20_000) }),
  ],
  [
    'a long title',
    JSON.stringify({
      '@type': 'JobPosting',
      title: '&#32;&'.repeat(20_000),
      baseSalary: '$100,000 a year',
    }),
  ],
  [
    'an object that poisons what inherits from it',
    '{"__proto__":{"polluted":1},"@type":"JobPosting","title":"a","baseSalary":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"value":1}}',
  ],
] as const) {
  test(`A page with ${name} is read to its end`, () => {
    assert.ok(read(text).issues.length > 0);
  });
}
