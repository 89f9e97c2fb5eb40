import type { Measure, Period } from '../../../data/index.js';
import type { PayContext } from '../pay-context.js';
import { currencyOf } from './currencies.js';
import { fold } from './fold.js';
import { type Token, tokensOf } from './tokens.js';

/** A header or a caption is not longer. */
const LONGEST = 300;
/** How thousands are written in headers: "$000s", "in 1.000 €". */
const THOUSANDS = /(?<!\d[.,' ]?)(?:1[.,' ]?)?'?000(?:'?s)?(?![\d\p{L}])/giu;
/** What is about pay even among other words: "$" but not "CAD", "per year" but not "a day", "base salary" but not "base". */
const SURE: Readonly<Record<string, RegExp>> = {
  c: /[^a-z]|^(?:usd|eur|gbp|euros?)$/i,
  p: /^(?!an? )/i,
  m: / |ote/i,
};

/** Whether words are about pay and about nothing else. */
export function isAboutPay(words: string): boolean {
  const parts = partsOf(words);
  const kinds = parts.map(kindsOf).join('');
  // A scale alone may be the name of a level, such as "M".
  return parts.every(isClear) && /[cmpw]/.test(kinds);
}

/**
 * What a header or a caption says about the pay below it, such as "Base salary (k€, a year)"; the rest is as in
 * `context`. Where it names two currencies or two times, none is known. Never throws.
 */
export function readPayContext(text: string, context: PayContext = {}): PayContext {
  const tokens = partsOf(text).flatMap((part) => (isClear(part) ? part : sureIn(part)));
  const valuesOf = (kind: Token['kind']) => [
    ...new Set(tokens.filter((token) => token.kind === kind).map(({ value }) => value)),
  ];
  const [signs, periods, measures, scales] = (['c', 'p', 'm', 's'] as const).map(valuesOf);
  const one = <Value>(values: readonly unknown[] = []) =>
    values.length === 1 ? (values[0] as Value) : undefined;
  const measure = one<Measure>(measures);
  const scale = one<number>(scales);
  return {
    ...context,
    ...(signs?.length && {
      currency: currencyOf(signs as string[][], context.currency, context.locale) || undefined,
    }),
    ...(periods?.length && { period: one<Period>(periods) }),
    ...(measure && { measure }),
    ...(scale && { scale }),
  };
}

/** Nouns of time may stand alone in a header: "Salary (€, month)". */
function partsOf(text: string): Token[][] {
  const plain = fold(text.slice(0, LONGEST)).replace(THOUSANDS, ' k ');
  return plain
    .split(/[()[\],;:|]| - | {2}/)
    .filter((part) => part.trim())
    .map((part) => [part, `/${part}`].map(tokensOf))
    .map(([alone = [], behindPer = []]) => (isClear(behindPer) ? behindPer : alone));
}

const kindsOf = (tokens: readonly Token[]) => tokens.map(({ kind }) => kind).join('');

function isClear(tokens: readonly Token[]): boolean {
  return !/[n?]/.test(kindsOf(tokens));
}

/** A time behind a number is another's: "40 hours per week". */
function sureIn(tokens: readonly Token[]): Token[] {
  const number = tokens.findIndex(({ kind }) => kind === 'n');
  return tokens.filter(
    ({ kind, text }, index) =>
      Object.hasOwn(SURE, kind) &&
      SURE[kind]?.test(text) &&
      (kind !== 'p' || number < 0 || index < number),
  );
}
