import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPayContext } from '../../../src/read/pay-text/read-pay-context.js';
import { type PayTextReading, readPayText } from '../../../src/read/pay-text/read-pay-text.js';
import { PAY_STRINGS } from './pay-strings.js';

function meaningOf(reading: PayTextReading): string {
  if (reading.kind !== 'pay') return reading.kind;
  const { figure, currency, period } = reading;
  const amounts =
    figure.kind === 'range'
      ? [...new Set([figure.low, figure.high])].join('-')
      : 'value' in figure && figure.value;
  return `${figure.kind} ${currency} ${period} ${amounts}`;
}

const isFigure = (meaning: string) => meaning.includes(' ');

test('no text about pay is read wrongly, and nine in ten of the readable ones are read', () => {
  const readings = PAY_STRINGS.map(([text, context, expected]) => ({
    text,
    expected,
    meaning: meaningOf(readPayText(text, context)),
  }));
  const wrong = readings.filter(
    ({ expected, meaning }) => isFigure(meaning) && meaning !== expected,
  );
  const readable = readings.filter(({ expected }) => isFigure(expected));
  const missed = readable.filter(({ meaning }) => !isFigure(meaning));
  assert.deepEqual(wrong, []);
  assert.ok(
    missed.length <= readable.length / 10,
    `${missed.length} of ${readable.length} are missed: ${missed.map(({ text }) => text).join(', ')}`,
  );
});

test('what states nothing is told apart from what cannot be read', () => {
  for (const [text, context, expected] of PAY_STRINGS) {
    if (isFigure(expected)) continue;
    assert.equal(meaningOf(readPayText(text, context)), expected, text);
  }
});

test('the table holds enough texts, currencies and languages to mean something', () => {
  const readable = PAY_STRINGS.filter(([, , expected]) => isFigure(expected));
  const currencies = new Set(readable.map(([, , expected]) => expected.split(' ')[1]));
  const languages = new Set(PAY_STRINGS.map(([, { locale }]) => locale?.split('-')[0]));
  assert.ok(PAY_STRINGS.length >= 150 && PAY_STRINGS.length - readable.length >= 60);
  assert.ok(currencies.size >= 12 && languages.size >= 8);
});

test('a refusal says what is not understood and what would help', () => {
  const reasonOf = (text: string, context = {}) => {
    const reading = readPayText(text, context);
    return reading.kind === 'unread' ? reading.reason : reading.kind;
  };
  assert.equal(reasonOf('$120K plus shares'), 'has "plus", which is not understood.');
  assert.equal(
    reasonOf('120,000 a year'),
    'says no currency; write a code such as "USD", or set the attribute currency.',
  );
  assert.equal(
    reasonOf('$95'),
    'does not say for what time; write "a year" or set the attribute paid-per.',
  );
  assert.equal(
    reasonOf('1.234 € / month'),
    'has "1.234", which may mean two numbers or none; write the digits alone.',
  );
  assert.equal(reasonOf('$165K to $130K'), 'goes down; put the lower amount first.');
});

test('about stays about: a rough figure keeps its words in a note', () => {
  const reading = readPayText('~$150K', {});
  assert.equal(reading.kind === 'pay' && reading.note, 'written as ~$150K');
});

test('the measure is what the text itself calls it, or nothing', () => {
  const measureOf = (text: string) => {
    const reading = readPayText(text, { measure: 'total' });
    return reading.kind === 'pay' ? reading.measure : reading.kind;
  };
  assert.equal(measureOf('$120K base'), 'base');
  assert.equal(measureOf('£60k OTE'), 'total');
  assert.equal(measureOf('$120K'), undefined);
});

test('a text says more than its header, and its header more than the author', () => {
  const reading = readPayText('€50 per hour', { currency: 'USD', period: 'year' });
  assert.equal(meaningOf(reading), 'range EUR hour 50');
  const context = readPayContext('Salary in CHF', { currency: 'USD', period: 'month' });
  assert.deepEqual(context, { currency: 'CHF', period: 'month' });
});

const headers: [text: string, said: object][] = [
  ['Base salary (USD, per year)', { currency: 'USD', period: 'year', measure: 'base' }],
  ['Gehalt in € pro Monat', { currency: 'EUR', period: 'month' }],
  ['Salaire annuel brut (k€)', { currency: 'EUR', period: 'year', scale: 1000 }],
  ['Bruttojahresgehalt in 1.000 €', { currency: 'EUR', period: 'year', scale: 1000 }],
  ['Total compensation', { measure: 'total' }],
  ['Stundenlohn', { period: 'hour' }],
  ['年収（万円）', { currency: 'JPY', period: 'year', scale: 10_000 }],
  ['CTC (LPA)', { currency: 'INR', period: 'year', scale: 100_000 }],
  ['Pay by level, US dollars a year', { currency: 'USD', period: 'year' }],
  ['Years of experience', {}],
  ['Time to hire', {}],
  ['SALARY FOR ALL LEVELS', {}],
  ['EUR or USD', {}],
];
for (const [text, said] of headers) {
  test(`the header "${text}" says just what it says`, () => {
    assert.deepEqual(readPayContext(text), said);
  });
}
