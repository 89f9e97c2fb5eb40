import { html, svg, type TemplateResult } from 'lit';
import type { SetView } from '../model/salary-view.js';
import type { TickRoom } from '../model/tick-room.js';

/** The lines through all rows of a set, evenly spaced like the ticks. */
export function gridLines({ axis, tickRoom }: SetView): TemplateResult {
  const last = Math.max(1, axis.ticks.length - 1);
  return html`<svg class="grid" aria-hidden="true" focusable="false">${axis.ticks.map(
    (_, index) => {
      const place = `${(index / last) * 100}%`;
      return svg`<line class=${roomClass(tickRoom[index])} x1=${place} x2=${place} y1="0" y2="100%" />`;
    },
  )}</svg>`;
}

/**
 * The amounts under the lines. Each label hangs on a point without width, and the points share the axis's length
 * evenly: so every label is centred under its line at any width, in any language, without a script.
 */
export function tickLabels({ tickLabels, tickRoom }: SetView): TemplateResult {
  return html`<div class="axis" aria-hidden="true">${tickLabels.map(
    (label, index) =>
      html`<span class="tick ${roomClass(tickRoom[index])}"><bdi .textContent=${label}></bdi></span> `,
  )}</div>`;
}

function roomClass(room: TickRoom): string {
  return room === undefined ? 'room-never' : `room-${room}`;
}
