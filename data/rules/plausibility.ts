/** Rules about figures that may be right but look like a slip. */
import { type Issue, warning } from '../issue.js';
import type { Dataset, Figure, Pay } from '../types.js';
import { find, NOTHING } from './find.js';

interface Span {
  low: number;
  high: number;
}

/** Posted ranges seldom exceed 1.5x; beyond 4x a range says little about what anybody is paid. */
const WIDEST = 4;
/** How far below the middle of the other figures one must be to look like another period's. */
const FAR_BELOW = 4;
/** Fewer figures than this do not show what is usual. */
const FEWEST_TO_COMPARE = 4;

/** No range is so wide that it says little. */
export function rangesAreNarrow({ pay }: Dataset): Issue[] {
  return find(pay, ({ figure }, index) => {
    if (figure.kind !== 'range' || figure.high <= WIDEST * figure.low) return NOTHING;
    const times = Math.floor((10 * figure.high) / figure.low) / 10;
    const sentence = `${figure.low} to ${figure.high} is ${times} times wide; split it, or say in a note why.`;
    return [warning(`pay[${index}].figure`, 'wide-range', sentence)];
  });
}

/** A median lies within the range that the document gives for the same pay. */
export function mediansLieWithin({ pay }: Dataset): Issue[] {
  // Most documents have ranges or medians; only those with both are compared.
  const spans = pay.some(isMedian) ? spansOf(pay) : new Map<string, Span>();
  if (spans.size === 0) return [];
  return find(pay, (entry, index) => {
    const span = isMedian(entry) && spans.get(samePay(entry));
    const median = middle(entry.figure);
    if (!span || (span.low <= median && median <= span.high)) return NOTHING;
    const sentence = `the median ${median} is outside the range given for the same pay, ${span.low} to ${span.high}; check both.`;
    return [warning(`pay[${index}].figure`, 'median-outside', sentence)];
  });
}

/**
 * No figure marked as a year's looks like a month's: far below the other yearly figures in its currency, while twelve
 * times as much would lie among them. Interns' pay and a missing conversion look like this; low pay seldom does.
 */
export function yearsAreNotMonths({ pay }: Dataset): Issue[] {
  const amounts = new Map<string, number[]>();
  for (const { period, currency, figure } of pay) {
    if (period !== 'year') continue;
    const others = amounts.get(currency);
    if (others) others.push(middle(figure));
    else amounts.set(currency, [middle(figure)]);
  }
  const usual = new Map([...amounts].map(([currency, others]) => [currency, usualSpan(others)]));
  return find(pay, ({ period, currency, figure }, index) => {
    const span = usual.get(currency);
    const amount = middle(figure);
    if (period !== 'year' || !span || amount >= span.low) return NOTHING;
    if (amount * 12 < span.low || amount * 12 > span.high) return NOTHING;
    const sentence = `"year" looks wrong for ${amount} ${currency}, far below the other yearly figures; is it a month's pay?`;
    return [warning(`pay[${index}].period`, 'month-as-year', sentence)];
  });
}

/** From the lowest amount that is not far below the middle one to the highest; nothing when there are too few. */
function usualSpan(amounts: readonly number[]): Span | undefined {
  if (amounts.length < FEWEST_TO_COMPARE) return undefined;
  const sorted = Float64Array.from(amounts).sort();
  const median = sorted[sorted.length >> 1] ?? 0;
  const low = sorted.find((amount) => amount * FAR_BELOW >= median) ?? median;
  return { low, high: sorted.at(-1) ?? median };
}

/** The ends of all ranges that are about the same pay. */
function spansOf(pay: readonly Pay[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const entry of pay) {
    if (entry.figure.kind !== 'range') continue;
    const { low, high } = entry.figure;
    const key = samePay(entry);
    const span = spans.get(key);
    if (!span) spans.set(key, { low, high });
    else [span.low, span.high] = [Math.min(span.low, low), Math.max(span.high, high)];
  }
  return spans;
}

/** What two figures must have in common to be about the same pay. */
function samePay({ roles, level, measure, currency, period, region }: Pay): string {
  const together = roles.length > 1 ? roles.toSorted().join() : roles[0];
  return `${together} ${level} ${measure} ${currency} ${period} ${region}`;
}

function isMedian({ figure }: Pay): boolean {
  return figure.kind === 'median' || figure.kind === 'percentiles';
}

function middle(figure: Figure): number {
  if (figure.kind === 'range') return figure.mid ?? (figure.low + figure.high) / 2;
  return figure.kind === 'percentiles' ? figure.p50 : figure.value;
}
