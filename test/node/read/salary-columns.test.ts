import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { salaryColumn } from '../../../src/read/salary-columns.js';

const readme = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');
const documented = [
  ...readme.matchAll(
    /^\| (role, level|the ends|median|currency|region|source|no pay).*?\| (.*?) \|$/gm,
  ),
];

describe('the header of a column of pay', () => {
  for (const [, holds, words = ''] of documented) {
    it(`is understood by each of the documented words: ${holds}`, () => {
      for (const word of words.split(/[,;] /)) {
        const { name, term, amount } = salaryColumn(word.trim(), 1, {});
        assert.equal(name, '', word);
        assert.ok(term ?? amount, word);
      }
    });
  }

  it('is documented', () => assert.equal(documented.length, 7));

  for (const [header, name, context] of [
    ['AI Engineer (USD)', 'AI Engineer', { currency: 'USD' }],
    ['AI Engineer – base, per year', 'AI Engineer', { measure: 'base', period: 'year' }],
    ['Salary (k€)', '', { currency: 'EUR', scale: 1000 }],
    ['Gehalt in € pro Monat', '', { currency: 'EUR', period: 'month' }],
    ['年収', '', { period: 'year' }],
    ['AI Engineer (New York, USD)', 'AI Engineer (New York, USD)', {}],
    ['Engineer (L)', 'Engineer (L)', {}],
    ['Engineer, I', 'Engineer, I', {}],
    ['AI/ML', 'AI/ML', {}],
    ['[AI](https://a.org/base)', 'AI', {}],
    ['__proto__', '__proto__', {}],
    ['constructor', 'constructor', {}],
  ] as const) {
    it(`says "${name}" and ${JSON.stringify(context)} in "${header}"`, () => {
      const column = salaryColumn(header, 1, {});
      assert.equal(column.name, name);
      assert.deepEqual(column.context, context);
    });
  }
});
