import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAboutPay, readPayContext } from '../../../src/read/pay-text/read-pay-context.js';
import { readPayText } from '../../../src/read/pay-text/read-pay-text.js';
import { meaningOf, PAY_STRINGS } from './pay-strings.js';

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
  const message = `${wrong.length} wrong and ${missed.length} missed of ${readable.length} readable, among ${readings.length}: ${JSON.stringify([...wrong, ...missed], null, 1)}`;
  assert.ok(wrong.length === 0 && missed.length <= readable.length / 10, message);
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
  const languages = new Set(readable.map(([, { locale }]) => locale?.split('-')[0]));
  const traps = PAY_STRINGS.filter(([, , expected]) => expected === 'unread');
  assert.equal(new Set(PAY_STRINGS.map((entry) => JSON.stringify(entry))).size, PAY_STRINGS.length);
  assert.ok(PAY_STRINGS.length >= 300 && traps.length >= 120);
  assert.ok(currencies.size >= 30 && languages.size >= 20, `${currencies.size} ${languages.size}`);
});

test('a refusal says what is not understood and what would help', () => {
  const reasonOf = (text: string, context = {}) => {
    const reading = readPayText(text, context);
    return reading.kind === 'unread' ? reading.reason : reading.kind;
  };
  assert.equal(reasonOf('$120K plus shares'), 'has "plus", which is not understood; leave it out.');
  assert.equal(
    reasonOf('120,000 a year'),
    'says no currency; write a code such as "USD", or set the attribute currency.',
  );
  assert.equal(
    reasonOf('$120,000', { locale: 'en-AU' }),
    'has a sign of several currencies; write a code such as "USD", or set the attribute currency.',
  );
  assert.equal(
    reasonOf('$95'),
    'says no time; write one such as "a year", or set the attribute paid-per.',
  );
  assert.equal(reasonOf('competitive'), 'has no amount; write one such as "$120K".');
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

test('a header with the sign of another country leaves no currency to those who know less', () => {
  const context = readPayContext('Salary ($)', { locale: 'en-AU', currency: 'EUR' });
  assert.equal(context.currency, undefined);
});

test('words about pay are told from names', () => {
  for (const words of ['Base salary USD per year', 'k€', 'hourly', '万円', 'US$', 'Stundenlohn']) {
    assert.ok(isAboutPay(words), words);
  }
  for (const words of ['Senior engineer', 'M', 'Median', 'To', 'Database', '2024', '']) {
    assert.ok(!isAboutPay(words), words);
  }
});

test('a text longer than any figure is refused at once', () => {
  assert.equal(meaningOf(readPayText('$1,'.repeat(40_000), {})), 'unread');
  assert.equal(meaningOf(readPayText(`$120K${' '.repeat(200)}`, {})), 'unread');
});

test('a context that is nonsense is no reason to throw, and no currency', () => {
  const nonsense = { currency: 'USB', locale: 'not a locale!' };
  assert.equal(meaningOf(readPayText('120,000 a year', nonsense)), 'unread');
  assert.equal(meaningOf(readPayText('€45,000.00 a year', nonsense)), 'range EUR year 45000');
});

const headers: [text: string, said: object][] = [
  ['Base salary (USD, per year)', { currency: 'USD', period: 'year', measure: 'base' }],
  ['Gehalt in € pro Monat', { currency: 'EUR', period: 'month' }],
  ['Salaire annuel brut (k€)', { currency: 'EUR', period: 'year', scale: 1000 }],
  ['Bruttojahresgehalt in 1.000 €', { currency: 'EUR', period: 'year', scale: 1000 }],
  ['Total compensation', { measure: 'total' }],
  ['Stundenlohn', { period: 'hour' }],
  ['年収（万円）', { currency: 'JPY', period: 'year', scale: 10_000 }],
  ['CTC (LPA)', { currency: 'INR', period: 'year', scale: 100_000, measure: 'total' }],
  ['Pay by level, US dollars a year', { currency: 'USD', period: 'year' }],
  ['Years of experience', {}],
  ['Time to hire', {}],
  ['SALARY FOR ALL LEVELS', {}],
  ['EUR or USD', { currency: undefined }],
  ['Monthly or annual pay', { period: undefined }],
  ['Salary ($000s)', { currency: 'USD', scale: 1000 }],
  ['Salary in thousands of dollars', { currency: 'USD', scale: 1000 }],
  ['€ / Monat', { currency: 'EUR', period: 'month' }],
  ['Gehalt (€, Monat)', { currency: 'EUR', period: 'month' }],
  ['연봉 (만원)', { currency: 'KRW', period: 'year', scale: 10_000 }],
  ['Зарплата, руб./мес.', { currency: 'RUB', period: 'month' }],
  [
    'What engineers earn per year (base salary, USD)',
    { currency: 'USD', period: 'year', measure: 'base' },
  ],
  ['Salary (40 hours per week)', {}],
  ['A day in the life of an engineer', {}],
  ['PHP developer', {}],
  ['CAD engineer (USD)', { currency: 'USD' }],
  ['Team M', {}],
];
for (const [text, said] of headers) {
  test(`the header "${text}" says just what it says`, () => {
    assert.deepEqual(readPayContext(text), said);
  });
}
