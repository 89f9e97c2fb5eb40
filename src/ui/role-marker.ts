import { type SVGTemplateResult, svg } from 'lit';

/** One outline a role, all mirror-symmetric, in a box of 12 by 12 around the origin: colour is never the only sign. */
const OUTLINES = [
  'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0', // neutral: shares the circle, told apart by its colour
  'M0-6L6 0L0 6L-6 0Z',
  'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0',
  'M-5-5H5V5H-5Z',
  'M0-5.5L6 5H-6Z',
  'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  'M-6-2.5H6V2.5H-6Z',
];

/** The outline of a role's marker, as the data of a path. */
export function markerOutline(series: number): string {
  return OUTLINES[series] ?? OUTLINES[0] ?? '';
}

/** A role's marker as a path around the origin, to be placed by the drawing it stands in. */
export function markerPath(series: number): SVGTemplateResult {
  return svg`<path class="marker" d=${markerOutline(series)} />`;
}
