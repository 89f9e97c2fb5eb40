import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dataset, defaultDataset, type Pay, parseDataset } from '../../../data/index.js';
import { jobPostingScript, toJobPosting } from '../../../src/model/to-job-posting.js';
import { smallDataset, today } from '../data/small-dataset.js';

const dataset = parseDataset(smallDataset(), { today }).dataset;

/** The small dataset with these figures alone, for the cook at no level unless they say otherwise. */
function withPay(...pay: Partial<Pay>[]): Dataset {
  const usual = {
    roles: ['cook'],
    measure: 'base',
    currency: 'EUR',
    period: 'year',
    source: 'guild',
  };
  const document = smallDataset((small) => {
    small.pay = pay.map((one) => ({ ...usual, ...one }));
  });
  return parseDataset(document, { today }).dataset;
}

const range = { kind: 'range', low: 20, high: 30 } as const;

/** What is said about pay, without what only an employer knows. */
function saidOfPay({ issues }: ReturnType<typeof toJobPosting>): string[] {
  return issues.filter(({ path }) => path.endsWith('Salary')).map(({ message }) => message);
}

test('A range of base pay is what schema.org calls a base salary', () => {
  assert.deepEqual(toJobPosting(dataset, 'cook', 'junior').jobPosting, {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: 'Cook',
    experienceRequirements: { '@type': 'OccupationalExperienceRequirements', name: 'Junior' },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 28000, maxValue: 36000, unitText: 'YEAR' },
    },
  });
});

test('Percentiles are no offer but what people earn', () => {
  const { baseSalary, estimatedSalary } = toJobPosting(dataset, 'baker', 'junior').jobPosting;
  assert.equal(baseSalary, undefined);
  assert.deepEqual(estimatedSalary, {
    '@type': 'MonetaryAmountDistribution',
    name: 'base',
    currency: 'EUR',
    duration: 'P1Y',
    percentile10: 25000,
    percentile25: 27000,
    median: 29000,
    percentile75: 31000,
    percentile90: 34000,
  });
});

test('Total pay is an estimate that is named so', () => {
  const total = withPay({ measure: 'total', figure: { kind: 'from', value: 40000 } });
  const { baseSalary, estimatedSalary } = toJobPosting(total, 'cook').jobPosting;
  assert.equal(baseSalary, undefined);
  assert.deepEqual(estimatedSalary, {
    '@type': 'MonetaryAmount',
    name: 'total',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 40000, unitText: 'YEAR' },
  });
});

for (const [figure, amounts] of [
  [{ kind: 'range', low: 20, high: 20 }, { value: 20 }],
  [{ kind: 'from', value: 20 }, { minValue: 20 }],
  [{ kind: 'upTo', value: 20 }, { maxValue: 20 }],
] as const) {
  test(`The figure ${JSON.stringify(figure)} states no amount that it does not have`, () => {
    const { jobPosting } = toJobPosting(withPay({ figure, period: 'hour' }), 'cook');
    assert.deepEqual(jobPosting.baseSalary, {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', ...amounts, unitText: 'HOUR' },
    });
  });
}

for (const [period, duration] of [
  ['year', 'P1Y'],
  ['month', 'P1M'],
  ['week', 'P1W'],
  ['day', 'P1D'],
  ['hour', 'PT1H'],
] as const) {
  test(`A median per ${period} has the duration ${duration}`, () => {
    const { jobPosting } = toJobPosting(
      withPay({ figure: { kind: 'median', value: 20 }, period, measure: 'unstated' }),
      'cook',
    );
    assert.deepEqual(jobPosting.estimatedSalary, {
      '@type': 'MonetaryAmountDistribution',
      currency: 'EUR',
      duration,
      median: 20,
    });
  });
}

test('A role without a figure of its own gets no salary, and the author is told', () => {
  const posting = toJobPosting(withPay({ roles: ['cook', 'baker'], figure: range }), 'cook');
  assert.deepEqual(Object.keys(posting.jobPosting), ['@context', '@type', 'title']);
  assert.deepEqual(saidOfPay(posting), [
    'baseSalary: is left out; the dataset has no figure for this role alone at this level.',
  ]);
});

test('An average is left out, and the author is told', () => {
  const posting = toJobPosting(withPay({ figure: { kind: 'average', value: 20 } }), 'cook');
  assert.equal(posting.jobPosting.estimatedSalary, undefined);
  assert.deepEqual(saidOfPay(posting), [
    'estimatedSalary: is left out; schema.org has no word for an average.',
  ]);
});

test('The middle and the range on hiring are left out, and the author is told', () => {
  assert.deepEqual(saidOfPay(toJobPosting(dataset, 'cook', 'junior')), [
    'baseSalary: has no middle and no range on hiring; schema.org has no words for them.',
  ]);
});

test('Of several figures none is taken by chance, and the region or the source chooses', () => {
  const several = withPay(
    { figure: range, region: 'Lyon' },
    { figure: { kind: 'range', low: 40, high: 50 }, region: 'Paris' },
  );
  const posting = toJobPosting(several, 'cook');
  assert.equal(posting.jobPosting.baseSalary, undefined);
  assert.deepEqual(saidOfPay(posting), [
    'baseSalary: is left out; choose one of 2 figures by its region or source.',
  ]);
  const chosen = toJobPosting(several, 'cook', undefined, { region: 'Paris' });
  assert.match(JSON.stringify(chosen.jobPosting.baseSalary), /"minValue":40,/);
  assert.deepEqual(saidOfPay(chosen), []);
});

test('Of the figures of several sources, the source chooses', () => {
  const document = smallDataset((small) => {
    small.sources.push({ id: 'inn', title: 'The inn' });
    small.pay = ['guild', 'inn'].map((source, index) => ({
      ...small.pay[3],
      measure: 'base',
      source,
      figure: { kind: 'from', value: 30000 + index },
    }));
  });
  const both = parseDataset(document, { today }).dataset;
  const chosen = toJobPosting(both, 'baker', 'senior', { source: 'inn' });
  assert.match(JSON.stringify(chosen.jobPosting.baseSalary), /"minValue":30001,/);
  assert.equal(toJobPosting(both, 'baker', 'senior').jobPosting.baseSalary, undefined);
});

test('What only the employer knows is left out until it is given', () => {
  const { issues } = toJobPosting(dataset, 'cook', 'junior');
  assert.deepEqual(
    issues.filter(({ code }) => code === 'missing').map(({ path }) => path),
    ['description', 'datePosted', 'hiringOrganization', 'jobLocation'],
  );
  const full = toJobPosting(dataset, 'cook', 'junior', {
    description: '<p>You cook.</p>',
    datePosted: '2026-11-01',
    validThrough: '',
    employmentType: 'FULL_TIME',
    hiringOrganization: 'The Inn',
    jobLocation: { addressLocality: 'Lyon', addressCountry: 'FR', postalCode: '' },
    url: 'https://inn.example/jobs/cook',
  });
  const { baseSalary, experienceRequirements, ...rest } = full.jobPosting;
  assert.deepEqual(rest, {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: 'Cook',
    description: '<p>You cook.</p>',
    datePosted: '2026-11-01',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'The Inn' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' },
    },
    url: 'https://inn.example/jobs/cook',
  });
  assert.deepEqual(
    full.issues.filter(({ code }) => code === 'missing'),
    [],
  );
});

test('A job that is done from anywhere says from where, and needs no place', () => {
  const { jobPosting, issues } = toJobPosting(dataset, 'cook', 'junior', {
    applicantLocationRequirements: 'France',
    jobLocation: {},
  });
  assert.equal(jobPosting.jobLocation, undefined);
  assert.equal(jobPosting.jobLocationType, 'TELECOMMUTE');
  assert.deepEqual(jobPosting.applicantLocationRequirements, {
    '@type': 'Country',
    name: 'France',
  });
  assert.ok(!issues.some(({ path }) => path === 'jobLocation'));
});

test('A role or level that is not in the dataset is named', () => {
  assert.throws(() => toJobPosting(dataset, 'waiter'), {
    name: 'RangeError',
    message: 'The dataset has no role with the id "waiter".',
  });
  assert.throws(() => toJobPosting(dataset, 'cook', 'head'), {
    name: 'RangeError',
    message: 'The dataset has no level with the id "head".',
  });
});

test('No text can end the script that is pasted into a page', () => {
  const description = '</script><!-- <script>alert(1)</script>';
  const { jobPosting } = toJobPosting(dataset, 'cook', undefined, { description });
  const script = jobPostingScript(jobPosting);
  assert.equal(script.split('<').length, 3);
  const text = script.replace(/^<script type="application\/ld\+json">|<\/script>$/g, '');
  assert.deepEqual(JSON.parse(text), jobPosting);
});

test('Every role of the built-in comparison has a posting without zeros', () => {
  for (const { id } of defaultDataset.roles) {
    for (const level of [undefined, ...defaultDataset.levels]) {
      const { jobPosting } = toJobPosting(defaultDataset, id, level?.id);
      assert.doesNotMatch(JSON.stringify(jobPosting), /:0[,}]|null|undefined|NaN/);
    }
  }
});
