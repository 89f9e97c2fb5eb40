import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../../../src/read/csv.js';
import { readSalaryGrid, salaryGridSteps } from '../../../src/read/salary-grid.js';
import { atOnce, type Steps, withPauses } from '../../../src/read/steps.js';
import { gridOf, origin } from '../../helpers/grids.js';

/** Counts how often other work gets a turn until the promise is settled. */
async function turnsDuring<Result>(promise: Promise<Result>): Promise<[Result, number]> {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    if (isDone) return;
    turns += 1;
    setTimeout(count);
  };
  setTimeout(count);
  const result = await promise.finally(() => {
    isDone = true;
  });
  return [result, turns];
}

test('long work leaves a page turns of its own, and comes to the same', async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => `Role ${row},$${50_000 + row}`);
  const grid = gridOf(readCsv(['Role,Salary', ...rows].join('\n')));
  const [reading, turns] = await turnsDuring(withPauses(salaryGridSteps(grid, origin, {})));
  assert.ok(turns > 1, `${turns} turns`);
  assert.deepEqual(reading, readSalaryGrid(grid, origin, {}));
});

test('short work is done without a pause', async () => {
  function* steps(): Steps<string> {
    yield;
    return 'done';
  }
  assert.equal(atOnce(steps()), 'done');
  assert.deepEqual(await turnsDuring(withPauses(steps())), ['done', 0]);
});
