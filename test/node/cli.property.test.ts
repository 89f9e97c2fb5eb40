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

for (const name of ['a.json', 'a.csv', 'a.md', 'a.html', 'a']) {
  test(`whatever is in ${name}, every finding has a sentence and a place that is there`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        for (const { line, column, message } of checkFile(name, text, options, today)) {
          assert.ok(message.length > 0);
          if (line === undefined || column === undefined) continue;
          assert.ok(line >= 1 && line <= lines.length, `${line} of ${lines.length}`);
          assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: propertyRuns() },
    );
  });
}
