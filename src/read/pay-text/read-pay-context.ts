import { PERIODS } from '../../model/pay-period.js';
import type { PayContext } from '../pay-context.js';
import { plainText, type Token, tokensOf } from './tokens.js';
import { ADVERBS, SCALES } from './words.js';

/** A header or a caption is not longer. */
const LONGEST = 300;
/** Codes that are words in a heading written in capitals. */
const CODE_LIKE_WORDS = /^(?:ALL|TOP|TRY|CUP|PEN|MAD|COP)$/;

/**
 * What a header or a caption says about the pay below it, such as "Base salary (k€, a year)"; the rest is as in
 * `otherwise`. Two currencies or two times say nothing. Never throws.
 */
export function readPayContext(text: string, otherwise: PayContext = {}): PayContext {
  const tokens = tokensOf(plainText(text.slice(0, LONGEST)));
  const words = tokens.map((token) => (token.kind === 'word' ? token.meaning : undefined));
  const isPer = (index: number) => words[index - 1] === 'per';
  const periods = PERIODS.filter((period) =>
    words.some((word, index) => word === ADVERBS[period] || (word === period && isPer(index))),
  );
  const isLpa = words.includes('lpa');
  if (isLpa) periods.push('year');
  const currency = isLpa ? 'INR' : only(currenciesIn(tokens, otherwise.locale));
  const measure = words.includes('total') ? 'total' : words.includes('base') ? 'base' : undefined;
  const scale = isLpa ? SCALES.lpa : scaleIn(tokens);
  return {
    ...otherwise,
    ...(currency && { currency }),
    ...(periods.length > 0 && { period: only(periods) }),
    ...(measure && { measure }),
    ...(scale && { scale }),
  };
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function currenciesIn(tokens: readonly Token[], locale: string | undefined): string[] {
  const signs = tokens.flatMap((token) => (token.kind === 'money' ? [token.sign] : []));
  const codes = signs.filter((sign) => typeof sign === 'string');
  const known = codes.filter((code) => !CODE_LIKE_WORDS.test(code));
  if (known.length > 0) return known;
  return signs.flatMap((sign) => (typeof sign === 'string' ? [] : (sign.inTextOf(locale) ?? [])));
}

/** A scale counts beside a sign of money, as in "k€", and behind "in". */
function scaleIn(tokens: readonly Token[]): number | undefined {
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isBeside = before?.kind === 'money' || after?.kind === 'money';
    const isBehind = before?.kind === 'unknown' && /^in$/i.test(before.text);
    if (!isBeside && !isBehind) continue;
    if (token.kind === 'word' && SCALES[token.meaning]) return SCALES[token.meaning];
    if (isBehind && token.kind === 'number' && /^1[.,' ]?000$/.test(token.digits)) return 1000;
  }
  return undefined;
}
