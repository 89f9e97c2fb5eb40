import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { englishMoney } from '../../../src/model/english-money.js';
import { listNames } from '../../../src/model/list-names.js';
import { moneyIn } from '../../../src/model/money.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const currencies = ['USD', 'EUR', 'GBP'] as const;

const short = (currency: string) =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumSignificantDigits: 1,
    maximumSignificantDigits: 3,
  });

const full = (currency: string) =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
  });

const noOthers = () => {
  throw new Error('A whole amount needs nobody else.');
};

/** Amounts of every length, also round ones and ones that are close together. */
const amount = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 10 }))
    .map(([digits, zeros]) => digits * 10 ** zeros),
  fc.double({ min: 0, max: 13.6, noNaN: true }).map((length) => Math.floor(10 ** length)),
);
const pair = fc
  .tuple(amount, fc.oneof(amount, fc.constantFrom(0, 1, 999)))
  .map(([low, more]) => [low, low + more] as const);

describe('Amounts in plain English', () => {
  it('are written without Intl as Intl writes them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies), pair, (currency, [low, high]) => {
        const money = englishMoney(currency, noOthers);
        const byIntl = short(currency);
        const range = low === high ? byIntl.format(low) : byIntl.formatRange(low, high);
        assert.equal(money?.short(low), byIntl.format(low));
        assert.equal(money?.shortRange(low, high), range);
        assert.equal(money?.full(low), full(currency).format(low));
        assert.equal(money?.digits(low), new Intl.NumberFormat('en').format(low));
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('are left to Intl where they are not whole, and where the currency is a rare one', () => {
    assert.equal(moneyIn('en', 'USD').full(17.25), '17.25 US dollars');
    assert.equal(moneyIn('en', 'USD').shortRange(17.5, 20), short('USD').formatRange(17.5, 20));
    assert.equal(englishMoney('SEK', noOthers), undefined);
  });

  it('belong to pages in plain English alone', () => {
    assert.equal(moneyIn('en-IN', 'USD').digits(1_450_000), '14,50,000');
    assert.equal(moneyIn('de', 'EUR').digits(145_000), '145.000');
  });
});

describe('A list of names', () => {
  it('is written without Intl as Intl writes it', () => {
    for (const names of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
      assert.equal(listNames(names, 'en'), new Intl.ListFormat('en').format(names));
    }
    assert.equal(listNames(['A', 'B', 'C'], 'de'), 'A, B und C');
  });
});
