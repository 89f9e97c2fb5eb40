import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { defaultDataset } from '../../../data/index.js';
import { jsonSchema } from '../../../data/write-json-schema.js';
import { commented, type Loose, smallDataset } from './small-dataset.js';

const file = (name: string) => new URL(`../../../data/${name}`, import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'));

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const accepts = ajv.compile(readJson('dataset.schema.json'));

test('The JSON Schema accepts the datasets that come with the package, and a small one with and without comments', () => {
  for (const document of [
    defaultDataset,
    readJson('ai-jobs-pay-2024.json'),
    smallDataset(),
    commented(smallDataset()),
  ]) {
    assert.ok(accepts(document), JSON.stringify(accepts.errors));
  }
});

test('The JSON Schema accepts a document without the lists that may be left out', () => {
  const { format, id, title, lang, updated, roles } = smallDataset();
  assert.ok(accepts({ format, id, title, lang, updated, roles }), JSON.stringify(accepts.errors));
});

const broken: Readonly<Record<string, (document: Loose) => void>> = {
  'a missing key': (document) => delete document.title,
  'an unknown key': ({ pay }) => Object.assign(pay[0], { salary: 1 }),
  'another format': (document) => Object.assign(document, { format: 2 }),
  'an id with capitals': ({ roles }) => Object.assign(roles[0], { id: 'Cook' }),
  'a long name': ({ roles }) => Object.assign(roles[0], { name: 'x'.repeat(81) }),
  'a blank name': ({ roles }) => Object.assign(roles[0], { name: ' ' }),
  'no role': (document) => Object.assign(document, { roles: [] }),
  'a date in words': ({ pay }) => Object.assign(pay[0], { asOf: 'March' }),
  'an address of another kind': ({ sources }) =>
    Object.assign(sources[0], { url: 'javascript:alert(1)' }),
  'a currency in small letters': ({ pay }) => Object.assign(pay[0], { currency: 'usd' }),
  'a language that is none': (document) => Object.assign(document, { lang: 'en_US' }),
  'an amount of zero': ({ pay }) => Object.assign(pay[3].figure, { value: 0 }),
  'an amount in quotes': ({ pay }) => Object.assign(pay[3].figure, { value: '40000' }),
  'a figure of no kind': ({ pay }) => delete pay[0].figure.kind,
  'a range without its end': ({ pay }) => delete pay[0].figure.high,
  'a broken number of people': ({ pay }) => Object.assign(pay[0], { sampleSize: 1.5 }),
  'a level in words': ({ skills }) => Object.assign(skills[1].rows[0].cells, { cook: 'some' }),
  'a broken level': ({ skills }) => Object.assign(skills[1].rows[0].cells, { cook: 0.5 }),
  'a need that is none': ({ skills }) => Object.assign(skills[2].rows[0].cells, { cook: 'maybe' }),
  'a cell under no id': ({ skills }) => Object.assign(skills[0].rows[0].cells, { 'The Cook': 'x' }),
  'points out of proportion': ({ quiz }) =>
    Object.assign(quiz.questions[0].options[0].points, { cook: 101 }),
  'broken points': ({ quiz }) => Object.assign(quiz.questions[0].options[0].points, { cook: 0.5 }),
  'one answer': ({ quiz }) => quiz.questions[0].options.pop(),
};

for (const [title, change] of Object.entries(broken)) {
  test(`The JSON Schema rejects ${title}`, () =>
    assert.equal(accepts(smallDataset(change)), false));
}

test('The JSON Schema describes every part, and every key whose name does not explain it', () => {
  const schema: Loose = jsonSchema();
  assert.equal(schema.title, 'role-compare dataset');
  for (const [name, part] of Object.entries<Loose>(schema.$defs)) assert.ok(part.description, name);
  assert.match(schema.$defs.pay.properties.measure.description, /unstated/);
  assert.deepEqual(schema.$defs.pay.properties.measure.enum, ['base', 'total', 'unstated']);
});

test('The file is what the generator writes', () => {
  const script = fileURLToPath(file('write-json-schema.ts'));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
