import { expect } from 'chai';
import { readPayText } from '../../src/read/pay-text/read-pay-text.js';
import { meaningOf, PAY_STRINGS } from '../node/read/pay-strings.js';

it('no engine reads a text about pay wrongly, whatever languages and patterns it knows', () => {
  const wrong = PAY_STRINGS.map(([text, context, expected]) => {
    const meaning = meaningOf(readPayText(text, context));
    return meaning === expected || (meaning === 'unread' && expected.includes(' '))
      ? ''
      : `${text}: ${meaning}`;
  }).filter(Boolean);
  expect(wrong).to.deep.equal([]);
});

it('every engine reads nine in ten of the texts that can be read', () => {
  const readable = PAY_STRINGS.filter(([, , expected]) => expected.includes(' '));
  const read = readable.filter(([text, context]) => readPayText(text, context).kind === 'pay');
  expect(read.length).to.be.at.least(readable.length * 0.9);
});
