import type { Figure, Measure, Period } from '../../data/index.js';
import type { PayContext } from './pay-context.js';
import { type PayTextReading, readPayText } from './pay-text/read-pay-text.js';
import { plainText } from './plain-text.js';
import type { Amount } from './salary-columns.js';
import type { PayColumns } from './salary-shape.js';

/** A figure with what is said about it. */
export interface FoundPay {
  readonly figure: Figure;
  readonly currency: string;
  readonly period: Period;
  readonly measure?: Measure | undefined;
  readonly note?: string | undefined;
}

/** Words that are shown in place of a figure, and why: a sentence without its subject. */
export interface Unread {
  readonly text: string;
  readonly reason: string;
}

export interface FiguresReading {
  readonly found: readonly FoundPay[];
  readonly unread?: Unread | undefined;
}

/** What cells come to in which nobody stated anything. */
export const NONE: FiguresReading = { found: [] };
const VALUES = /^(?:average|median|from|upTo)$/;
/** How JavaScript writes a number, which is how our own files do. */
const EXACT = /^\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

/** What is known about a row's cells of pay before they are read. */
export interface FiguresContext {
  readonly context: PayContext;
  readonly readPay: typeof readPayText;
  /** What `value` is, in files of our own; these have plain numbers. */
  readonly kind?: string | undefined;
  /** Why nothing can be read whatever the cells say. */
  readonly reason?: string | undefined;
}

/** Reads pay for one table: tables repeat amounts, and to read one takes a while. */
export function rememberingReader(): typeof readPayText {
  const known = new Map<string, PayTextReading>();
  return (text, context) => {
    const key = JSON.stringify([text, context]);
    const reading = known.get(key) ?? readPayText(text, context);
    known.set(key, reading);
    return reading;
  };
}

/**
 * The figures of one row and one role: a cell in the words of people, or amounts in cells of their own, which make up
 * figures together when all are in one currency and for one period.
 */
export function figuresOf(
  { amounts, index }: PayColumns,
  cells: readonly string[],
  { context, readPay, kind, reason }: FiguresContext,
): FiguresReading {
  const filled = new Map<Amount | undefined, string>(
    [...(amounts.size > 0 ? amounts : [[undefined, index] as const])]
      .map(([amount, column]) => [amount, plainText(cells[column] ?? '')] as const)
      .filter(([, text]) => text),
  );
  const unread = (why: string): FiguresReading => ({
    found: [],
    unread: { text: [...filled.values()].join(' – '), reason: why },
  });
  if (filled.size === 0) return NONE;
  if (reason) return unread(reason);
  const points = new Map<Amount, FoundPay>();
  for (const [amount, text] of filled) {
    const reading = kind === undefined ? readPay(text, context) : readNumber(text, context);
    if (reading.kind === 'unread') return unread(reading.reason);
    if (reading.kind === 'nothing') continue;
    const pay = { ...reading, measure: reading.measure ?? context.measure };
    if (amount === undefined) return { found: [pay] };
    points.set(amount, pay);
  }
  return together(points, kind, unread);
}

function together(
  points: ReadonlyMap<Amount, FoundPay>,
  kind: string | undefined,
  unread: (reason: string) => FiguresReading,
): FiguresReading {
  const [first] = points.values();
  if (!first) return NONE;
  const values = new Map<Amount, number>();
  for (const [amount, { figure, currency, period }] of points) {
    if (currency !== first.currency || period !== first.period) {
      return unread('is in two currencies or for two periods; write all amounts in one.');
    }
    const value = pointOf(figure, amount);
    if (value === undefined)
      return unread('has more than one amount in a cell; write one in each.');
    values.set(amount, value);
  }
  const figures = combine(values, kind);
  if (!figures) return unread('makes up no figure; complete the amounts, or take some out.');
  if (!figures.every(ascends)) return unread('does not ascend; put the amounts in order.');
  return { found: figures.map((figure) => ({ ...first, figure })) };
}

function readNumber(text: string, { currency, period }: PayContext): PayTextReading {
  const value = Number(text);
  if (!EXACT.test(text) || !(value > 0 && value <= 1e12) || !currency || !period) {
    return { kind: 'unread', reason: 'needs digits alone, a currency and a period; add them.' };
  }
  return { kind: 'pay', figure: { kind: 'range', low: value, high: value }, currency, period };
}

function pointOf(figure: Figure, amount: Amount): number | undefined {
  if (figure.kind === 'range') return figure.low === figure.high ? figure.low : undefined;
  const isSaid = figure.kind === (amount === 'p50' ? 'median' : amount);
  return isSaid && 'value' in figure ? figure.value : undefined;
}

/** @returns nothing when an amount is left over that no figure has a place for */
function combine(values: Map<Amount, number>, kind = ''): Figure[] | undefined {
  const take = (amount: Amount) => {
    const value = values.get(amount);
    values.delete(amount);
    return value;
  };
  const figures: Figure[] = [];
  const [low, high, value, average] = [take('low'), take('high'), take('value'), take('average')];
  if (low !== undefined && high !== undefined) figures.push(rangeOf(low, high, take));
  else if (low !== undefined) figures.push({ kind: 'from', value: low });
  else if (high !== undefined) figures.push({ kind: 'upTo', value: high });
  if (values.has('p25') && values.has('p75') && values.has('p50')) {
    const [p10, p25 = 0, p50 = 0, p75 = 0, p90] = (
      ['p10', 'p25', 'p50', 'p75', 'p90'] as const
    ).map(take);
    figures.push({ kind: 'percentiles', p10, p25, p50, p75, p90 });
  }
  const median = take('p50');
  if (median !== undefined) figures.push({ kind: 'median', value: median });
  if (average !== undefined) figures.push({ kind: 'average', value: average });
  if (value !== undefined && VALUES.test(kind)) figures.push({ kind: kind as 'average', value });
  else if (value !== undefined) return undefined;
  return values.size > 0 ? undefined : figures;
}

function rangeOf(low: number, high: number, take: (amount: Amount) => number | undefined): Figure {
  const [from, to] = [take('hiring low'), take('hiring high')];
  const hiring = from !== undefined && to !== undefined ? { low: from, high: to } : undefined;
  return { kind: 'range', low, high, mid: take('mid'), hiring };
}

function ascends(figure: Figure): boolean {
  if (figure.kind === 'range') {
    const { low, mid = low, high, hiring = { low, high } } = figure;
    return isSorted([low, mid, high]) && isSorted([low, hiring.low, hiring.high, high]);
  }
  if (figure.kind !== 'percentiles') return true;
  const { p10 = 0, p25, p50, p75, p90 = p75 } = figure;
  return isSorted([p10, p25, p50, p75, p90]);
}

function isSorted(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
}
