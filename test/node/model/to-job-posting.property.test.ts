import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Figure, type Period, parseDataset, readDataset } from '../../../data/index.js';
import { jobPostingScript, toJobPosting } from '../../../src/model/to-job-posting.js';
import { readPageData } from '../../../src/read/json-ld/read-page-data.js';
import { datasets } from '../../helpers/arbitrary-dataset.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const numRuns = propertyRuns();
const origin = {
  title: 'A page',
  url: 'https://pages.example/',
  language: 'en',
  today: '2026-03-01',
};

/** Names on one line, without what would be another character in HTML. */
const names = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((name) =>
    name
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 80),
  )
  .filter((name) => name !== '' && !/&[#\w]+;/.test(name));

/** What somebody may be paid in dollars, in cents. */
const bounds: Readonly<Record<Period, readonly [least: number, most: number]>> = {
  year: [500_000, 100_000_000],
  month: [50_000, 10_000_000],
  week: [10_000, 2_000_000],
  day: [2_000, 500_000],
  hour: [300, 100_000],
};

/** Every kind of figure that schema.org has words for. */
function figuresOf(period: Period): fc.Arbitrary<Figure> {
  const [min, max] = bounds[period];
  const cents = fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: min / 100, max: max / 100 }).map((whole) => whole * 100),
  );
  const ascending = (count: number) =>
    fc
      .array(cents, { minLength: count, maxLength: count })
      .map((values) => values.sort((one, other) => one - other).map((value) => value / 100));
  return fc.oneof(
    ascending(2).map(([low = 1, high = 1]) => ({ kind: 'range' as const, low, high })),
    ascending(1).map(([value = 1]) => ({ kind: 'range' as const, low: value, high: value })),
    ascending(1).map(([value = 1]) => ({ kind: 'from' as const, value })),
    ascending(1).map(([value = 1]) => ({ kind: 'upTo' as const, value })),
    ascending(1).map(([value = 1]) => ({ kind: 'median' as const, value })),
    ascending(3).map(([p25 = 1, p50 = 1, p75 = 1]) => ({
      kind: 'percentiles' as const,
      p25,
      p50,
      p75,
    })),
    ascending(5).map(([p10 = 1, p25 = 1, p50 = 1, p75 = 1, p90 = 1]) => ({
      kind: 'percentiles' as const,
      p10,
      p25,
      p50,
      p75,
      p90,
    })),
  );
}

const pay = fc.constantFrom<Period>('year', 'month', 'week', 'day', 'hour').chain((period) =>
  fc.record({
    period: fc.constant(period),
    figure: figuresOf(period),
    measure: fc.constantFrom('base' as const, 'total' as const, 'unstated' as const),
    currency: fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'AUD'),
  }),
);

test('A posting is read back as the same role, level, figure, currency, period and measure', () => {
  fc.assert(
    fc.property(names, fc.option(names), pay, (name, level, figure) => {
      const { dataset } = parseDataset({
        format: 1,
        id: 'made',
        title: 'Made',
        lang: 'en',
        updated: '2026',
        sources: [{ id: 's', title: 'A source' }],
        roles: [{ id: 'role', name }],
        levels: level === null ? [] : [{ id: 'level', name: level }],
        pay: [
          { roles: ['role'], source: 's', ...(level !== null && { level: 'level' }), ...figure },
        ],
      });
      const { jobPosting } = toJobPosting(dataset, 'role', level === null ? undefined : 'level');
      const script = jobPostingScript(jobPosting);
      const json = script.slice(script.indexOf('>') + 1, script.lastIndexOf('<'));
      const { document, issues, asWritten } = readPageData([json], origin, {});
      assert.deepEqual([issues, asWritten], [[], []]);
      assert.equal(document?.roles[0]?.name, name);
      assert.equal(document?.levels?.[0]?.name, level ?? undefined);
      const [read] = readDataset(document).dataset?.pay ?? [];
      const { figure: amounts, currency, period, measure } = read ?? {};
      assert.deepEqual({ figure: amounts, currency, period, measure }, { ...figure });
    }),
    { numRuns },
  );
});

test('Of any dataset, a posting states no figure that is not that of its role and level alone', () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      for (const role of dataset.roles) {
        for (const level of [undefined, ...dataset.levels.map(({ id }) => id)]) {
          const { jobPosting, issues } = toJobPosting(dataset, role.id, level);
          const own = dataset.pay.filter(
            (entry) => entry.roles.join() === role.id && entry.level === level,
          );
          const stated = [jobPosting.baseSalary, jobPosting.estimatedSalary].filter(Boolean);
          const told = issues.filter(
            ({ code, path }) => code === 'left-out' && /Salary/.test(path),
          );
          assert.ok(stated.length <= own.length);
          if (stated.length < own.length || own.length === 0) assert.ok(told.length > 0);
          assert.doesNotMatch(JSON.stringify(jobPosting), /:(?:0|null|"")[,}]/);
        }
      }
    }),
    { numRuns },
  );
});
