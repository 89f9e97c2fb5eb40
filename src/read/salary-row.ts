import { currencyCodes, date, LIMITS } from '../../data/fields.js';
import type { Pay } from '../../data/index.js';
import { quote } from '../../data/quote.js';
import type { PayContext } from './pay-context.js';
import { isAboutPay, readPayContext } from './pay-text/read-pay-context.js';
import { fitted, plainText } from './plain-text.js';
import type { SalaryColumn, Term } from './salary-columns.js';
import type { SalaryDraft } from './salary-draft.js';

/** The columns that say something about each row. */
export type Terms = ReadonlyMap<Term, SalaryColumn>;

/** What the format itself calls them; people have other words. */
const OWN_WORDS: readonly (readonly ['currency' | 'period' | 'measure', Iterable<string>])[] = [
  ['period', ['year', 'month', 'week', 'day', 'hour']],
  ['measure', ['base', 'total', 'unstated']],
];

/** The words of a row's column on one line; empty where there are none. */
export function wordsOf(cells: readonly string[], terms: Terms, term: Term): string {
  return plainText(cells[terms.get(term)?.index ?? -1] ?? '');
}

/**
 * What a row's own columns say about all its amounts.
 * @returns also the `reason` why none of them can be read, a sentence without its subject
 */
export function rowContext(
  cells: readonly string[],
  terms: Terms,
): { context: PayContext; reason?: string | undefined } {
  const found = new Map<string, string>();
  let reason: string | undefined;
  for (const [term, words] of [['currency', currencyCodes()] as const, ...OWN_WORDS]) {
    const text = wordsOf(cells, terms, term);
    if (!text) continue;
    const own = [...words].find((word) => word === text);
    // A word that is not understood may change all of it.
    const meant = own ?? (isAboutPay(text) ? readPayContext(text)[term] : undefined);
    if (meant) found.set(term, meant);
    else reason = `has the ${term} ${quote(text)}, which is not understood; correct it.`;
  }
  return { context: Object.fromEntries(found), reason };
}

/** Whether a row says anything besides whose it is. */
export function saysMore(cells: readonly string[], terms: Terms): boolean {
  return [...terms.keys()].some(
    (term) => term !== 'role' && term !== 'level' && wordsOf(cells, terms, term),
  );
}

/** Region, date, sample, note and source of a row; what the format has no place for is told. */
export function rowDetails(
  cells: readonly string[],
  terms: Terms,
  draft: SalaryDraft,
  place: string,
): Omit<Pay, 'roles' | 'level' | 'measure' | 'currency' | 'period' | 'figure'> {
  const words = (term: Term) => wordsOf(cells, terms, term);
  const leftOut = (text: string, remedy: string) =>
    draft.warn(place, 'left-out', `${quote(text)} is left out; ${remedy}.`);
  const asOf = words('as of');
  const isDate = asOf !== '' && date().safeParse(asOf).success;
  if (asOf && !isDate) leftOut(asOf, 'write the date as in "2026-03-01", "2026-03" or "2026"');
  const sample = words('sample size');
  const sampleSize = Number(sample.replace(/(?<=\d)[ ,.'’](?=\d{3}(?!\d))/g, ''));
  const isCount = Number.isSafeInteger(sampleSize) && sampleSize > 0;
  if (sample && !isCount) leftOut(sample, 'write the number of people in digits');
  const region = words('region');
  const note = cells[terms.get('note')?.index ?? -1];
  return {
    region: region ? fitted(region, LIMITS.name, place, draft.issues) : undefined,
    asOf: isDate ? asOf : undefined,
    sampleSize: isCount ? sampleSize : undefined,
    note,
    source: draft.sources.idOf(words('source'), words('source url'), place),
  };
}
