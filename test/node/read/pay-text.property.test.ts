import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currencyCodes } from '../../../data/fields.js';
import { moneyIn } from '../../../src/model/money.js';
import { mapAmounts } from '../../../src/model/pay-figure.js';
import { payText } from '../../../src/model/pay-text.js';
import { isAboutPay, readPayContext } from '../../../src/read/pay-text/read-pay-context.js';
import { readPayText } from '../../../src/read/pay-text/read-pay-text.js';
import { figures } from '../../helpers/arbitrary-dataset.js';
import { english } from '../../helpers/english.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { PAY_STRINGS } from './pay-strings.js';

const locales = fc.constantFrom(
  ...'en en-GB en-IN en-ZA de de-CH de-AT fr fr-CH fr-CA es es-MX it pt-BR pt-PT ca nl pl cs sk hu ro hr bg sv nb da fi is lt lv et tr ru uk el ja ko zh zh-TW ar ar-SA fa hi bn ne th id vi he sw af'.split(
    ' ',
  ),
);
const currencies = fc.constantFrom(
  ...'USD EUR GBP CHF INR JPY CNY KRW BRL PLN CZK HUF RON SEK NOK DKK ISK RUB UAH TRY AED IDR VND THB PHP MXN CAD AUD ILS ZAR KWD XOF'.split(
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

test('a short or long range that Intl writes is read as it was, or refused', () => {
  fc.assert(
    fc.property(
      locales,
      currencies,
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(1000, 100_000),
      styles,
      fc.constantFrom('short', 'long', undefined),
      fc.boolean(),
      (locale, currency, low, more, unit, style, display, isCurrencyKnown) => {
        const [from, to] = [low * unit, (low + more) * unit];
        const format = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: style as 'symbol',
          ...(display
            ? {
                notation: 'compact',
                compactDisplay: display as 'short',
                maximumSignificantDigits: 4,
              }
            : { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
        });
        const text = format.formatRange(from, to);
        const known = isCurrencyKnown ? { currency } : {};
        const reading = readPayText(text, { locale, period: 'month', ...known });
        if (reading.kind === 'pay') {
          assert.deepEqual(reading.figure, { kind: 'range', low: from, high: to }, text);
          if (isCurrencyKnown) assert.equal(reading.currency, currency, text);
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

test('what the widgets write in short is read as it was, or refused', () => {
  fc.assert(
    fc.property(figures, currencies, (exact, currency) => {
      const figure = mapAmounts(exact, (amount) => Number(amount.toPrecision(3)));
      // Nobody's pay is "0.1 to 2M", which would be read as people mean it.
      const isWide = figure.kind === 'range' && figure.high > 20 * figure.low;
      if (figure.kind === 'percentiles' || isWide) return;
      const { main, details } = payText(figure, moneyIn('en', currency), english);
      const isRange = figure.kind === 'range';
      const text = isRange ? main : [main, ...details].join(' ');
      const reading = readPayText(text, { locale: 'en', currency, period: 'month' });
      if (reading.kind !== 'pay') return;
      const expected = isRange ? { kind: 'range', low: figure.low, high: figure.high } : figure;
      assert.deepEqual(reading.figure, { ...expected }, text);
    }),
    { numRuns: propertyRuns() },
  );
});

const written = fc.constantFrom(...PAY_STRINGS.map(([text]) => text));
const pieces = fc.oneof(
  written,
  fc.constantFrom(
    ...'$ € £ - – k M / per year + ( ) ~ . , \' % kr 万 から a to up 000 "'.split(' '),
    ' ',
    '\n',
  ),
  fc.integer({ min: 0, max: 9_999_999 }).map(String),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', '\udc00', '\u202e', '\u0000', '__proto__'),
);
/** Texts of any pieces, and texts as people write them in which a few characters are others. */
const texts = fc.oneof(
  fc
    .array(pieces, { maxLength: 8 })
    .chain((parts) => fc.nat({ max: 40 }).map((from) => parts.join('').slice(from))),
  fc
    .tuple(written, fc.array(fc.tuple(fc.nat(60), fc.nat(2), pieces), { maxLength: 3 }))
    .map(([text, changes]) =>
      changes.reduce(
        (all, [at, cut, piece]) => all.slice(0, at) + piece + all.slice(at + cut),
        text,
      ),
    ),
);

test('any text is read without an exception, and only as a figure that can be', () => {
  fc.assert(
    fc.property(texts, locales, fc.option(currencies), (text, locale, currency) => {
      isAboutPay(text);
      const context = readPayContext(text, { locale });
      assert.ok(context.currency === undefined || currencyCodes().has(context.currency), text);
      const reading = readPayText(text, { ...context, currency: currency ?? context.currency });
      if (reading.kind === 'unread') assert.match(reading.reason, /^[a-z].*\.$/s);
      if (reading.kind !== 'pay') return;
      assert.ok(text.length <= 200, text);
      const { figure } = reading;
      const values = figure.kind === 'range' ? [figure.low, figure.high] : Object.values(figure);
      for (const value of values) {
        if (typeof value === 'number') assert.ok(value > 0 && value <= 1e12, text);
      }
      if (figure.kind === 'range') assert.ok(figure.low <= figure.high, text);
      assert.ok(currencyCodes().has(reading.currency), text);
      assert.ok(['year', 'month', 'week', 'day', 'hour'].includes(reading.period), text);
    }),
    { numRuns: propertyRuns() },
  );
});
