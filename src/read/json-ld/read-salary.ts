import type { Figure, Measure, Pay } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import type { PayContext } from '../pay-context.js';
import { firstOf, isObject, type JsonObject, listOf, type Resolve, textOf } from './json.js';
import { readPayText } from './pay-words.js';
import { readFigure } from './read-figure.js';
import { readMeasure, readTerms, type Terms } from './read-terms.js';

/** What one `baseSalary` or `estimatedSalary` says; without pay and sentences it states nothing. */
export interface SalaryReading {
  readonly pay?: Pick<Pay, 'figure' | 'currency' | 'period' | 'measure' | 'note'>;
  /** What was left out and why: sentences that go on after the key. */
  readonly left: readonly string[];
  /** Words about pay in place of a figure. */
  readonly asWritten?: string;
}

/** Everything that a posting says under one key: a number, a text, a MonetaryAmount, a price or a distribution each. */
export function readSalaries(
  posting: JsonObject,
  key: 'baseSalary' | 'estimatedSalary',
  resolve: Resolve,
  context: PayContext,
): SalaryReading[] {
  const values = listOf(posting[key]).map(resolve);
  if (values.length > 1 && !values.every(isObject)) {
    return [{ left: ['lists amounts; write one MonetaryAmount with minValue and maxValue.'] }];
  }
  const measure = key === 'baseSalary' ? 'base' : (context.measure ?? 'unstated');
  return values.map((value) => readSalary(value, posting, measure, context));
}

function readSalary(
  value: unknown,
  posting: JsonObject,
  measure: Measure,
  context: PayContext,
): SalaryReading {
  const outer = isObject(value) ? value : { value };
  const nested = firstOf([outer], 'value', 'price');
  const objects = isObject(nested) ? [nested, outer] : [outer];
  const { figure, words, left } = readFigure(objects);
  if (!figure && !words && left.length === 0) return { left: ['states no amount; leave it out.'] };
  if (!figure && (!words || left.length > 0)) return { left, asWritten: words };

  const name = textOf(outer.name);
  const named = readMeasure(name, measure);
  if (!named) return { left: [`is named ${quote(name)}, which is no salary.`] };
  const terms = readTerms([...objects, posting], context);
  if (typeof terms === 'string') return { left: [...left, terms], asWritten: words };
  const found = figure ? complete(figure, terms, context) : readWords(words, terms, context);
  if (!found) return { left: [...left, `says ${quote(words)}; leave it out instead.`] };
  if (typeof found === 'string') return { left: [...left, found], asWritten: words };
  return { pay: { measure: named, ...found }, left };
}

type Stated = Pick<Pay, 'figure' | 'currency' | 'period' | 'note'> & { measure?: Measure };

/** @returns or a sentence about what is missing */
function complete(figure: Figure, terms: Terms, context: PayContext): Stated | string {
  const currency = terms.currency ?? context.currency;
  const period = terms.period ?? context.period;
  if (!currency) return 'has no currency; add the key "currency" with a code such as "USD".';
  if (!period) return 'has no unit; add the key "unitText", such as "YEAR".';
  return { figure, currency, period };
}

/** @returns or a sentence about why the words stay words; nothing when they say nothing */
function readWords(words: string, terms: Terms, context: PayContext): Stated | string | undefined {
  const known = {
    currency: terms.currency ?? context.currency,
    period: terms.period ?? context.period,
  };
  const reading = readPayText(words, { ...context, ...known });
  if (reading.kind === 'nothing') return undefined;
  if (reading.kind === 'unread') return reading.reason;
  const { kind, ...stated } = reading;
  const agrees =
    stated.currency === (terms.currency ?? stated.currency) &&
    stated.period === (terms.period ?? stated.period);
  return agrees ? stated : `says ${quote(words)}, another currency or unit than its keys.`;
}
