import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { closest, didYouMean, distance } from '../../../data/did-you-mean.js';
import { choice, pathOf, quote } from '../../../data/quote.js';

test('Slips are letters added, removed, changed or swapped', () => {
  for (const [from, to, slips] of [
    ['', '', 0],
    ['', 'abc', 3],
    ['cook', 'cook', 0],
    ['cok', 'cook', 1],
    ['coook', 'cook', 1],
    ['book', 'cook', 1],
    ['ocok', 'cook', 1],
    ['kooc', 'cook', 2],
    ['kitten', 'sitting', 3],
  ] as const) {
    assert.equal(distance(from, to), slips, `${from} to ${to}`);
  }
});

test('Slips are counted the same in both directions, and the way over a third word is no shorter', () => {
  const word = fc.string({ maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(distance(one, other), distance(other, one));
      assert.equal(distance(one, other) === 0, one === other);
      assert.ok(distance(one, other) <= Math.max(one.length, other.length));
    }),
  );
});

test('The closest candidate is meant, if it is close', () => {
  assert.equal(closest('curency', ['country', 'currency']), 'currency');
  assert.equal(closest('USD', ['usd']), 'usd');
  assert.equal(closest('yr', ['year', 'month']), undefined);
  assert.equal(closest('salary', ['pay', 'roles']), undefined);
  assert.equal(closest('cook', ['cook']), undefined, 'a word is never corrected to itself');
  assert.equal(closest(5, ['5']), undefined);
  assert.equal(closest('x'.repeat(61), ['x'.repeat(60)]), undefined);
});

test('A suggestion ends the sentence; without one it says what to do', () => {
  assert.equal(didYouMean('bse', ['base'], 'use "base"'), '; did you mean "base"?');
  assert.equal(didYouMean('gross', ['base'], 'use "base"'), '; use "base".');
});

test('Values are quoted briefly and by their kind', () => {
  for (const [value, said] of [
    ['a "b"\n', '"a \\"b\\"\\n"'],
    ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
    [1e21, '1e+21'],
    [-0, '0'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [[], 'a list'],
    [{}, 'an object'],
    [() => 1, 'a function'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
  ] as const) {
    assert.equal(quote(value), said);
  }
  assert.equal(quote(10n ** 100n).length, 60);
  assert.equal(choice(['a', 'b', 'c']), '"a", "b" or "c"');
  assert.equal(choice([1]), '1');
});

test('Places are written as in a program', () => {
  assert.equal(pathOf([]), '');
  assert.equal(pathOf(['pay', 3, 'currency']), 'pay[3].currency');
  assert.equal(pathOf(['cells', 'ml-engineer']), 'cells["ml-engineer"]');
  assert.equal(pathOf(['a b']), '["a b"]');
});
