import { axisX, barX, plot, ruleX } from '@observablehq/plot';
import { amount, colorOf, HEIGHT } from './look.js';

const chart = (bars) =>
  plot({
    width: 640,
    height: HEIGHT,
    marginLeft: 150,
    x: { zero: true, label: null },
    y: { label: null, domain: bars.map(({ label }) => label) },
    marks: [
      axisX({ tickFormat: amount }),
      barX(bars, { x1: 'low', x2: 'high', y: 'label', fill: colorOf }),
      ruleX([0]),
    ],
    ariaLabel: 'Pay',
  });

export const contender = {
  draw: (host, { bars }) => {
    host.replaceChildren(chart(bars));
    return host;
  },
  update: (host, { bars }) => host.replaceChildren(chart(bars)),
  marks: (host) => host.querySelectorAll('[aria-label=bar] rect').length,
};
