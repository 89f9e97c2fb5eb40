import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nextBatch } from '../../../src/model/skills-batch.js';
import type { ShownTable } from '../../../src/model/skills-view.js';
import { propertyRuns } from '../../helpers/property-runs.js';

/** Rows are compared and never looked into, so that numbers stand for them. */
const rowsOf = fc.array(fc.array(fc.nat(9), { maxLength: 12 }), { minLength: 1, maxLength: 3 });
const tablesOf = (lists: readonly (readonly number[])[]) =>
  lists.map((rows) => ({ rows }) as unknown as ShownTable);
const rowsIn = (tables: readonly ShownTable[]) => tables.map(({ rows }) => rows as unknown[]);

/** How many places show another row than they did, or one more or less. */
function changes(one: readonly ShownTable[], other: readonly ShownTable[]): number {
  return other
    .map(({ rows }, index) => {
      const before = one[index]?.rows ?? [];
      const places = Array.from({ length: Math.max(rows.length, before.length) }, (_, at) => at);
      return places.filter((at) => rows[at] !== before[at]).length;
    })
    .reduce((sum, count) => sum + count, 0);
}

describe('the next batch of rows', () => {
  it('changes no more rows than allowed, and gets to what is wanted in as few steps as that takes', () => {
    fc.assert(
      fc.property(rowsOf, rowsOf, fc.integer({ min: 1, max: 9 }), (from, to, limit) => {
        const wanted = tablesOf(to);
        let drawn = tablesOf(to.map((_, index) => from[index] ?? []));
        const steps = Math.ceil(changes(drawn, wanted) / limit);
        for (let step = 0; step < steps; step += 1) {
          const next = nextBatch(drawn, wanted, limit) as ShownTable[];
          assert.ok(changes(drawn, next) <= limit);
          assert.equal(
            next.every((table, index) => table === wanted[index]),
            step === steps - 1,
          );
          drawn = next;
        }
        assert.deepEqual(rowsIn(drawn), to);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('begins at the top, and leaves what it has not reached as it was', () => {
    const [first] = rowsIn(nextBatch(tablesOf([[1, 2, 3, 4]]), tablesOf([[5, 6, 7]]), 2));
    assert.deepEqual(first, [5, 6, 3, 4]);
  });

  it('takes surplus rows away from the end', () => {
    const [first] = rowsIn(nextBatch(tablesOf([[1, 2, 3, 4, 5]]), tablesOf([[6]]), 3));
    assert.deepEqual(first, [6, 2, 3]);
  });

  it('gives all that is wanted when nothing has been drawn and there is no limit', () => {
    const wanted = tablesOf([[1, 2], [3]]);
    assert.deepEqual(nextBatch([], wanted, Infinity), wanted);
  });
});
