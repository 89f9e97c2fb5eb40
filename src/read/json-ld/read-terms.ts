import { currencyCodes } from '../../../data/fields.js';
import type { Measure } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import type { PayContext } from '../pay-context.js';
import { firstOf, type JsonObject, textOf } from './json.js';
import { readPayContext } from './pay-words.js';
import { readUnit } from './read-unit.js';

/** What the keys beside the amounts say, as far as they do. */
export type Terms = Pick<PayContext, 'currency' | 'period'>;

/** What is paid besides a salary; an estimate named so is none. */
const EXTRAS = /bonus|commission|\btips?\b|share|stock|equity|overtime|allowance|incentive/i;

/**
 * @param objects where they may stand, the innermost object first: it wins
 * @returns what is stated, or a sentence, without its subject, about what cannot be understood
 */
export function readTerms(objects: readonly JsonObject[], context: PayContext): Terms | string {
  const code = textOf(firstOf(objects, 'currency', 'priceCurrency', 'salaryCurrency'));
  const unit = textOf(firstOf(objects, 'unitText', 'unitCode', 'duration'));
  const currency = code ? currencyOf(code, context) : undefined;
  const period = unit ? (readUnit(unit) ?? readPayContext(unit, {}).period) : undefined;
  if (code && !currency) {
    return `has the currency ${quote(code)}; write an ISO 4217 code such as "USD".`;
  }
  if (unit && !period) {
    return `has the unit ${quote(unit)}; write HOUR, DAY, WEEK, MONTH or YEAR in unitText.`;
  }
  return { currency, period };
}

/** @returns nothing for the name of what is no salary, such as a bonus */
export function readMeasure(name: string, otherwise: Measure): Measure | undefined {
  if (/\btotal\b/i.test(name)) return 'total';
  if (EXTRAS.test(name)) return undefined;
  return /\bbase\b/i.test(name) ? 'base' : otherwise;
}

function currencyOf(code: string, context: PayContext): string | undefined {
  const upper = code.toUpperCase();
  return currencyCodes().has(upper) ? upper : readPayContext(code, context).currency;
}
