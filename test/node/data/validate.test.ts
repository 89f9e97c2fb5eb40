import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DatasetError, LIMITS, parseDataset, validate } from '../../../data/index.js';
import { commented, type Loose, manyFigures, smallDataset, today } from './small-dataset.js';

function messages(change: (document: Loose) => void): string[] {
  return validate(smallDataset(change), { today }).issues.map(({ message }) => message);
}

test('A correct document has no issues and comes back as a copy with empty lists filled in', () => {
  const document = smallDataset((small) => {
    delete small.skills;
    delete small.transitions[0].durations;
    delete small.facts[0].roles;
    small.quiz.startingPoints = undefined;
  });
  const { dataset, issues } = validate(document, { today });
  assert.deepEqual(issues, []);
  assert.deepEqual(dataset?.skills, []);
  assert.deepEqual(dataset?.transitions[0]?.durations, []);
  assert.deepEqual(dataset?.transitions[0]?.toLearn, []);
  assert.deepEqual(dataset?.facts[0]?.roles, []);
  assert.deepEqual(dataset?.quiz?.startingPoints, []);
  assert.notEqual(dataset, document);
  assert.notEqual(dataset?.pay, document.pay);
  assert.notEqual(dataset?.pay[0], document.pay[0]);
  assert.notEqual(dataset?.pay[0]?.figure, document.pay[0].figure);
});

test('A comment may stand in every object but those of ids, as text', () => {
  const document = commented(smallDataset());
  assert.deepEqual(validate(document, { today }).issues, []);
  assert.deepEqual(
    messages(({ pay }) => Object.assign(pay[0].figure, { $comment: 1 })),
    ['pay[0].figure.$comment: must be text, not 1; write text.'],
  );
  assert.deepEqual(
    messages(({ roles }) => Object.assign(roles[0], { comment: 'Ask Jo.' })),
    ['roles[0].comment: this key is not known here; did you mean "$comment"?'],
  );
});

const mistakes: readonly [title: string, change: (document: Loose) => void, message: string][] = [
  [
    'a currency that does not exist',
    ({ pay }) => Object.assign(pay[3], { currency: 'USB' }),
    'pay[3].currency: "USB" is not an ISO 4217 currency code; did you mean "USD"?',
  ],
  [
    'a key spelled wrong',
    ({ pay }) => Object.assign(pay[1], { samplesize: 3 }),
    'pay[1].samplesize: this key is not known here; did you mean "sampleSize"?',
  ],
  [
    'a key from elsewhere',
    ({ levels }) => Object.assign(levels[0], { salary: 3 }),
    'levels[0].salary: this key is not known here; remove it, or use "id", "name" or "$comment".',
  ],
  [
    'a missing key',
    (document) => delete document.updated,
    'updated: is missing; add text such as "2026-03-01".',
  ],
  [
    'an amount in quotes',
    ({ pay }) => Object.assign(pay[3].figure, { value: '40,000' }),
    'pay[3].figure.value: must be a number, not "40,000"; write the digits alone, without quotes.',
  ],
  [
    'an amount of zero',
    ({ pay }) => Object.assign(pay[3].figure, { value: 0 }),
    'pay[3].figure.value: must be above 0, not 0; correct it, or leave it out if it is not known.',
  ],
  [
    'a measure that does not exist',
    ({ pay }) => Object.assign(pay[0], { measure: 'totl' }),
    'pay[0].measure: "totl" is not possible here; did you mean "total"?',
  ],
  [
    'a role that is not there',
    ({ pay }) => Object.assign(pay[0], { roles: ['cok'] }),
    'pay[0].roles[0]: no role has the id "cok"; did you mean "cook"?',
  ],
  [
    'a range turned around',
    ({ pay }) => Object.assign(pay[0], { figure: { kind: 'range', low: 36000, high: 28000 } }),
    'pay[0].figure.low: 36000 is above high, which is 28000; put the two in order.',
  ],
  [
    'a date in words',
    ({ pay }) => Object.assign(pay[2], { asOf: 'March 2026' }),
    'pay[2].asOf: "March 2026" is not a date; write one such as "2026-03-01", "2026-03" or "2026".',
  ],
  [
    'an id with capitals and spaces',
    ({ levels }) => Object.assign(levels[0], { id: 'Very Junior' }),
    'levels[0].id: "Very Junior" is not an id; did you mean "very-junior"?',
  ],
  [
    'an address without its beginning',
    ({ sources }) => Object.assign(sources[0], { url: 'guild.example' }),
    'sources[0].url: "guild.example" is not a web address; begin with "https://" or "http://".',
  ],
  [
    'a text that is too long',
    ({ roles }) => Object.assign(roles[0], { name: 'x'.repeat(LIMITS.name + 1) }),
    'roles[0].name: has 81 characters and may have at most 80; shorten it.',
  ],
  [
    'a blank text',
    ({ roles }) => Object.assign(roles[0], { name: ' ' }),
    'roles[0].name: is blank; write something, or leave the key out if it is optional.',
  ],
  [
    'a list instead of an object',
    (document) => Object.assign(document, { quiz: [] }),
    'quiz: must be an object, not a list; write an object.',
  ],
  [
    'null for what is not known',
    ({ pay }) => Object.assign(pay[0], { note: null }),
    'pay[0].note: must be text, not null; leave it out if there is nothing to say.',
  ],
  [
    'a kind of figure that does not exist',
    ({ pay }) => Object.assign(pay[0], { figure: { kind: 'mean', value: 3 } }),
    'pay[0].figure.kind: "mean" is not possible here; use "range", "percentiles", "average", "median", "from" or "upTo".',
  ],
  [
    'a missing kind',
    ({ skills }) => delete skills[0].kind,
    'skills[0].kind: is missing; use "text", "level" or "need".',
  ],
  [
    'a document from the future',
    (document) => Object.assign(document, { format: 2 }),
    'format: format 2 is newer than this script, which reads format 1; load a newer script.',
  ],
  [
    'a format in quotes',
    (document) => Object.assign(document, { format: '1' }),
    'format: "1" is not possible here; use 1.',
  ],
  [
    'a language tag with an underscore',
    (document) => Object.assign(document, { lang: 'pt_BR' }),
    'lang: "pt_BR" is not a language tag; did you mean "pt-BR"?',
  ],
  [
    'a broken number of people',
    ({ pay }) => Object.assign(pay[0], { sampleSize: 1.5 }),
    'pay[0].sampleSize: must be a whole number, not 1.5; round it.',
  ],
  [
    'a number that is none',
    ({ pay }) => Object.assign(pay[3].figure, { value: Number.NaN }),
    'pay[3].figure.value: must be a finite number, not NaN; leave it out if it is not known.',
  ],
  [
    'points out of all proportion',
    ({ quiz }) => Object.assign(quiz.questions[0].options[0].points, { baker: 1000 }),
    'quiz.questions[0].options[0].points.baker: must be at most 100, not 1000; correct it, or leave it out if it is not known.',
  ],
  [
    'a question with one answer',
    ({ quiz }) => quiz.questions[0].options.pop(),
    'quiz.questions[0].options: has 1 entries and needs at least 2; add some.',
  ],
  [
    'no role at all',
    (document) => Object.assign(document, { roles: [], pay: [], quiz: undefined }),
    'roles: has 0 entries and needs at least 1; add some.',
  ],
  [
    'a cell under a name that is no id',
    ({ skills }) => Object.assign(skills[0].rows[0], { cells: { 'The Cook': 'Stove' } }),
    'skills[0].rows[0].cells["The Cook"]: "The Cook" is not an id; did you mean "the-cook"?',
  ],
];

for (const [title, change, message] of mistakes) {
  test(`A plain sentence tells of ${title}`, () => {
    assert.deepEqual(messages(change), [message]);
  });
}

test('Days that no calendar has are no dates, and leap days are', () => {
  const dated = (updated: string) =>
    messages((document) => Object.assign(document, { updated })).length;
  for (const day of [
    '2026-02-29',
    '2026-04-31',
    '2026-13',
    '2026-00',
    '26',
    '2026-3',
    '2026-03-01T00:00',
    '',
  ]) {
    assert.equal(dated(day), 1, day);
  }
  for (const day of ['2024-02-29', '2026-12-31', '2026-01', '1999'])
    assert.equal(dated(day), 0, day);
});

test('Only web addresses are addresses', () => {
  const linked = (url: string) =>
    messages(({ sources }) => Object.assign(sources[0], { url })).length;
  const bad = [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' https://a.example',
    'https://a.example\n',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    'https://',
    `https://a.example/${'x'.repeat(LIMITS.url)}`,
  ];
  for (const url of bad) assert.ok(linked(url) > 0, url);
  for (const url of ['https://a.example', 'http://a.example:8080/?q=1#x', 'HTTPS://A.EXAMPLE']) {
    assert.equal(linked(url), 0, url);
  }
});

test('A sentence shows no more than 60 characters of a bad value, and no more of a bad key', () => {
  const long = 'x'.repeat(1_000_000);
  const issues = [
    ...validate(smallDataset(({ pay }) => Object.assign(pay[0], { currency: long }))).issues,
    ...validate(smallDataset(({ pay }) => Object.assign(pay[0], { [long]: 1 }))).issues,
    ...validate(
      smallDataset(({ skills }) => Object.assign(skills[0].rows[0].cells, { [`${long}!`]: 'x' })),
    ).issues,
    ...validate(smallDataset(({ sources }) => Object.assign(sources[0], { url: `x:${long}` })))
      .issues,
  ];
  assert.ok(issues.length >= 4);
  for (const { message, path } of issues) {
    assert.ok(message.length < 400, message.slice(0, 500));
    assert.ok(path.length < 200);
  }
});

test('Every sentence begins with its place, ends like a sentence, and an error names the remedy', () => {
  for (const [, change] of mistakes) {
    for (const { path, message, severity } of validate(smallDataset(change)).issues) {
      assert.ok(message.startsWith(`${path}: `), message);
      assert.match(message, /[.?]$/);
      assert.equal(severity, 'error');
      assert.match(message, /; (did you mean|[a-z]+ )/);
    }
  }
});

test('Each unknown key is an issue of its own', () => {
  const found = messages(({ roles }) => Object.assign(roles[0], { nam: 1, colour: 2 }));
  assert.deepEqual(found, [
    'roles[0].nam: this key is not known here; did you mean "name"?',
    'roles[0].colour: this key is not known here; remove it, or use "id", "name", "shortName", "summary" or "$comment".',
  ]);
});

test('parseDataset gives the dataset with its warnings, or throws once with every problem', () => {
  const old = smallDataset(({ pay }) => Object.assign(pay[0], { asOf: '2020' }));
  const { dataset, warnings } = parseDataset(old, { today });
  assert.equal(dataset.id, 'cook-or-baker');
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['old-figure'],
  );
  const wrong = smallDataset(({ pay, roles }) => {
    pay[0].currency = 'EURO';
    roles[0].name = '';
  });
  assert.throws(
    () => parseDataset(wrong),
    (thrown: unknown) => {
      assert.ok(thrown instanceof DatasetError);
      assert.equal(thrown.issues.length, 2);
      assert.equal(thrown.message, thrown.issues.map(({ message }) => message).join('\n'));
      return true;
    },
  );
});

test('Long lists of wrong entries are described by their first ones, at their own places', () => {
  const document = manyFigures(5000);
  for (const index of [17, 4000]) document.pay[index].currency = 'USB';
  assert.deepEqual(
    validate(document).issues.map(({ path }) => path),
    ['pay[17].currency', 'pay[4000].currency'],
  );
  for (const figure of document.pay) figure.period = 'yr';
  const { issues } = validate(document);
  assert.equal(issues.filter(({ code }) => code === 'unknown-value').length, 100);
  assert.equal(issues.at(-1)?.message, 'pay: has 4900 more wrong entries; correct the first ones.');
});

test('Wrong entries in a list inside a list do not overflow anything', () => {
  const rows = Array.from({ length: 200_000 }, () => ({}));
  const { issues } = validate(smallDataset(({ skills }) => Object.assign(skills[0], { rows })));
  assert.ok(issues.length > 0);
});

test('Problems of meaning stop at a thousand', () => {
  const document = manyFigures(2000);
  for (const figure of document.pay) figure.source = 'gild';
  const { issues } = validate(document);
  assert.equal(issues.length, 1001);
  assert.equal(
    issues[0]?.message,
    'pay[0].source: no source has the id "gild"; did you mean "guild"?',
  );
  assert.deepEqual(issues.at(-1), {
    path: '',
    code: 'more',
    severity: 'error',
    message: 'dataset: has more problems than the 1000 listed; correct these first.',
  });
});
