import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Need } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { Cell } from '../model/skills-cells.js';
import type { MatrixTable } from '../model/skills-tables.js';
import { textView } from './text-view.js';

/** Filled, hollow and crossed: needs differ in shape, so that colour says nothing that is not said otherwise. */
const NEED_SHAPES: Readonly<Record<Need, SVGTemplateResult>> = {
  must: svg`<circle class="full" cx="6" cy="6" r="5" />`,
  nice: svg`<circle class="hollow" cx="6" cy="6" r="4.25" />`,
  no: svg`<path class="hollow" d="M2 2L10 10M10 2L2 10" />`,
};

/** A dot and the gap behind it, in the units of the drawing. */
const STEP = 12;

/** What stands in a cell: always words, with a drawing that repeats them. */
export function cellView(
  cell: Cell,
  kind: MatrixTable['kind'],
  { skills }: Messages,
): TemplateResult {
  if (cell.kind === 'text') return html`${textView(cell.text)}`;
  if (cell.kind === 'need') {
    return html`<span class="need need-${cell.need}"
      ><svg class="shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${NEED_SHAPES[cell.need]}</svg
      ><span>${skills[cell.need]}</span></span
    >`;
  }
  if (cell.kind === 'level') {
    return html`${dotsView(cell.value, cell.of)}<span class="level"
        ><b>${cell.value}</b> ${textView(cell.word)}</span
      >`;
  }
  return html`<span class="absent"><span aria-hidden="true">—</span
    ><span class="visually-hidden">${skills.absent[kind]}</span></span
  >`;
}

function dotsView(value: number, of: number): TemplateResult {
  return html`<svg class="dots" viewBox="0 0 ${of * STEP} ${STEP}" aria-hidden="true" focusable="false"
    ><path class="full" d=${dots(0, value, 5)} /><path class="hollow" d=${dots(value, of, 4.25)} /></svg
  >`;
}

function dots(from: number, to: number, radius: number): string {
  let path = '';
  for (let index = from; index < to; index += 1) {
    path += `M${index * STEP + 6 - radius} 6a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  }
  return path;
}
