import type { Figure } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import { Unread } from '../pay-text/unread.js';
import { amountOf, type StatedAmounts } from './stated-amounts.js';

type Amount = number | undefined;

/**
 * The figure that amounts come to; nothing when one of them has signs or letters beside its digits.
 * @param left takes sentences about amounts that have no place in the figure
 * @throws {Unread} when they contradict each other
 */
export function readFigure({ raws, words }: StatedAmounts, left: string[]): Figure | undefined {
  const wrong = raws.find((raw) => raw !== undefined && Number.isNaN(amountOf(raw)));
  if (typeof wrong === 'string' && words) return undefined;
  if (wrong !== undefined) throw new Unread(`has ${quote(wrong)} for an amount; write digits.`);
  const amounts = raws.map((raw) => (raw === undefined ? raw : amountOf(raw)));
  return raws.length === 3 ? rangeOf(amounts, left) : percentilesOf(amounts, left);
}

function rangeOf([low, value, high]: readonly Amount[], left: string[]): Figure {
  if (low !== undefined && high !== undefined && low > high) {
    throw new Unread('goes down; put minValue and maxValue in order.');
  }
  if (value !== undefined && (value < (low ?? value) || value > (high ?? value))) {
    throw new Unread(`does not hold the value ${value}; correct one of them.`);
  }
  if (low === undefined && high === undefined) {
    return { kind: 'range', low: value ?? 0, high: value ?? 0 };
  }
  if (value !== undefined && value !== low && value !== high) {
    left.push(`has the value ${value} within its range, which is not shown.`);
  }
  if (low === undefined) return { kind: 'upTo', value: high ?? 0 };
  return high === undefined ? { kind: 'from', value: low } : { kind: 'range', low, high };
}

function percentilesOf([p10, p25, p50, p75, p90]: readonly Amount[], left: string[]): Figure {
  const stated = [p10, p25, p50, p75, p90].filter((amount) => amount !== undefined);
  if (stated.some((amount, index) => amount < (stated[index - 1] ?? 0))) {
    throw new Unread('has percentiles that do not ascend; put them in order.');
  }
  if (p50 === undefined) throw new Unread('has percentiles without a median; add it.');
  if (p25 === undefined || p75 === undefined) {
    if (stated.length > 1) left.push('is shown by its median; add percentile25 and percentile75.');
    return { kind: 'median', value: p50 };
  }
  return { kind: 'percentiles', ...(p10 && { p10 }), p25, p50, p75, ...(p90 && { p90 }) };
}
