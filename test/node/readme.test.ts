import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type DatasetInput, validate } from '../../data/index.js';
import { readmeWithTables } from '../write-readme-tables.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

/** The README's whole dataset, as text. */
const example = readme.match(/```json\n([\s\S]*?)```/)?.[1] ?? '';

/** Figures age; the README's are checked as of the day they were written. */
const today = new Date('2026-11-22');

/** The messages for the README's dataset with one mistake in it. */
function messagesAfter(spoil: (document: Spoilable) => void): string[] {
  const document = JSON.parse(example) as Spoilable;
  spoil(document);
  return validate(document, { today }).issues.map(({ message }) => message);
}

/** The dataset as JSON, in which anything may be wrong. */
interface Spoilable {
  pay: [Record<string, unknown> & { figure: Record<string, unknown> }];
}

test('the README: its tables are what the doc comments and the token sheet say', async () => {
  assert.equal(
    readme,
    await readmeWithTables(readme),
    'run "node test/write-readme-tables.mjs" and commit README.md',
  );
});

test('the README: its dataset is right and complete', () => {
  assert.deepEqual(validate(JSON.parse(example) as DatasetInput, { today }).issues, []);
});

test('the README: its dataset is the one that the demo prints', () => {
  const printed = read('demo/own-data.html').match(/id="smallest-file">([\s\S]*?)<\/code>/)?.[1];
  assert.equal(printed?.trim(), example.trim());
});

test('the README: the checker says what the table of common mistakes says', () => {
  const found = [
    messagesAfter(({ pay: [entry] }) => {
      entry.figure.low = '38,000';
    }),
    messagesAfter(({ pay: [entry] }) => {
      entry.currency = 'EURO';
    }),
    messagesAfter(({ pay: [entry] }) => {
      entry.roles = ['beekeper'];
    }),
    messagesAfter(({ pay: [entry] }) => {
      entry.figure = { kind: 'range', low: 46000, high: 38000 };
    }),
    messagesAfter(({ pay: [entry] }) => {
      entry.asOf = '10/2026';
    }),
  ].flat();
  const section = readme.slice(readme.search(/^\| Mistake /m));
  const rows = section.slice(0, section.indexOf('\n\n')).split('\n').slice(2);
  assert.deepEqual(
    rows.map((row) => row.match(/`([^`]+)` *\|$/)?.[1]),
    found,
  );
});
