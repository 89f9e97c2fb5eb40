import fc from 'fast-check';
import type { Dataset, Figure, Pay } from '../../data/index.js';

/** Amounts from an hour's wage to a year's pay in a weak currency. */
const amount = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000 }),
  fc.integer({ min: 1, max: 200_000 }).map((cents) => cents / 100),
);

/** As many amounts as asked for, from low to high. */
const ascending = (count: number) =>
  fc
    .array(amount, { minLength: count, maxLength: count })
    .map((values) => values.sort((one, other) => one - other));

/** A figure of any kind that the format allows. */
export const figures: fc.Arbitrary<Figure> = fc.oneof(
  ascending(2).map(([low = 1, high = 1]) => ({ kind: 'range' as const, low, high })),
  ascending(5).map(([low = 1, from = 1, mid = 1, to = 1, high = 1]) => ({
    kind: 'range' as const,
    low,
    mid,
    high,
    hiring: { low: from, high: to },
  })),
  ascending(5).map(([p10 = 1, p25 = 1, p50 = 1, p75 = 1, p90 = 1]) => ({
    kind: 'percentiles' as const,
    p10,
    p25,
    p50,
    p75,
    p90,
  })),
  ascending(3).map(([p25 = 1, p50 = 1, p75 = 1]) => ({
    kind: 'percentiles' as const,
    p25,
    p50,
    p75,
  })),
  fc.record({ kind: fc.constantFrom('average', 'median', 'from', 'upTo'), value: amount }),
);

const name = fc.constantFrom(
  'Engineer',
  'Analyst',
  '=SUM(A1)',
  'Ärztin, "leitend"',
  'مهندس',
  '+1 role',
  "'quoted",
);

/** A valid dataset with any mixture of roles, levels, figures, currencies, periods and measures. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({ roleCount: fc.integer({ min: 1, max: 8 }), levelCount: fc.integer({ min: 0, max: 4 }) })
  .chain(({ roleCount, levelCount }) => {
    const roleIds = Array.from({ length: roleCount }, (_, index) => `role-${index}`);
    const levelIds = Array.from({ length: levelCount }, (_, index) => `level-${index}`);
    return fc
      .record({
        names: fc.array(name, { minLength: roleCount, maxLength: roleCount }),
        pay: fc.array(payOf(roleIds, levelIds), { maxLength: 20 }),
      })
      .map(({ names, pay }) => ({
        format: 1 as const,
        id: 'made',
        title: 'A made comparison',
        lang: 'en',
        updated: '2026-01-01',
        sources: [{ id: 's', title: 'A source', url: 'https://example.org/' }],
        roles: roleIds.map((id, index) => ({ id, name: `${names[index]} ${index}` })),
        levels: levelIds.map((id) => ({ id, name: `Level ${id}` })),
        pay,
        skills: [],
        transitions: [],
        facts: [],
      }));
  });

function payOf(roleIds: readonly string[], levelIds: readonly string[]): fc.Arbitrary<Pay> {
  return fc.record(
    {
      roles: fc.uniqueArray(fc.constantFrom(...roleIds), { minLength: 1, maxLength: 3 }),
      level: levelIds.length > 0 ? fc.constantFrom(...levelIds) : fc.constant(undefined),
      measure: fc.constantFrom('base' as const, 'total' as const, 'unstated' as const),
      currency: fc.constantFrom('USD', 'EUR', 'JPY'),
      period: fc.constantFrom('year' as const, 'month' as const, 'hour' as const),
      region: fc.constantFrom(undefined, 'US', 'Europe'),
      asOf: fc.constantFrom('2025', '2026-03'),
      source: fc.constant('s'),
      sampleSize: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
      note: fc.constantFrom(undefined, '@note', 'A note, with "quotes"\nand a second line'),
      figure: figures,
    },
    { requiredKeys: ['roles', 'measure', 'currency', 'period', 'asOf', 'source', 'figure'] },
  );
}
