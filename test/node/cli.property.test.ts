import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkFile } from '../../src/cli/check-file.js';
import { propertyRuns } from '../helpers/property-runs.js';
import { smallDataset } from './data/small-dataset.js';

const today = new Date('2026-11-23T12:00:00Z');
const options = {
  origin: { title: 'A file', language: 'en', today: '2026-11-23' },
  context: { locale: 'en' },
};
const right = JSON.stringify(smallDataset(), undefined, 2);

/** A right dataset with a stretch of its text replaced, or any text. */
const texts = fc.oneof(
  fc
    .record({
      from: fc.nat({ max: right.length }),
      length: fc.nat({ max: 40 }),
      text: fc.oneof(
        fc.string({ maxLength: 8, unit: 'binary' }),
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          ',',
          ':',
          'null',
          '-1',
          '1e999',
          '"__proto__": 1,',
        ),
      ),
    })
    .map(({ from, length, text }) => right.slice(0, from) + text + right.slice(from + length)),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

/** The same in a page's script, with or without an end. */
const pages = texts.map((text) => `<salary-chart><script type="application/json">${text}</script>`);

const files: [name: string, contents: fc.Arbitrary<string>][] = [
  ['a.json', texts],
  ['a.csv', texts],
  ['a.md', texts],
  ['a.html', fc.oneof(texts, pages)],
  ['a', texts],
];
for (const [name, contents] of files) {
  test(`whatever is in ${name}, every finding has a sentence and a place that is there`, () => {
    fc.assert(
      fc.property(contents, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        for (const finding of checkFile(name, text, options, today)) {
          const { line, column, message, code } = finding;
          assert.ok(message.length > 0);
          assert.notEqual(code, 'unreadable', message);
          if (line === undefined || column === undefined) {
            assert.notEqual(name, 'a.json', message);
            continue;
          }
          assert.ok(line >= 1 && line <= lines.length, `${line} of ${lines.length}`);
          assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: propertyRuns() },
    );
  });
}
