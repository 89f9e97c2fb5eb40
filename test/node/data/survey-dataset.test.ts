import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { validate } from '../../../data/index.js';
import { percentile, surveyDataset } from '../../../data/write-survey-dataset.js';
import { today } from './small-dataset.js';

const HEADER =
  'work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio,company_size';

const row = (amount: number, changes: Readonly<Record<string, string>> = {}) =>
  Object.values({
    year: '2024',
    level: 'EN',
    type: 'FT',
    title: 'AI Engineer',
    amount: String(amount),
    country: 'US',
    remote: '0',
    size: 'M',
    ...changes,
  }).join(',');

const thousands = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => 1000 * (from + index));

test('A percentile lies between its neighbours in proportion', () => {
  assert.equal(percentile([10, 20, 30, 40, 50], 0.5), 30);
  assert.equal(percentile([10, 20, 30, 40, 50], 0.25), 20);
  assert.equal(percentile([10, 20, 30, 40], 0.5), 25);
  assert.equal(percentile([10, 20, 30, 40], 0.1), 13);
  assert.equal(percentile([10, 20, 30, 40], 0.9), 37);
  assert.equal(percentile([10, 20], 0.25), 12.5);
  assert.equal(percentile([10, 20], 0), 10);
  assert.equal(percentile([10, 20], 1), 20);
  assert.equal(percentile([7], 0.9), 7);
  assert.equal(percentile([5, 5, 5], 0.75), 5);
  assert.throws(() => percentile([], 0.5), RangeError);
});

test('Only full-time work of 2024 for a company in the US is counted, whatever its order', () => {
  const others = [
    row(1, { year: '2023' }),
    row(1, { type: 'PT' }),
    row(1, { country: 'DE' }),
    row(1, { title: 'AI Architect' }),
    row(1, { level: 'MI' }),
  ];
  const csv = [
    HEADER,
    ...others,
    ...thousands(95, 105)
      .reverse()
      .map((amount) => row(amount)),
  ].join('\r\n');
  const dataset = surveyDataset(csv);
  assert.deepEqual(
    dataset.pay.map(
      ({ roles, level, measure, currency, period, region, asOf, sampleSize, figure }) => [
        roles.join(),
        level,
        measure,
        currency,
        period,
        region,
        asOf,
        sampleSize,
        figure,
      ],
    ),
    [
      [
        'ai-engineer',
        'entry',
        'unstated',
        'USD',
        'year',
        'US',
        '2024',
        11,
        {
          kind: 'percentiles',
          p10: 96_000,
          p25: 97_500,
          p50: 100_000,
          p75: 102_500,
          p90: 104_000,
        },
      ],
    ],
  );
  assert.match(dataset.pay[0]?.note ?? '', /Only 11 rows/);
});

test('A group of fewer than ten is left out, and this is said', () => {
  const csv = [
    HEADER,
    ...thousands(1, 9).map((amount) => row(amount)),
    ...thousands(1, 30).map((amount) => row(amount, { level: 'SE' })),
  ].join('\n');
  const { pay, facts } = surveyDataset(csv);
  assert.deepEqual(
    pay.map(({ level, sampleSize, note }) => [level, sampleSize, note]),
    [['senior', 30, undefined]],
  );
  assert.match(facts[0]?.sentence ?? '', /^30 rows of the index are counted/);
  assert.equal(facts[1]?.figure, '19');
  assert.match(facts[1]?.sentence ?? '', /AI Engineer, Entry/);
});

test('An index with quoted cells is refused, because it would be read wrongly', () => {
  assert.throws(
    () => surveyDataset(`${HEADER}\n${row(1, { title: '"Engineer, AI"' })}`),
    SyntaxError,
  );
});

test('What the generator makes passes the checks', () => {
  const csv = [HEADER, ...thousands(100, 140).map((amount) => row(amount))].join('\n');
  const { issues } = validate(surveyDataset(csv), { today });
  assert.deepEqual(
    issues.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('The dataset that comes with the package has five roles at four levels, none of them a small group', () => {
  const { pay, facts, roles } = JSON.parse(
    readFileSync(new URL('../../../data/ai-jobs-pay-2024.json', import.meta.url), 'utf8'),
  );
  assert.equal(roles.length, 5);
  assert.equal(pay.length, 20);
  const sizes = pay.map(({ sampleSize }: { sampleSize: number }) => sampleSize);
  assert.equal(Math.min(...sizes), 10);
  assert.equal(
    sizes.reduce((all: number, some: number) => all + some, 0).toLocaleString('en'),
    facts[0].figure,
  );
});
