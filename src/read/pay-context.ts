import type { Measure, Period } from '../../data/index.js';

/** What is known about pay besides its own words: from the header, the caption or the author. */
export interface PayContext {
  /** ISO 4217. */
  readonly currency?: string | undefined;
  readonly period?: Period | undefined;
  readonly measure?: Measure | undefined;
  /** By how much every amount is multiplied: 1,000 under a header such as "Salary (k€)". */
  readonly scale?: number | undefined;
  /** The page's language (BCP 47), by which `1.234` and `$` are told apart where the text alone does not. */
  readonly locale?: string | undefined;
}
