import type { Figure, Measure } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import type { PayContext } from '../pay-context.js';
import { impliedPeriod, isPossible } from '../pay-text/plausible.js';
import { readPayText } from '../pay-text/read-pay-text.js';
import { Unread } from '../pay-text/unread.js';
import type { FiguresReading, FoundPay } from '../salary-figures.js';
import { firstOf, isObject, type JsonObject, listOf, type Resolve, textOf } from './json.js';
import { readFigure } from './read-figure.js';
import { readMeasure, readTerms, type Terms } from './read-terms.js';
import { statedAmounts } from './stated-amounts.js';

/** What one salary says. */
export interface SalaryReading extends FiguresReading {
  /** Sentences about what was left out. */
  readonly left: readonly string[];
}

/** Everything that a posting says under one key. */
export function readSalaries(
  posting: JsonObject,
  key: 'baseSalary' | 'estimatedSalary',
  resolve: Resolve,
  context: PayContext,
): SalaryReading[] {
  const values = listOf(posting[key]).map(resolve);
  if (values.length > 1 && !values.every(isObject)) {
    return [{ found: [], left: [`${key} lists amounts; write minValue and maxValue.`] }];
  }
  const measure = key === 'baseSalary' ? 'base' : (context.measure ?? 'unstated');
  return values.map((value) => {
    const { left, ...reading } = readSalary(value, posting, measure, context);
    return { ...reading, left: left.map((sentence) => `${key} ${sentence}`) };
  });
}

/** @param value a number, a text, a MonetaryAmount, a price or a distribution */
function readSalary(
  value: unknown,
  posting: JsonObject,
  usual: Measure,
  context: PayContext,
): SalaryReading {
  const outer = isObject(value) ? value : { value };
  const nested = firstOf([outer], 'value', 'price');
  const objects = isObject(nested) ? [nested, outer] : [outer];
  const amounts = statedAmounts(objects);
  const { words } = amounts;
  const left: string[] = [];
  if (amounts.hadZero) left.push('states 0, which is read as not stated; leave it out instead.');
  const measure = readMeasure(textOf(outer.name), usual);
  if (!measure) left.push(`is named ${quote(textOf(outer.name))}, which is no salary.`);
  const isStated = amounts.raws.some((raw) => raw !== undefined);
  if (!isStated && left.length === 0) left.push('states no amount.');
  if (!isStated || !measure) return { found: [], left };
  try {
    const figure = readFigure(amounts, left);
    const terms = readTerms([...objects, posting], context);
    const pay = figure ? complete(figure, terms, context) : readWords(words, terms, context);
    if (!pay) left.push(`says ${quote(words)}; leave it out instead.`);
    return { found: pay ? [{ measure, ...pay }] : [], left };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const reason = error.message;
    return words
      ? { found: [], unread: { text: words, reason }, left }
      : { found: [], left: [...left, reason] };
  }
}

/** @throws {Unread} when it cannot be told what the figure means */
function complete(figure: Figure, terms: Terms, context: PayContext): FoundPay {
  const currency = terms.currency ?? context.currency;
  if (!currency)
    throw new Unread('has no currency; add the key "currency" with one such as "USD".');
  const amounts = Object.values(figure).filter((value) => typeof value === 'number');
  const least = Math.min(...amounts);
  const period = terms.period ?? context.period ?? impliedPeriod(least, currency);
  if (!period) throw new Unread('has no unit; add the key "unitText" with one such as "YEAR".');
  if (!amounts.every((amount) => isPossible(amount, currency, period))) {
    throw new Unread(`cannot be pay per ${period}; correct the amount or the unit.`);
  }
  return { figure, currency, period };
}

/**
 * @returns nothing for words such as "N/A"
 * @throws {Unread} when they stay words
 */
function readWords(words: string, terms: Terms, context: PayContext): FoundPay | undefined {
  const currency = terms.currency ?? context.currency;
  const period = terms.period ?? context.period;
  const reading = readPayText(words, { ...context, currency, period });
  if (reading.kind === 'nothing') return undefined;
  if (reading.kind === 'unread') throw new Unread(reading.reason);
  const { kind, ...pay } = reading;
  if (
    pay.currency !== (terms.currency ?? pay.currency) ||
    pay.period !== (terms.period ?? pay.period)
  ) {
    throw new Unread('has another currency or unit than the keys beside it; correct one of them.');
  }
  return pay;
}
