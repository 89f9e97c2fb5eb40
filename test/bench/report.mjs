// Puts the results together: for the terminal, for test/bench/results.md and, in short, for the README.
import { cpus, loadavg, totalmem, type } from 'node:os';
import { goalTable } from './goals.mjs';
import { fullTable, growthTable, shortTable, sizeTable } from './table.mjs';

const TITLES = {
  chart: 'The chart',
  matrix: 'The matrix',
  quiz: 'The quiz',
  all: 'All three on one page',
};
const SCENES = {
  one: 'One of them, CPU slowed 4 times',
  many: '200 of them, CPU not slowed',
  update: 'An update of all 200, CPU not slowed',
};

/** When, with what and on what it was measured; never on whose machine. */
export function circumstances(browserVersion, rounds) {
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const browser = browserVersion.replace('/', ' ').replace(/(\d+)\..*/, '$1');
  return `Measured on ${date} with ${cpus().length} cores, ${memory} GB, ${type()}, ${browser}, ${load()}: medians of ${rounds} interleaved rounds, with the middle half of the rounds in brackets.`;
}

/** A quiet machine has a load of less than its cores; on a busy one the times are long and the quarters far apart. */
function load() {
  const [, , overQuarterHour] = loadavg();
  return `load average ${overQuarterHour.toFixed(1)}`;
}

/** Everything. */
export function fullReport(results, growth, when) {
  const parts = drawn(results).map(([name, contenders]) =>
    [
      `## ${TITLES[name]}`,
      sizeTable(contenders),
      ...Object.entries(SCENES)
        .filter(([scene]) => contenders[0].runs[scene])
        .map(
          ([scene, title]) => `### ${title}\n\n${fullTable(contenders, scene, results.blank[0])}`,
        ),
    ].join('\n\n'),
  );
  const last = growth ? [`## Growth\n\n${growthTable(growth)}`] : [];
  const goals = `## Goals\n\n${goalTable(results, growth)}`;
  return ['# Results of the benchmark', when, ...parts, ...last, goals].join('\n\n');
}

/** What the README says. */
export function shortReport(results, growth, when) {
  const parts = drawn(results).map(
    ([name, contenders]) => `${TITLES[name]}:\n\n${shortTable(contenders, results.blank[0])}`,
  );
  return [when, LEGEND, ...parts, PLOT, growthTable(growth)].join('\n\n');
}

const LEGEND = `The libraries draw bars or rows alone, at 640 px and without animation; the widgets add every amount in words and where
it is from. "Limit" is the same drawing written by hand, "floor" the three packages that this project stands on and nothing
else. Bytes are minified, brotli, loaded at once; times are of the main thread from navigation to idle, of one with the CPU
slowed 4 times; layout shift is of a page whose script comes late. Ratios hold; milliseconds are the machine's, and long
where its load is above the number of its cores. Highcharts and ApexCharts are installed for the benchmark alone, under
licences of their own. [All results](test/bench/results.md), with the goals that are missed.`;

const PLOT =
  '![Time to draw a chart by the number of its figures, on two logarithmic axes](test/bench/growth.svg)';

function drawn(results) {
  return Object.entries(results).filter(([name]) => name in TITLES);
}
