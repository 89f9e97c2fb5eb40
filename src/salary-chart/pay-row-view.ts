import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { RowView } from '../model/salary-view.js';
import { roleLabel } from '../ui/role-label.js';
import { payMarkView } from './pay-mark-view.js';

/** One line of the chart: who, the mark, and the figure in words. */
export function payRowView(
  row: RowView,
  selected: string | undefined,
  { salary }: Messages,
): TemplateResult {
  const { mark, measure, text, words } = row;
  const choice = selected === undefined ? '' : row.roleIds.includes(selected) ? 'chosen' : 'other';
  return html`<li class="row series-${row.series} measure-${measure ?? 'none'} ${choice}" part="row"
    ><span class="name">${roleLabel(row)}</span>
    <span class="value" part="value">${text ? amount(text) : html`<span class="none" .textContent=${words ?? salary.noFigure}></span>`}</span
    >${row.tags.length > 0 ? html` <span class="tags" .textContent=${row.tags.join('\u00a0· ')}></span>` : nothing}${
      mark && measure
        ? html`<svg class="track" aria-hidden="true" focusable="false">${payMarkView(mark, measure, row.series)}</svg>`
        : nothing
    }</li>`;
}

/** Short for the eye, in full words for the ear; each detail stays in one piece. */
function amount({ main, details, full }: NonNullable<RowView['text']>): TemplateResult {
  return html`<span aria-hidden="true" translate="no"
      ><strong><bdi .textContent=${main}></bdi></strong>${details.map(
        (detail, index) =>
          html` <span class="detail" .textContent=${index < details.length - 1 ? `${detail},` : detail}></span>`,
      )}</span
    ><span class="visually-hidden" .textContent=${` (${full})`}></span>`;
}
