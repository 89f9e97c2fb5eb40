import { currencyCodes } from '../../../data/fields.js';
import { CURRENCIES } from './currencies.js';
import { type Kind, WORDS } from './words.js';

/** A piece of a text about pay. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  /** Codes of a currency, factor of a scale, or the period, measure or average that is named. */
  readonly value: unknown;
}

/** A space belongs to a number only where exactly three digits follow; "5000.–" and "5000,-" have no cents. */
const NUMBER = "(\\d+(?:[.,'٬٫]\\d+| \\d{3}(?!\\d))*)(?:[.,]-{1,2}(?! ?\\d))?";
/** What ends within a word is not that word. */
const LETTER = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Arab}\\p{M}]';
const END = `(?!(?<=${LETTER})${LETTER})(?:\\.(?!\\d))?`;

const entries: readonly (readonly [Kind, unknown, string])[] = [
  ...CURRENCIES.map(([codes, words]) => ['c', codes, words] as const),
  ...WORDS,
  ['c', undefined, '[a-z]{3}'],
];

/** Lakhs per annum are of Indian rupees. */
const LPA = /(?<![a-z])lpa(?![a-z])/gi;

let pattern: RegExp | undefined;

/**
 * The pieces of a text, all of it but for spaces. Linear in its length.
 * @param text as `fold` gives it
 */
export function tokensOf(text: string): Token[] {
  // Made when first needed: a page may have no such text.
  pattern ??= new RegExp(
    ` *(?:${NUMBER}|(?:${entries.map(([, , words]) => `(${words})`).join('|')})${END}|([\\p{L}\\p{M}\\p{N}]+|[^ ]))`,
    'giu',
  );
  const plain = text.replace(LPA, 'lakh pa ₹');
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  // Not `matchAll`, which makes the pattern anew.
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): Token {
  const group = match.findIndex((found, index) => index > 0 && found !== undefined);
  const text = match[group] ?? '';
  if (group === 1) return { kind: 'n', text, value: undefined };
  const [kind, value] = entries[group - 2] ?? ['?', undefined];
  if (kind !== 'c' || value) return { kind, text, value };
  const isCode = currencyCodes().has(text) && !/^(?:ALL|TOP)$/.test(text);
  return { kind: isCode ? 'c' : '?', text, value: [text] };
}
