// The project's goals beside what was measured. A goal that is missed is told, not enforced.
import { readFileSync } from 'node:fs';
import { brotli } from './build.mjs';
import { ratio } from './stats.mjs';
import { fastest, heapOf, table } from './table.mjs';

const script = new URL('../../dist/role-compare.js', import.meta.url);

/** One row for each goal about which something was measured. */
export function goalTable(results, growth) {
  const rows = [...chartGoals(results), ...allGoals(results), ...growthGoals(growth)];
  return table(
    ['goal', 'at most', 'measured', 'reached'],
    rows.map(([what, most, value]) => [
      what,
      show(most),
      show(value),
      value <= most ? 'yes' : 'no',
    ]),
  );
}

function chartGoals({ blank: [blank], chart }) {
  if (!chart) return [];
  const [limit, ours] = ['limit', 'ours'].map((wanted) =>
    chart.find(({ kind }) => kind === wanted),
  );
  const to = (other, scene) => ratio(ours.runs[scene].task, other.runs[scene].task);
  return [
    ['chart alone through a bundler, bytes', 27_000, ours.size.brotli],
    ['one chart, times the limit', 1.5, to(limit, 'one')],
    ['one chart, times the fastest library', 0.5, to(fastest(chart), 'one')],
    ['200 charts, times the fastest library', 0.5, to(fastest(chart, 'many'), 'many')],
    ['200 charts, heap in MB', 6, heapOf(ours.runs.many, blank)],
    ['update of 200, times the fastest library', 0.5, to(fastest(chart, 'update'), 'update')],
    ['layout shift of a chart that comes late', 0, ours.shift],
  ];
}

function allGoals({ all }) {
  if (!all) return [];
  const [ours, libraries] = ['ours', 'library'].map((wanted) =>
    all.find(({ kind }) => kind === wanted),
  );
  return [
    ['whole script, bytes', 37_000, brotli(readFileSync(script)).length],
    ['all three, times the libraries', 0.25, ratio(ours.runs.one.task, libraries.runs.one.task)],
    ['all three, share of their bytes', 0.12, ours.size.brotli / libraries.size.brotli],
  ];
}

function growthGoals(growth) {
  if (!growth) return [];
  const steepest = Math.max(...growth.map(({ growth: factor }) => factor ?? 0));
  return [['ten times the figures, times the time', 11, steepest]];
}

const show = (value) =>
  value >= 100 ? value.toLocaleString('en') : String(Number(value.toFixed(2)));
