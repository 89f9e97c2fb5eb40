import type { PayContext } from '../pay-context.js';
import { amountOf, separatorsOf } from './amounts.js';
import { INDIAN } from './currencies.js';
import type { Token } from './tokens.js';
import { refuse } from './unread.js';

/** Nobody's range is wider; "45–55.000" is, where only one end has its thousands. */
const WIDEST = 20;
const MOST = 1e12;
/** Under "in thousands", this is written in full after all. */
const FULL = 10_000;

/**
 * The one or two amounts of a text, from low to high.
 * @param currency what they are in
 * @throws {Unread} when a number may be several amounts or is none
 */
export function valuesOf(
  tokens: readonly Token[],
  currency: string,
  { locale, scale = 1 }: PayContext,
): readonly number[] {
  const factorOf = (token: Token | undefined) =>
    token?.kind === 's' ? factor(token, currency, locale) : undefined;
  const factors = tokens.flatMap(({ kind }, index) =>
    kind === 'n' ? [factorOf(tokens[index + 1])] : [],
  );
  const shared = factorOf(tokens.find(({ kind }) => kind === 's'));
  const plain = plainValues(tokens, currency, locale, (index) => factors[index] ?? shared ?? 1);
  if (!shared && scale > 1 && plain.some((value) => value >= FULL)) {
    refuse('is large for a column that counts in thousands or more; write it as the header says.');
  }
  const times = (otherwise: number) =>
    plain.map((value, index) => Math.round(value * (factors[index] ?? otherwise) * 100) / 100);
  // "$900–1.2K" has its K only where it belongs, "$130–165K" once for both.
  const apart = times(1);
  const values = factors.some(Boolean) && isRange(apart) ? apart : times(shared ?? scale);
  const [low = 0, high = low] = values;
  if (low > high) refuse('goes down; put the lower amount first.');
  if (!isRange(values)) refuse('is nothing, or too wide for a range; write both amounts in full.');
  return values;
}

function isRange([low = 0, high = low]: readonly number[]): boolean {
  return low > 0 && low <= high && high <= Math.min(low * WIDEST, MOST);
}

function plainValues(
  tokens: readonly Token[],
  currency: string,
  locale: string | undefined,
  factorAt: (index: number) => number,
): readonly number[] {
  const numbers = tokens.filter(({ kind }) => kind === 'n').map(({ text }) => text);
  const isSure =
    tokens.some(({ kind }) => kind === 'c') || numbers.every(({ length }) => length > 5);
  const isGroup = separatorsOf(numbers, locale, isSure ? currency : undefined);
  const isIndian = INDIAN.includes(currency);
  return numbers.map(
    (digits, index) =>
      amountOf(digits, isGroup, isIndian, factorAt(index) >= 1e6) ??
      refuse(`has "${digits}", which may mean two numbers or none; write the digits alone.`),
  );
}

function factor({ text, value }: Token, currency: string, locale = ''): number {
  if (/^(?:l|cr)/i.test(text) && !INDIAN.includes(currency)) {
    refuse('counts in lakh or crore, but not in rupees.');
  }
  if (value) return Number(value);
  const isThousand = /^(?:es|pt)(?![a-z])/i.test(locale) || (currency === 'BRL' && !locale);
  return isThousand
    ? 1000
    : refuse('has "mil", which is a thousand or a million; write all digits.');
}
