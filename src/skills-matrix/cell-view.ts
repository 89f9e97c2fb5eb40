import { html, type TemplateResult } from 'lit';
import type { Need } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { Cell } from '../model/skills-cells.js';
import type { MatrixTable } from '../model/skills-tables.js';
import { textView } from './text-view.js';

/** A dot and the gap behind it, in the units of the drawing. */
const STEP = 12;

/** A disc, a ring and a cross: needs differ in shape, so that colour says nothing that is not said otherwise. */
const NEED_SHAPES: Readonly<Record<Need, string>> = {
  must: disc(0),
  nice: ring(0),
  no: 'M2 3.4L3.4 2L6 4.6L8.6 2L10 3.4L7.4 6L10 8.6L8.6 10L6 7.4L3.4 10L2 8.6L4.6 6Z',
};

/** Not in the template, whose text goes into the bundle as it is: a plain script is read in the page's encoding. */
const DASH = '—';

/** What stands in a cell: always words, with a drawing in front that repeats them. */
export function cellView(
  cell: Cell,
  kind: MatrixTable['kind'],
  { skills }: Messages,
): TemplateResult {
  if (cell.kind === 'text') return html`<bdi>${textView(cell.text)}</bdi>`;
  // The drawing is not a template of its own: a large matrix has thousands of cells, and every part counts.
  if (cell.kind === 'need') {
    return html`<svg class="dots" viewBox="0 0 12 12" aria-hidden="true" focusable="false"
      ><path d=${NEED_SHAPES[cell.need]} /></svg
    >${skills[cell.need]}`;
  }
  if (cell.kind === 'level') {
    const { value, of, word } = cell;
    return html`<svg class="dots" viewBox="0 0 ${of * STEP} 12" aria-hidden="true" focusable="false"
      ><path d=${dotsOf(value, of)} /></svg
    ><bdi class="level">${textView(`${value} ${word}`)}</bdi>`;
  }
  return html`<span class="absent"><span aria-hidden="true">${DASH}</span
    ><span class="visually-hidden">${skills.absent[kind]}</span></span
  >`;
}

const dotPaths = new Map<string, string>();

/** One path for all dots of a cell, computed once for each level of each scale. */
function dotsOf(value: number, of: number): string {
  const key = `${value}/${of}`;
  let path = dotPaths.get(key);
  if (path === undefined) {
    path = '';
    for (let place = 0; place < of; place += 1) path += place < value ? disc(place) : ring(place);
    dotPaths.set(key, path);
  }
  return path;
}

function disc(place: number): string {
  return circle(place, 5);
}

function ring(place: number): string {
  return circle(place, 5) + circle(place, 3.5);
}

function circle(place: number, radius: number): string {
  const width = 2 * radius;
  const arc = `a${radius} ${radius} 0 1 0`;
  return `M${place * STEP + 6 - radius} 6${arc} ${width} 0${arc} -${width} 0`;
}
