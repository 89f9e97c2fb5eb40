import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currencyCodes } from '../../../data/fields.js';
import { moneyIn } from '../../../src/model/money.js';
import { payText } from '../../../src/model/pay-text.js';
import { readPayContext } from '../../../src/read/pay-text/read-pay-context.js';
import { readPayText } from '../../../src/read/pay-text/read-pay-text.js';
import { figures } from '../../helpers/arbitrary-dataset.js';
import { english } from '../../helpers/english.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { PAY_STRINGS } from './pay-strings.js';

const locales = fc.constantFrom(
  ...'en en-GB en-IN de de-CH de-AT fr fr-CH es es-MX it pt-BR nl pl cs sv nb da fi tr ru uk ja ko zh ar fa hi id vi he'.split(
    ' ',
  ),
);
const currencies = fc.constantFrom(
  ...'USD EUR GBP CHF INR JPY CNY KRW BRL PLN CZK SEK NOK DKK RUB TRY AED IDR PHP MXN CAD AUD ILS ZAR'.split(
    ' ',
  ),
);
const amounts = fc.oneof(
  fc.integer({ min: 1, max: 20_000_000 }),
  fc.integer({ min: 100, max: 900 }).map((thousands) => thousands * 1000),
  fc.integer({ min: 100, max: 99_999 }).map((cents) => cents / 100),
);
const styles = fc.constantFrom('symbol', 'code', 'name', 'narrowSymbol');

test('an amount that Intl writes in any language is read as it was, or refused', () => {
  fc.assert(
    fc.property(locales, currencies, amounts, styles, (locale, currency, amount, style) => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: style as 'symbol',
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      });
      const text = format.format(amount);
      const reading = readPayText(text, { locale, currency, period: 'year' });
      if (reading.kind === 'pay') {
        assert.deepEqual(reading.figure, { kind: 'range', low: amount, high: amount }, text);
        assert.equal(reading.currency, currency, text);
      }
    }),
    { numRuns: propertyRuns() },
  );
});

test('a short range that Intl writes is read as its rounded ends, or refused', () => {
  fc.assert(
    fc.property(
      locales,
      currencies,
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: 1, max: 99 }),
      (locale, currency, low, more) => {
        const [from, to] = [low * 1000, (low + more) * 1000];
        const format = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          notation: 'compact',
          minimumSignificantDigits: 1,
          maximumSignificantDigits: 4,
        });
        const text = format.formatRange(from, to);
        const reading = readPayText(text, { locale, currency, period: 'year' });
        if (reading.kind === 'pay') {
          assert.deepEqual(reading.figure, { kind: 'range', low: from, high: to }, text);
        }
      },
    ),
    { numRuns: propertyRuns() },
  );
});

test('what the widgets write in full English words is read as it was, or refused', () => {
  fc.assert(
    fc.property(figures, currencies, (figure, currency) => {
      const text = payText(figure, moneyIn('en', currency), english).full;
      const reading = readPayText(text, { locale: 'en', currency, period: 'month' });
      if (reading.kind === 'pay') assert.deepEqual(reading.figure, { ...figure }, text);
    }),
    { numRuns: propertyRuns() },
  );
});

const pieces = fc.oneof(
  fc.constantFrom(...PAY_STRINGS.map(([text]) => text)),
  fc.constantFrom('$', '€', '-', '–', 'k', 'M', '/', 'per', 'year', '+', '(', ')', ' ', '.', ','),
  fc.integer({ min: 0, max: 9_999_999 }).map(String),
  fc.string({ unit: 'binary' }),
);
const texts = fc
  .array(pieces, { maxLength: 8 })
  .chain((parts) => fc.nat({ max: 40 }).map((from) => parts.join('').slice(from)));

test('any text is read without an exception, and only as a figure that can be', () => {
  fc.assert(
    fc.property(texts, locales, fc.option(currencies), (text, locale, currency) => {
      readPayContext(text, { locale });
      const reading = readPayText(text, { locale, currency: currency ?? undefined });
      if (reading.kind !== 'pay') return;
      const { figure } = reading;
      const values = figure.kind === 'range' ? [figure.low, figure.high] : Object.values(figure);
      for (const value of values) {
        if (typeof value === 'number') assert.ok(value > 0 && Number.isFinite(value), text);
      }
      if (figure.kind === 'range') assert.ok(figure.low <= figure.high, text);
      assert.ok(currencyCodes().has(reading.currency), text);
    }),
    { numRuns: propertyRuns() },
  );
});
