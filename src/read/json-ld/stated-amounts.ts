import { firstOf, isObject, type JsonObject, textOf } from './json.js';

/** The amounts of one salary, before it is known what they come to. */
export interface StatedAmounts {
  /** Lowest first: five percentiles with the median, or the lower end, the amount and the upper end. */
  readonly raws: readonly unknown[];
  /** Whether a zero was taken out of them. */
  readonly hadZero: boolean;
  /** Two ends or one amount as they were written. */
  readonly words: string;
}

const PERCENTILES = [
  ['percentile10'],
  ['percentile25'],
  ['median'],
  ['percentile75'],
  ['percentile90'],
];
const AMOUNTS = [
  ['minValue', 'minPrice'],
  ['value', 'price'],
  ['maxValue', 'maxPrice'],
];

/** Not `45.000`, which may be forty-five or forty-five thousand: that is for those who know the page's language. */
const DIGITS = /^\d+(?:\.(?:\d\d?|\d{4,}))?$/;

/** @param objects where the amounts may stand, the innermost object first */
export function statedAmounts(objects: readonly JsonObject[]): StatedAmounts {
  const rawsOf = (amounts: readonly (readonly string[])[]) =>
    amounts.map((keys) => {
      const raw = firstOf(objects, ...keys);
      return isObject(raw) ? undefined : raw;
    });
  const percentiles = rawsOf(PERCENTILES);
  const isDistribution = percentiles.some((raw) => raw !== undefined);
  const all = isDistribution ? percentiles : rawsOf(AMOUNTS);
  const raws = all.map((raw) => (amountOf(raw) === 0 ? undefined : raw));
  return {
    raws,
    hadZero: all.some((raw) => amountOf(raw) === 0),
    words: isDistribution ? '' : wordsOf(raws),
  };
}

/** @returns NaN for anything but digits that may be pay */
export function amountOf(raw: unknown): number {
  const isNumber = typeof raw === 'number' || (typeof raw === 'string' && DIGITS.test(raw.trim()));
  const amount = isNumber ? Number(raw) : Number.NaN;
  return amount >= 0 && amount <= 1e12 ? amount : Number.NaN;
}

function wordsOf(raws: readonly unknown[]): string {
  const [low, value, high] = raws.map((raw) =>
    typeof raw === 'string' || amountOf(raw) > 0 ? textOf(raw) : '',
  );
  if (low && high) return `${low} - ${high}`;
  if (low) return `from ${low}`;
  return high ? `up to ${high}` : (value ?? '');
}
