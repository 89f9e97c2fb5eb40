import { currencyCodes } from '../../../data/fields.js';
import type { Measure } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import type { PayContext } from '../pay-context.js';
import { readPayContext } from '../pay-text/read-pay-context.js';
import { Unread } from '../pay-text/unread.js';
import { firstOf, type JsonObject, textOf } from './json.js';
import { readUnit } from './read-unit.js';

/** What the keys beside the amounts say, as far as they do. */
export type Terms = Pick<PayContext, 'currency' | 'period'>;

/** What is paid besides a salary; an estimate named so is none. */
const EXTRAS = /bonus|commission|\btips?\b|share|stock|equity|overtime|allowance|incentive/i;

/**
 * @param objects where they may stand, the innermost object first: it wins
 * @throws {Unread} when one of them is not understood
 */
export function readTerms(objects: readonly JsonObject[], { locale }: PayContext): Terms {
  const code = textOf(firstOf(objects, 'currency', 'priceCurrency', 'salaryCurrency'));
  const unit = textOf(firstOf(objects, 'unitText', 'unitCode', 'duration'));
  const isCode = currencyCodes().has(code.toUpperCase());
  const currency = isCode ? code.toUpperCase() : code && readPayContext(code, { locale }).currency;
  const period = unit ? readUnit(unit) : undefined;
  if (code && !currency)
    throw new Unread(`has the currency ${quote(code)}; write one such as "USD".`);
  if (unit && !period) {
    throw new Unread(`has the unit ${quote(unit)}; write HOUR, DAY, WEEK, MONTH or YEAR.`);
  }
  return { currency: currency || undefined, period };
}

/** @returns nothing for the name of what is no salary, such as a bonus */
export function readMeasure(name: string, otherwise: Measure): Measure | undefined {
  if (/\btotal\b/i.test(name)) return 'total';
  if (EXTRAS.test(name)) return undefined;
  return /\bbase\b/i.test(name) ? 'base' : otherwise;
}
