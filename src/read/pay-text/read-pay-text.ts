import type { Figure, Measure, Period } from '../../../data/index.js';
import { PERIODS } from '../../model/pay-period.js';
import type { PayContext } from '../pay-context.js';
import { amountOf, INDIAN } from './amounts.js';
import { checkOrder, startsRough } from './check-order.js';
import { impliedPeriod, isPossible } from './plausible.js';
import { plainText, type Token, tokensOf } from './tokens.js';
import { Unread } from './unread.js';
import { ADVERBS, type Meaning, SCALES } from './words.js';

export { readPayContext } from './read-pay-context.js';

export type PayTextReading =
  | {
      readonly kind: 'pay';
      readonly figure: Figure;
      readonly currency: string;
      readonly period: Period;
      /** Only when the text itself says it. */
      readonly measure?: Measure;
      readonly note?: string;
    }
  /** Nobody stated anything. */
  | { readonly kind: 'nothing' }
  /** `reason` goes on after the text: what is not understood, and what would help. */
  | { readonly kind: 'unread'; readonly reason: string };

/** Longer than anything that is only a figure. */
const LONGEST = 120;
/** Characters that plain text would turn into digits of the number before them. */
const SMALL_DIGITS = /[\u00b2\u00b3\u00b9\u2070-\u209f\u00bc-\u00be\u2150-\u218f\u2460-\u24ff]/;
const NOTHING =
  /^(?:[-?./ ]*|n\/?\.? ?a\.?|none|null|nil|unknown|tbd|tba|tbc|k\. ?a\.?|n\/?\.? ?[dck]\.?|s\/d|keine angabe|not (?:available|stated|disclosed)|nicht angegeben|non (?:communiqué|précisé)|no (?:disponible|indicado)|нет(?: данных)?|なし|非公開|无|暂无|없음)$/i;

/**
 * Reads one figure of pay as people write it. What may mean two things, and what is not understood to the last word, is
 * refused. Never throws.
 */
export function readPayText(text: string, context: PayContext): PayTextReading {
  if (text.length > LONGEST) return { kind: 'unread', reason: 'is too long for a figure of pay.' };
  const plain = plainText(text);
  if (NOTHING.test(plain)) return { kind: 'nothing' };
  try {
    if (SMALL_DIGITS.test(text))
      throw new Unread('has raised digits or fractions; leave them out.');
    return readTokens(tokensOf(plain), plain, context);
  } catch (error) {
    if (error instanceof Unread) return { kind: 'unread', reason: error.message };
    throw error;
  }
}

interface Amount {
  readonly digits: string;
  readonly scale: number | undefined;
}

function readTokens(tokens: readonly Token[], text: string, context: PayContext): PayTextReading {
  if (!tokens.some(({ kind }) => kind === 'number')) throw new Unread('has no amount.');
  const unknown = tokens.find((token) => token.kind === 'unknown');
  if (unknown?.kind === 'unknown')
    throw new Unread(`has "${unknown.text}", which is not understood.`);
  const amounts = amountsIn(tokens);
  const words = new Set(tokens.flatMap((token) => (token.kind === 'word' ? [token.meaning] : [])));
  checkOrder(tokens);
  const isMoney = tokens.some(({ kind }) => kind === 'money');
  if (!isMoney && amounts.every(({ digits }) => /^(?:19|20)\d\d$/.test(digits)))
    throw new Unread('may be a year; write the currency beside the amount.');
  if (/\([^)]*\d|\+[^\d]*\d/.test(text))
    throw new Unread('has an amount in brackets or after a plus; leave it out.');
  const currency = currencyIn(tokens, words, context);
  const stated = periodIn(words);
  const values = valuesOf(amounts, currency, context);
  const period = stated ?? context.period ?? impliedPeriod(Math.min(...values), currency);
  if (!period)
    throw new Unread('does not say for what time; write "a year" or set the attribute paid-per.');
  if (!values.every((value) => isPossible(value, currency, period)))
    throw new Unread(`cannot be pay per ${period}; write the amount in full.`);
  const measure = words.has('base') ? 'base' : words.has('total') ? 'total' : undefined;
  if (words.has('base') && words.has('total')) throw new Unread('names two measures; keep one.');
  const isRough = words.has('approximately') || words.has('aside') || startsRough(tokens);
  return {
    kind: 'pay',
    figure: figureOf(values, words),
    currency,
    period,
    ...(measure && { measure }),
    ...(isRough && { note: `written as ${text}` }),
  };
}

function amountsIn(tokens: readonly Token[]): Amount[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === 'number')
      return [
        { digits: token.digits, scale: next?.kind === 'word' ? SCALES[next.meaning] : undefined },
      ];
    if (token.kind === 'word' && SCALES[token.meaning] && tokens[index - 1]?.kind !== 'number')
      throw new Unread('has a "k" or "million" without a number before it.');
    return [];
  });
}

function currencyIn(
  tokens: readonly Token[],
  words: ReadonlySet<Meaning>,
  context: PayContext,
): string {
  const found = tokens.flatMap((token) => (token.kind === 'money' ? [token.sign] : []));
  const codes = new Set(found.filter((sign) => typeof sign === 'string'));
  if (words.has('lpa')) codes.add('INR');
  if (codes.size > 1) throw new Unread('names two currencies; keep one.');
  const [code] = codes;
  const shared = found.filter((sign) => typeof sign !== 'string');
  const [sign] = shared;
  const stated =
    code ??
    (sign && context.currency && sign.mayMean(context.currency) ? context.currency : undefined);
  const currency = stated ?? (sign ? sign.inTextOf(context.locale) : context.currency);
  if (!currency) {
    throw new Unread(
      sign
        ? 'has a sign of money that several countries use; write a code such as "USD", or set the attribute currency.'
        : 'says no currency; write a code such as "USD", or set the attribute currency.',
    );
  }
  if (shared.some((each) => !each.mayMean(currency)))
    throw new Unread('names two currencies; keep one.');
  if ((words.has('lakh') || words.has('crore')) && !INDIAN.test(currency))
    throw new Unread('counts in lakh or crore, but not in rupees.');
  return currency;
}

function periodIn(words: ReadonlySet<Meaning>): Period | undefined {
  const found = PERIODS.filter((period) => [...words].some((word) => saysPeriod(word, period)));
  if (found.length > 1) throw new Unread('names two times, such as a year and an hour; keep one.');
  return found[0];
}

function saysPeriod(word: Meaning, period: Period): boolean {
  return word === period || word === ADVERBS[period] || (word === 'lpa' && period === 'year');
}

function valuesOf(amounts: readonly Amount[], currency: string, context: PayContext): number[] {
  const [first, second] = amounts;
  const scales = amounts.map(({ scale }) => scale);
  const shared =
    scales.length === 2 && scales.filter(Boolean).length === 1 ? scales.find(Boolean) : undefined;
  const values = amounts.map(({ digits, scale }) => {
    const factor = scale ?? shared ?? 1;
    // "6,000 ten thousands" is how Korea writes it, unlike "1,234 million".
    const value = amountOf(digits, currency, context.locale, factor > 1 && factor !== 1e4);
    if (value === undefined)
      throw new Unread(
        `has "${digits}", which may mean two numbers or none; write the digits alone.`,
      );
    return Math.round(value * factor * 100) / 100;
  });
  const [low = 0, high = low] = values;
  if (low > high) throw new Unread('goes down; put the lower amount first.');
  if (shared && first && second && high / low > 10)
    throw new Unread('says "k" or "million" only once; write it after both amounts.');
  if (context.scale && !scales.some(Boolean)) {
    if (high >= 10_000)
      throw new Unread('is large for a column in thousands; write the amount in full.');
    return values.map((value) => value * (context.scale ?? 1));
  }
  return values;
}

function figureOf(values: readonly number[], words: ReadonlySet<Meaning>): Figure {
  const [low = 0, high] = values;
  if (high !== undefined) return { kind: 'range', low, high };
  if (words.has('median')) return { kind: 'median', value: low };
  if (words.has('average')) return { kind: 'average', value: low };
  if (words.has('from')) return { kind: 'from', value: low };
  if (words.has('upTo') || words.has('until')) return { kind: 'upTo', value: low };
  return { kind: 'range', low, high: low };
}
