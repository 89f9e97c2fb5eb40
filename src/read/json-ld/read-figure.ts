import type { Figure } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import { firstOf, isObject, type JsonObject, textOf } from './json.js';

/** What the amounts of one salary come to; neither a figure nor words when none is stated. */
export interface FigureReading {
  readonly figure?: Figure;
  /** The amounts as they were written. */
  readonly words: string;
  /** What was left out and why: sentences without their subject. */
  readonly left: readonly string[];
}

type Amount = number | undefined;

/** The largest amount that the format takes. */
const MOST = 1e12;

/** Not `45.000`, which may be forty-five or forty-five thousand: those who know the page's language are asked. */
const DIGITS = /^\d+(?:\.(?:\d\d?|\d{4,}))?$/;

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

/** @param objects where the amounts may stand, the innermost object first */
export function readFigure(objects: readonly JsonObject[]): FigureReading {
  const rawOf = (keys: readonly string[]) => {
    const raw = firstOf(objects, ...keys);
    return isObject(raw) ? undefined : raw;
  };
  const percentiles = PERCENTILES.map(rawOf);
  const isDistribution = percentiles.some((raw) => raw !== undefined);
  const raws = isDistribution ? percentiles : AMOUNTS.map(rawOf);
  const numbers = raws.map(amountOf);
  const stated = raws.map((raw, index) => (numbers[index] === 0 ? undefined : raw));
  const words = isDistribution ? '' : wordsOf(stated.map(textOf));
  const wrong = stated.find((_raw, index) => Number.isNaN(numbers[index]));
  if (wrong !== undefined) {
    const isText = typeof wrong === 'string' && words !== '';
    return {
      words,
      left: isText ? [] : [`has ${quote(wrong)} for an amount; write digits alone.`],
    };
  }
  const amounts = numbers.map((amount) => amount || undefined);
  const found = isDistribution ? percentilesOf(amounts) : rangeOf(amounts);
  const zero = numbers.includes(0)
    ? ['states 0, which is read as not stated; leave it out instead.']
    : [];
  return { words, ...found, left: [...found.left, ...zero] };
}

/** @returns NaN for anything but digits that may be pay; 0 stands for pay that is not stated */
function amountOf(raw: unknown): Amount {
  if (raw === undefined) return undefined;
  const text = typeof raw === 'string' ? raw.trim() : '';
  const amount = typeof raw === 'number' || DIGITS.test(text) ? Number(raw) : Number.NaN;
  return amount >= 0 && amount <= MOST ? amount : Number.NaN;
}

function wordsOf([low, value, high]: readonly string[]): string {
  if (low && high) return `${low} - ${high}`;
  if (low) return `from ${low}`;
  return high ? `up to ${high}` : (value ?? '');
}

type Found = Pick<FigureReading, 'figure' | 'left'>;

function rangeOf([low, value, high]: readonly Amount[]): Found {
  if (low === undefined && high === undefined) {
    return value === undefined
      ? { left: [] }
      : { figure: { kind: 'range', low: value, high: value }, left: [] };
  }
  const least = low ?? 0;
  const most = high ?? Infinity;
  if (least > most) {
    return { left: [`goes down from ${least} to ${most}; put minValue and maxValue in order.`] };
  }
  const other = value !== low && value !== high ? value : undefined;
  if (other !== undefined && (other < least || other > most)) {
    return { left: [`says ${other} outside of minValue and maxValue; correct one of them.`] };
  }
  const left =
    other === undefined ? [] : [`says ${other} besides minValue and maxValue; it is not shown.`];
  if (low === undefined) return { figure: { kind: 'upTo', value: most }, left };
  if (high === undefined) return { figure: { kind: 'from', value: least }, left };
  return { figure: { kind: 'range', low, high }, left };
}

function percentilesOf(amounts: readonly Amount[]): Found {
  const stated = amounts.filter((amount) => amount !== undefined);
  if (stated.some((amount, index) => amount < (stated[index - 1] ?? 0))) {
    return { left: ['has percentiles that do not ascend; put them in order.'] };
  }
  const [p10, p25, p50, p75, p90] = amounts;
  if (p50 === undefined) return { left: ['has percentiles without a median; add it.'] };
  if (p25 === undefined || p75 === undefined) {
    const left =
      stated.length > 1
        ? [
            'has percentiles besides the median; add percentile25 and percentile75 to have them shown.',
          ]
        : [];
    return { figure: { kind: 'median', value: p50 }, left };
  }
  const figure: Figure = {
    kind: 'percentiles',
    ...(p10 !== undefined && { p10 }),
    p25,
    p50,
    p75,
    ...(p90 !== undefined && { p90 }),
  };
  return { figure, left: [] };
}
