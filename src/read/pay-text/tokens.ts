import { currencyCodes } from '../../../data/fields.js';
import { type Sign, signs } from './currencies.js';
import { type Meaning, meanings } from './words.js';

/** A piece of a text about pay. */
export type Token =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly meaning: Meaning }
  | { readonly kind: 'money'; readonly sign: Sign }
  | { readonly kind: 'unknown'; readonly text: string };

/** A space belongs to a number only where exactly three digits follow. */
const NUMBER = /\d+(?:[.,'٫٬]\d+| \d{3}(?!\d))*/y;
const CODE = /[A-Z]{3}(?![\p{L}\p{M}])/uy;
const UNKNOWN = /[\p{L}\p{M}\p{N}]+|[^ ]/uy;

const dictionary = new Map<string, Meaning | { sign: Sign }>([
  ...meanings,
  ...signs.map(([word, sign]) => [word, { sign }] as const),
]);

/** Whether a word ends in a script that puts spaces between words, and so ends where its letters do. */
const isSpaced = (word: string) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u.test(word);

/** Longest words first; signs such as `a$` before the words that they begin with. */
const WORD = new RegExp(
  `${anyOf((word) => !isSpaced(word))}|${anyOf(isSpaced)}(?:\\.(?!\\d)|(?![\\p{L}\\p{M}]))`,
  'iuy',
);

function anyOf(test: (word: string) => boolean): string {
  const words = [...dictionary.keys()]
    .filter(test)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `(?:${words.join('|')})`;
}

/** Writes what is the same to a reader in one way: widths of characters, dashes, apostrophes, spaces, digits. */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\p{Cf}\u064b-\u0652]/gu, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u301c\u223c]/g, '~')
      .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
      .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
        // Each of these scripts has its ten digits in a row.
        String((digit.charCodeAt(0) - (digit < '\u0966' ? 0 : 6)) % 16),
      )
      // In German "TEUR" are thousands of euros.
      .replace(/(?<!\p{L})[kt] ?(?=€|eur(?!\p{L}))/giu, 'k ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The pieces of a text that `plainText` has made plain. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = place;
    const found = pattern.exec(text)?.[0];
    if (found) place += found.length;
    return found;
  };
  while (place < text.length) {
    if (text[place] === ' ') {
      place++;
      continue;
    }
    const digits = take(NUMBER);
    if (digits) {
      tokens.push({ kind: 'number', digits });
      continue;
    }
    const word = take(WORD)?.toLowerCase() ?? '';
    const found = dictionary.get(word) ?? dictionary.get(word.replace(/\.$/, ''));
    if (typeof found === 'object') tokens.push({ kind: 'money', sign: found.sign });
    else if (found) tokens.push({ kind: 'word', meaning: found });
    else if (word) tokens.push({ kind: 'unknown', text: word });
    else {
      const code = take(CODE);
      if (code && currencyCodes().has(code)) tokens.push({ kind: 'money', sign: code });
      else tokens.push({ kind: 'unknown', text: code ?? take(UNKNOWN) ?? text[place++] ?? '' });
    }
  }
  return tokens;
}
