// Draws growth as a picture: both axes logarithmic, so that a straight line means proportional cost.
const WIDTH = 560;
const HEIGHT = 300;
const LEFT = 70;
const RIGHT = 36;
const TOP = 34;
const BOTTOM = 50;

const STYLE = `text{font:13px sans-serif;fill:#57606a}.title{font-weight:bold;fill:#1a1f26}
.grid{stroke:#d7dce1}.linear{stroke:#7a838d;stroke-dasharray:5 4}.line{fill:none;stroke:#0b63ce;stroke-width:2.5}
.dot{fill:#0b63ce}.value{fill:#1a1f26}
@media (prefers-color-scheme:dark){text{fill:#a3acb6}.title,.value{fill:#e8ebef}.grid{stroke:#343a43}
.linear{stroke:#79838f}.line{stroke:#6aa5ff}.dot{fill:#6aa5ff}}`;

/** @param {{ size: number, time: { median: number } }[]} growth */
export function growthPlot(growth) {
  const sizes = growth.map(({ size }) => size);
  const times = growth.map(({ time }) => time.median);
  const x = place(decades(sizes), LEFT, WIDTH - RIGHT);
  const y = place(decades(times), HEIGHT - BOTTOM, TOP);
  const points = growth.map(({ size, time }) => [x(size), y(time.median)]);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Time to draw by number of figures">`,
    `<style>${STYLE.replaceAll('\n', '')}</style>`,
    `<text class="title" x="${LEFT}" y="18">Time to check, draw and lay out one chart, in ms</text>`,
    ...powers(sizes).map((size) => tick(x(size), HEIGHT - BOTTOM + 20, 'middle', count(size))),
    ...powers(times).flatMap((time) => [
      `<path class="grid" d="M${LEFT} ${round(y(time))}H${WIDTH - RIGHT}"/>`,
      tick(LEFT - 10, y(time) + 4, 'end', count(time)),
    ]),
    tick(
      (LEFT + WIDTH - RIGHT) / 2,
      HEIGHT - 10,
      'middle',
      'figures in the dataset; dashed: ten times as long for ten times as many',
    ),
    proportional(growth, x, y),
    `<path class="line" d="M${points.map((point) => point.map(round).join(' ')).join('L')}"/>`,
    ...points.map(
      ([across, down]) => `<circle class="dot" cx="${round(across)}" cy="${round(down)}" r="4"/>`,
    ),
    ...points.map(
      ([across, down], index) =>
        `<text class="value" x="${round(across)}" y="${round(down - 12)}" text-anchor="${anchor(index, points)}">${number(times[index])}</text>`,
    ),
    '</svg>',
  ].join('\n')}\n`;
}

/** The line on which cost is proportional to size, through the last point. */
function proportional(growth, x, y) {
  const last = growth.at(-1);
  const each = last.time.median / last.size;
  const [lowest] = decades(growth.map(({ time }) => time.median));
  const from = 10 ** lowest / each;
  return `<path class="linear" d="M${round(x(from))} ${round(y(from * each))}L${round(x(last.size))} ${round(y(last.time.median))}"/>`;
}

/** The powers of ten at or beyond both ends. */
function decades(values) {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

function powers(values) {
  const [first, last] = decades(values);
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function place([first, last], from, to) {
  return (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from);
}

function tick(x, y, anchor, text) {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>`;
}

/** The first and the last label stay inside the picture. */
function anchor(index, points) {
  if (index === 0) return 'start';
  return index === points.length - 1 ? 'end' : 'middle';
}

const round = (value) => Math.round(value * 10) / 10;
const count = (value) => value.toLocaleString('en');
const number = (value) => (value < 10 ? value.toFixed(1) : count(Math.round(value)));
