// The least there is: a chart as one string of SVG.
import { amount, colorOf } from './look.js';

const LEFT = 170;
const WIDTH = 640 - LEFT - 20;
const ROW = 40;
const HIGHEST = 600_000;
const x = (amount) => LEFT + (amount / HIGHEST) * WIDTH;

function chart(bars) {
  const end = bars.length * ROW;
  const ticks = [0, 2e5, 4e5, 6e5].map(
    (tick) =>
      `<path d="M${x(tick)} 0V${end}" stroke="#ccc"/><text x="${x(tick)}" y="${end + 20}" text-anchor="middle">${amount(tick)}</text>`,
  );
  const rows = bars.map(
    (bar, index) =>
      `<text x="0" y="${index * ROW + 29}">${bar.label}</text><rect class="mark" x="${x(bar.low)}" y="${index * ROW + 12}" width="${x(bar.high) - x(bar.low)}" height="24" fill="${colorOf(bar)}"/>`,
  );
  return `<svg viewBox="0 0 640 ${end + 30}" width="640" font-size="13" role="img" aria-label="Pay">${ticks.join('')}${rows.join('')}</svg>`;
}

export const contender = {
  draw: (host, { bars }) => {
    host.innerHTML = chart(bars);
    return host;
  },
  update: (host, { bars }) => {
    host.innerHTML = chart(bars);
  },
  marks: (host) => host.querySelectorAll('.mark').length,
};
