import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Measure } from '../../data/index.js';
import type { PayMark, Stretch } from '../model/pay-mark.js';
import { markerPath } from '../ui/role-marker.js';

/** More digits than a screen has pixels, fewer than a float prints. */
const percent = (value: number): string => `${Math.round(value * 1e4) / 1e4}%`;

/**
 * A figure's mark. Every place along the axis is a percentage and every height a share of the row's, so that the
 * browser lays it out at any width without a script.
 */
export function payMarkView(mark: PayMark, measure: Measure, series: number): SVGTemplateResult {
  switch (mark.kind) {
    case 'bar':
      if (!mark.hiring && mark.mid === undefined) return bar(mark, measure, FULL);
      return svg`${bar(mark, measure, mark.hiring ? THIN : FULL)}${
        mark.hiring ? bar(mark.hiring, measure, FULL) : nothing
      }${mark.mid === undefined ? nothing : at(mark.mid, svg`<path class="mid" d="M0-5L5 0L0 5L-5 0Z" />`)}`;
    case 'box':
      return svg`
        <line class="line" x1=${percent(mark.line.from)} x2=${percent(mark.line.to)} y1="50%" y2="50%" />
        ${bar(mark, measure, FULL)}
        <line class="notch" x1=${percent(mark.notch)} x2=${percent(mark.notch)} y1="0" y2="100%" />`;
    case 'open':
      return svg`
        ${bar(mark, measure, FULL)}
        ${at(mark.known === 'from' ? mark.to : mark.from, svg`<path class="arrow" d=${mark.known === 'from' ? 'M-3-8L7 0L-3 8Z' : 'M3-8L-7 0L3 8Z'} />`)}`;
    case 'point':
      return at(mark.at, markerPath(series));
  }
}

/** Shares of the row's height. */
const FULL = { y: '12.5%', height: '75%' };
/** Of the whole range, where the hiring range inside it is the thick part. */
const THIN = { y: '35%', height: '30%' };

function bar(stretch: Stretch, measure: Measure, { y, height }: typeof FULL): SVGTemplateResult {
  const [x, width] = [percent(stretch.from), length(stretch)];
  return measure === 'total'
    ? svg`<rect class="bar" x=${x} width=${width} y=${y} height=${height} rx="2" /><rect x=${x} width=${width} y=${y} height=${height} rx="2" fill="url(#hatch)" />`
    : svg`<rect class="bar" x=${x} width=${width} y=${y} height=${height} rx="2" />`;
}

function length({ from, to }: Stretch): string {
  return percent(to - from);
}

/** Something drawn around the origin, moved to its place on the axis. */
function at(place: number, content: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg x=${percent(place)} y="50%">${content}</svg>`;
}
