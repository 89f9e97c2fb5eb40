import type { Figure, Measure, Period } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import type { PayContext } from '../pay-context.js';
import { currencyOf } from './currencies.js';
import { fold } from './fold.js';
import { impliedPeriod, isMoreThanTime, isPossible } from './plausible.js';
import { figureKind } from './shape.js';
import { type Token, tokensOf } from './tokens.js';
import { refuse, Unread } from './unread.js';
import { valuesOf } from './values.js';

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
const LONGEST = 200;
const NOTHING =
  /^(?:[-?./ …]*|n[./ ]{0,2}[adckv]\.?|s\/[di]|k\. ?a\.?|tb[acd]|none|null|nil|nan|unknown|undisclosed|keine angaben?|nicht angegeben|not? (?:available|applicable|stated|disclosed|specified|data|figure)|non (?:communique|precise)|no (?:disponible|indicado)|нет данных|не указан[ао]?|なし|非公開|无|暂无|없음)$/i;

/**
 * Reads one figure of pay as people write it. What may mean two things, and what is not understood to the last word, is
 * refused. Never throws.
 */
export function readPayText(text: string, context: PayContext): PayTextReading {
  if (text.length > LONGEST) return { kind: 'unread', reason: 'is too long for a figure of pay.' };
  const plain = fold(text);
  if (NOTHING.test(plain)) return { kind: 'nothing' };
  try {
    return readPlain(plain, text.replace(/\s+/g, ' ').trim(), context);
  } catch (error) {
    if (error instanceof Unread) return { kind: 'unread', reason: error.message };
    throw error;
  }
}

function readPlain(plain: string, written: string, context: PayContext): PayTextReading {
  const tokens = tokensOf(plain);
  const first = tokens.findIndex(({ kind }) => kind === 'n');
  if (first < 0) refuse('has no amount; write one such as "$120K".');
  const unknown = tokens.find(({ kind }) => kind === '?');
  if (unknown) refuse(`has ${quote(unknown.text)}, which is not understood; leave it out.`);
  if (/\s\+.*\S|\+\p{L}/u.test(plain)) refuse('goes on after a plus; end it there.');
  const kind = figureKind(tokens);
  const said = only<Period>(tokens, 'p');
  const measure = only<Measure>(tokens, 'm');
  if (!said) refuseOtherNumbers(tokens);
  const currency = currencyIn(tokens, context);
  const values = valuesOf(tokens, currency, context);
  const [low = 0, high = low] = values;
  const period =
    said ??
    context.period ??
    impliedPeriod(low, currency) ??
    refuse('says no time; write one such as "a year", or set the attribute paid-per.');
  if (!values.every((value) => isPossible(value, currency, period))) {
    refuse(`cannot be pay per ${period} in ${currency}; write the amount in full and its time.`);
  }
  const isBare = !tokens.some(({ kind }) => /[csmk]/.test(kind));
  if (said && isBare && !isMoreThanTime(low, currency, period)) {
    refuse('may count hours or days; write the currency beside it.');
  }
  const isRough = tokens.some(({ kind }, index) => kind === 'q' || (kind === '~' && index < first));
  return {
    kind: 'pay',
    figure: kind === 'range' ? { kind, low, high } : { kind, value: low },
    currency,
    period,
    ...(measure && { measure }),
    ...(isRough && { note: `written as ${written}` }),
  };
}

/** @throws {Unread} when several are named */
function only<Value>(tokens: readonly Token[], kind: 'p' | 'm'): Value | undefined {
  const [value, ...others] = new Set(
    tokens.filter((token) => token.kind === kind).map(({ value }) => value),
  );
  if (others.length > 0) refuse('names two times or two kinds of pay; keep one.');
  return value as Value | undefined;
}

/** Alone, `2024` is rather a year, `401k` a pension, `1099` a tax form and `555-1234` a telephone. */
function refuseOtherNumbers(tokens: readonly Token[]): void {
  const plain = tokens
    .map(({ kind, text }) => (/[nsc]/.test(kind) ? text : /[tur~x]/.test(kind) ? '-' : ''))
    .join('');
  if (/^(?:(?:19|20)\d\d(?:-(?:19|20)\d\d)?|401k|1099|\d{3}-\d{4})$/i.test(plain)) {
    refuse('may be no pay at all; write the currency beside it.');
  }
}

function currencyIn(tokens: readonly Token[], context: PayContext): string {
  const signs = tokens.flatMap(({ kind, value }) => (kind === 'c' ? [value as string[]] : []));
  const currency = currencyOf(signs, context.currency, context.locale);
  if (currency) return currency;
  if (currency === '') refuse('names two currencies; keep one.');
  return refuse(
    `${signs.length > 0 ? 'has a sign of several currencies' : 'says no currency'}; write a code such as "USD", or set the attribute currency.`,
  );
}
