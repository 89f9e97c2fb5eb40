import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../../src/read/csv.js';
import { gridOf, sentences } from '../../helpers/grids.js';

function cells(text: string) {
  const { head, rows } = gridOf(readCsv(text));
  return [head, ...rows];
}

describe('readCsv', () => {
  it('takes commas, semicolons or tabs, whichever divides the headers', () => {
    assert.deepEqual(cells('a,b\n1,2'), [
      ['a', 'b'],
      ['1', '2'],
    ]);
    assert.deepEqual(cells('a;b\n1,5;2,5'), [
      ['a', 'b'],
      ['1,5', '2,5'],
    ]);
    assert.deepEqual(cells('a\tb\n1,5\t2;5'), [
      ['a', 'b'],
      ['1,5', '2;5'],
    ]);
  });

  it('counts no delimiter inside quotes', () => {
    assert.deepEqual(cells('"a, the first, of all";b\n1;2'), [
      ['a, the first, of all', 'b'],
      ['1', '2'],
    ]);
  });

  it('obeys the line by which spreadsheet programs state the delimiter', () => {
    assert.deepEqual(cells('sep=;\r\na, b;c\r\n1;2'), [
      ['a, b', 'c'],
      ['1', '2'],
    ]);
  });

  it('reads a byte order mark, quotes and line breaks inside a cell', () => {
    assert.deepEqual(cells('\uFEFFa,b\r\n"1 ""x""\r\ny",2\r\n'), [
      ['a', 'b'],
      ['1 "x"\r\ny', '2'],
    ]);
  });

  it('takes away the apostrophe that keeps a formula from running, and no other', () => {
    assert.deepEqual(cells("a,b\n'=1+1,'tis"), [
      ['a', 'b'],
      ['=1+1', "'tis"],
    ]);
  });

  it('names the line of a row in the file, quoted line breaks and empty lines counted', () => {
    const grid = gridOf(readCsv('\na,b\n"1\n1\r\n1",2\n,\n3,4\r5,6'));
    assert.deepEqual(
      grid.rows.map((_, row) => grid.placeOf(row)),
      ['line 3', 'line 7', 'line 8'],
    );
  });

  for (const [sentence, text, line] of [
    ['inside a cell without quotes', 'a,b\n1,2"', 2],
    ['that is never closed', 'a,b\n1,"2\n3,4\n', 2],
    ['with text behind it', 'a,b\n"1\n"x,2', 2],
    ['behind a blank', 'a,b\n1, "2, 3"', 2],
  ] as const) {
    it(`refuses a quote ${sentence}, and names the line in which its cell begins`, () => {
      const reading = readCsv(text);
      assert.equal(reading.grid, undefined);
      assert.match(
        sentences(reading).join(),
        new RegExp(`^line ${line}: has a quote in the wrong place; put`),
      );
    });
  }

  it('keeps what stands beyond the headers in a column without one', () => {
    assert.deepEqual(cells('a,b\n1,2,3,\n4'), [
      ['a', 'b', ''],
      ['1', '2', '3'],
      ['4', '', ''],
    ]);
  });

  it('says so when there is nothing below the headers', () => {
    for (const text of ['', '\n\n', 'a,b', 'a,b\r\n,\r\n'])
      assert.deepEqual(sentences(readCsv(text)), [
        'table: has no rows below its headers; add some.',
      ]);
  });

  it('leaves out and tells what no comparison has room for', () => {
    const wide = readCsv(`${Array.from({ length: 60 }, (_, index) => `c${index}`).join()}\n1`);
    assert.equal(wide.grid?.head.length, 50);
    assert.deepEqual(sentences(wide), [
      'table: has more than 50 columns; all beyond them are left out.',
    ]);
    const long = readCsv(`a,b\n${'1,2\n'.repeat(20_001)}`);
    assert.equal(long.grid?.rows.length, 20_000);
    assert.match(sentences(long).join(), /^line 20002: this row and all below it are left out/);
  });
});
