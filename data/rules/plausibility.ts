/** Rules about figures that may be right but look like a slip. */
import { type Issue, warning } from '../issue.js';
import type { Dataset, Figure, Pay } from '../types.js';

/** Posted ranges seldom exceed 1.5x; beyond 4x a range says little about what anybody is paid. */
const WIDEST = 4;
/** How far below the middle of the other figures one must be to look like another period's. */
const FAR_BELOW = 4;
/** Fewer figures than this do not show what is usual. */
const FEWEST_TO_COMPARE = 4;

/** No range is so wide that it says little. */
export function* rangesAreNarrow({ pay }: Dataset): Iterable<Issue> {
  for (const [index, { figure }] of pay.entries()) {
    if (figure.kind !== 'range' || figure.high <= WIDEST * figure.low) continue;
    const times = Math.floor((10 * figure.high) / figure.low) / 10;
    const sentence = `${figure.low} to ${figure.high} is ${times} times wide; split it, or say in a note why.`;
    yield warning(`pay[${index}].figure`, 'wide-range', sentence);
  }
}

/** A median lies within the range that the document gives for the same pay. */
export function* mediansLieWithin({ pay }: Dataset): Iterable<Issue> {
  const isMedian = ({ figure: { kind } }: Pay) => kind === 'median' || kind === 'percentiles';
  // Most documents have ranges only; they are spared the comparison.
  const ranges = pay.some(isMedian) ? rangesByPay(pay) : undefined;
  if (!ranges) return;
  for (const [index, entry] of pay.entries()) {
    const range = isMedian(entry) && ranges.get(samePay(entry));
    const median = middle(entry.figure);
    if (!range || (range.low <= median && median <= range.high)) continue;
    const sentence = `the median ${median} is outside the range given for the same pay, ${range.low} to ${range.high}; check both.`;
    yield warning(`pay[${index}].figure`, 'median-outside', sentence);
  }
}

/**
 * No figure marked as a year's looks like a month's: far below the other yearly figures in its currency, while twelve
 * times as much would lie among them. Interns' pay and a missing conversion look like this; low pay seldom does.
 */
export function* yearsAreNotMonths({ pay }: Dataset): Iterable<Issue> {
  const yearly = new Map<string, number[]>();
  for (const { period, currency, figure } of pay) {
    if (period !== 'year') continue;
    const amounts = yearly.get(currency);
    if (amounts) amounts.push(middle(figure));
    else yearly.set(currency, [middle(figure)]);
  }
  const usual = new Map(
    [...yearly].map(([currency, amounts]) => [currency, usualAmounts(amounts)]),
  );
  for (const [index, { period, currency, figure }] of pay.entries()) {
    const others = usual.get(currency);
    const amount = middle(figure);
    if (period !== 'year' || !others || amount >= others.low) continue;
    if (amount * 12 < others.low || amount * 12 > others.high) continue;
    const sentence = `"year" looks wrong for ${amount} ${currency}, far below the other yearly figures; is it a month's pay?`;
    yield warning(`pay[${index}].period`, 'month-as-year', sentence);
  }
}

/** The ends of the amounts that are not far below the middle one; nothing when there are too few to tell. */
function usualAmounts(amounts: readonly number[]): { low: number; high: number } | undefined {
  if (amounts.length < FEWEST_TO_COMPARE) return undefined;
  const sorted = Float64Array.from(amounts).sort();
  const median = sorted[sorted.length >> 1] ?? 0;
  const low = sorted.find((amount) => amount * FAR_BELOW >= median) ?? median;
  return { low, high: sorted.at(-1) ?? median };
}

function middle(figure: Figure): number {
  if (figure.kind === 'range') return figure.mid ?? (figure.low + figure.high) / 2;
  return figure.kind === 'percentiles' ? figure.p50 : figure.value;
}

/** The ends of all ranges that are about the same pay. */
function rangesByPay(pay: readonly Pay[]): Map<string, { low: number; high: number }> {
  const ranges = new Map<string, { low: number; high: number }>();
  for (const entry of pay) {
    const { figure } = entry;
    if (figure.kind !== 'range') continue;
    const key = samePay(entry);
    const known = ranges.get(key) ?? figure;
    ranges.set(key, {
      low: Math.min(known.low, figure.low),
      high: Math.max(known.high, figure.high),
    });
  }
  return ranges;
}

/** What two figures must have in common to be about the same pay. */
function samePay({ roles, level, measure, currency, period, region }: Pay): string {
  const together = roles.length > 1 ? roles.toSorted() : roles;
  return [together, level, measure, currency, period, region].join('\n');
}
