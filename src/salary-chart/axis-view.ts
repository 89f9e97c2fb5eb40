import { html, svg, type TemplateResult } from 'lit';
import type { SetView } from '../model/salary-view.js';

/** The lines through all rows of a set, evenly spaced like the ticks. */
export function gridLines({ axis }: SetView): TemplateResult {
  const last = Math.max(1, axis.ticks.length - 1);
  return html`<svg class="grid" aria-hidden="true" focusable="false">
    ${axis.ticks.map((tick, index) => {
      const place = `${(index / last) * 100}%`;
      return svg`<line class="rank-${tick.rank}" x1=${place} x2=${place} y1="0" y2="100%" />`;
    })}
  </svg>`;
}

/**
 * The amounts under the lines. Each label hangs on a point without width, and the points share the axis's length
 * evenly: so every label is centred under its line at any width, in any language, without a script.
 */
export function tickLabels({ axis, tickLabels }: SetView): TemplateResult {
  const longest = Math.max(...tickLabels.map((label) => label.length));
  return html`<div class="axis ${longest > 6 ? 'long-labels' : ''}" aria-hidden="true">
    ${axis.ticks.map((tick, index) => html`<span class="tick rank-${tick.rank}"><bdi>${tickLabels[index]}</bdi></span> `)}
  </div>`;
}
