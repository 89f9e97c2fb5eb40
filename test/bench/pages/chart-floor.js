// What the three packages cost that this project stands on, drawing the same bars and nothing else.
import { scaleLinear } from 'd3-scale';
import { css, html, LitElement, svg } from 'lit';
import * as z from 'zod/mini';
import { amount, colorOf } from './look.js';

z.config({ jitless: true });

const Bars = z.array(
  z.strictObject({
    label: z.string().check(z.minLength(1), z.maxLength(200)),
    role: z.string(),
    measure: z.enum(['base', 'total', 'unstated']),
    low: z.number().check(z.positive()),
    high: z.number().check(z.positive()),
  }),
);
const ROW = 40;

class FloorChart extends LitElement {
  static properties = { bars: { attribute: false } };

  static styles = css`
    :host {
      display: block;
      font-size: 13px;
    }
    line {
      stroke: #ccc;
    }
  `;

  willUpdate() {
    this.checked = Bars.parse(this.bars);
    const highest = Math.max(...this.checked.map(({ high }) => high));
    this.scale = scaleLinear().domain([0, highest]).nice().range([170, 620]);
  }

  render() {
    const end = this.checked.length * ROW;
    return html`<svg viewBox="0 0 640 ${end + 30}" width="640" role="img" aria-label="Pay">
      ${this.scale.ticks(4).map((tick) => {
        const x = this.scale(tick);
        return svg`<line x1=${x} x2=${x} y2=${end} /><text x=${x} y=${end + 20} text-anchor="middle">${amount(tick)}</text>`;
      })}
      ${this.checked.map((bar, index) => this.row(bar, index * ROW))}
    </svg>`;
  }

  row(bar, y) {
    const x = this.scale(bar.low);
    return svg`<text y=${y + 29}>${bar.label}</text><rect class="mark" x=${x} y=${y + 12} width=${this.scale(bar.high) - x} height="24" fill=${colorOf(bar)} />`;
  }
}
customElements.define('floor-chart', FloorChart);

export const contender = {
  async draw(host, { bars }) {
    const chart = document.createElement('floor-chart');
    chart.bars = bars;
    host.append(chart);
    await chart.updateComplete;
    return chart;
  },
  update(chart, { bars }) {
    chart.bars = bars;
    return chart.updateComplete;
  },
  marks: (_host, chart) => chart.shadowRoot.querySelectorAll('.mark').length,
};
