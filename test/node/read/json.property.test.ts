import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Dataset, defaultDataset, readDataset } from '../../../data/index.js';
import { datasets } from '../../helpers/arbitrary-dataset.js';
import { skillsDatasets } from '../../helpers/arbitrary-skills.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { smallDataset } from '../data/small-dataset.js';

const numRuns = propertyRuns();

/** Any characters that a text may have, some of which JSON writes in another way. */
const texts = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => /\S/.test(text));

/** A dataset with every kind of part in it, whose texts are anything. */
const whole: fc.Arbitrary<Dataset> = fc.tuple(texts, texts).map(([title, because]) =>
  smallDataset((document) => {
    document.title = title;
    document.roles[0].name = title;
    document.pay[0].note = because;
    document.skills[0].rows[0].cells.cook = because;
    document.facts[0].sentence = because;
    document.quiz.questions[0].options[0].because = because;
  }),
);

test('A dataset that is written as JSON is read back the same', () => {
  fc.assert(
    fc.property(fc.oneof(datasets, skillsDatasets, whole), fc.nat({ max: 2 }), (made, indent) => {
      const { dataset } = readDataset(made);
      assert.ok(dataset);
      const written = JSON.stringify(dataset, null, indent);
      const read = readDataset(JSON.parse(written)).dataset;
      // An absent key and one without a value are the same to JSON and to the format.
      assert.equal(JSON.stringify(read, null, indent), written);
      assert.deepEqual(read, withoutUndefined(dataset));
    }),
    { numRuns },
  );
});

test('The built-in comparison is read back the same', () => {
  assert.deepEqual(readDataset(JSON.parse(JSON.stringify(defaultDataset))).dataset, defaultDataset);
});

function withoutUndefined<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutUndefined) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutUndefined(inner)])) as Value;
}
