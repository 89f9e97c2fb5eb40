import type { Figure } from '../../../data/index.js';
import type { Token } from './tokens.js';
import { refuse } from './unread.js';

/** What may stand anywhere, and the scale of the number before it. */
const FREE = /[cpmkqw]|(?<=n)s/g;
const TWO = /^(?:[fbi]?n(?:[tux~]n|rnh?)|bnan)$/;
const ONE = /^([fi]?)([ux]?)n([gir]?)([hx]?)$/;

/**
 * What the words around one or two amounts make of them. The letters are the kinds of `words.ts`.
 * @throws {Unread} when they make no figure
 */
export function figureKind(tokens: readonly Token[]): Exclude<Figure['kind'], 'percentiles'> {
  // Before an amount "~" means "about", but "up to" in East Asia.
  const isEastAsian = tokens.some(({ text }) => /[\u3040-\u9fff\uac00-\ud7af]/.test(text));
  const shape = tokens
    .map(({ kind }) => kind)
    .join('')
    // Before all amounts a scale stands beside the currency: "k€ 45–55".
    .replace(/^([^ns]*)(?:(?<=c)s|s(?=c))(?=[^s]*$)/, '$1')
    .replace(FREE, '')
    .replace(/\(([^n]?)\)/g, '$1')
    .replace(isEastAsian ? /^$/ : /^([^n~]*)~/, '$1');
  const averages = new Set(tokens.filter(({ kind }) => kind === 'k').map(({ value }) => value));
  const [single, from, upTo, more, less] = ONE.exec(shape) ?? [];
  const [kind, other] = [...averages, (from || more) && 'from', (upTo || less) && 'upTo'].filter(
    Boolean,
  );
  if (!other && (single ?? (!kind && TWO.test(shape)))) return (kind ?? 'range') as 'range';
  return refuse('is neither one amount nor one range; write one such as "$120K–150K".');
}
