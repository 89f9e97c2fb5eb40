// The results as Markdown.
import { ratio, spread } from './stats.mjs';

/** The library that takes the least main-thread time. */
export function fastest(contenders, scene = 'one') {
  const time = ({ runs }) => spread(runs[scene].task).median;
  const libraries = contenders.filter(({ kind }) => kind === 'library');
  return libraries.reduce((best, each) => (time(each) < time(best) ? each : best));
}

/** What a reader chooses by. */
export function shortTable(contenders, blank) {
  const hasMany = contenders.some(({ runs }) => runs.many);
  const best = fastest(contenders);
  const rows = contenders.map((contender) => {
    const { name, size, runs, shift } = contender;
    return [
      name,
      whole(size.brotli),
      withQuarters(runs.one.task),
      times(ratio(runs.one.task, best.runs.one.task)),
      ...(hasMany
        ? [
            withQuarters(runs.many.task),
            megabytes(heapOf(runs.many, blank)),
            withQuarters(runs.update.task),
          ]
        : []),
      shift.toFixed(3),
    ];
  });
  const many = ['200 of them, ms', 'their heap, MB', 'update of all 200, ms'];
  return table(
    ['', 'bytes', 'one, ms', 'x fastest', ...(hasMany ? many : []), 'layout shift'],
    rows,
  );
}

/** Everything that was measured, in one scene. */
export function fullTable(contenders, scene, blank) {
  const find = (wanted) => contenders.find(({ kind }) => kind === wanted);
  const references = [find('limit'), find('floor'), fastest(contenders, scene)].filter(Boolean);
  const rows = contenders.map(({ name, runs: { [scene]: runs } }) => [
    name,
    withQuarters(runs.task),
    withQuarters(runs.script),
    withQuarters(runs.layout),
    ...(runs.heap ? [megabytes(heapOf(runs, blank)), whole(spread(runs.nodes).median)] : []),
    ...references.map((reference) => times(ratio(runs.task, reference.runs[scene].task))),
  ]);
  return table(
    [
      '',
      'main thread, ms',
      'script, ms',
      'style and layout, ms',
      ...(contenders[0].runs[scene].heap ? ['heap, MB', 'nodes'] : []),
      ...references.map(({ name }) => `x ${name}`),
    ],
    rows,
  );
}

export function sizeTable(contenders) {
  return table(
    ['', 'minified', 'gzip', 'brotli', 'versions'],
    contenders.map(({ name, size, versions }) => [
      name,
      whole(size.minified),
      whole(size.gzip),
      whole(size.brotli),
      versions.join(', '),
    ]),
  );
}

export function growthTable(growth) {
  return table(
    ['figures', 'ms', 'x the tenth', 'elements drawn'],
    growth.map(({ size, time, growth: factor, elements }) => [
      whole(size),
      quarters(time),
      factor === undefined ? '' : factor.toFixed(1),
      whole(elements),
    ]),
  );
}

export function table(head, rows) {
  const ruler = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** In MB, without what a blank page has. */
export function heapOf(runs, blank) {
  return spread(runs.heap).median - spread(blank.runs.one.heap).median;
}

const withQuarters = (values) => quarters(spread(values));
const quarters = ({ low, median, high }) => `${short(median)} (${short(low)} to ${short(high)})`;
const short = (value) => (value < 10 ? value.toFixed(1) : whole(value));
const whole = (value) => Math.round(value).toLocaleString('en');
const megabytes = (value) => value.toFixed(1);
const times = (value) => value.toFixed(2);
