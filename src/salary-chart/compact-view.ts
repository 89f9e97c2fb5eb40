import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { RowView, SalaryView } from '../model/salary-view.js';
import { payMarkView } from './pay-mark-view.js';

/** One line a figure, for a job card: a bar on a quiet track and the amount, without card, heading or axis. */
export function compactView(view: SalaryView, messages: Messages): TemplateResult {
  if (view.sets.length === 0) return html`<p class="none">${messages.salary.noFigure}</p>`;
  return html`<ul class="compact" role="list">
    ${view.sets.flatMap((set) =>
      set.panels.flatMap((panel) =>
        panel.groups.flatMap((group) =>
          group.rows.map((row) => compactRow(row, panel.title, messages)),
        ),
      ),
    )}
  </ul>`;
}

function compactRow(
  { mark, measure, series, text, words, name, pay }: RowView,
  title: string,
  { salary }: Messages,
): TemplateResult {
  return html`<li class="compact-row series-${series} measure-${pay?.measure ?? 'none'}" part="row">
    <span class="visually-hidden">${name}, ${title}:</span>
    <span class="value" part="value"
      >${
        text
          ? html`<strong aria-hidden="true" translate="no"><bdi>${text.main}</bdi></strong
              ><span class="visually-hidden"> ${text.full}</span>`
          : html`<span class="none">${words ?? salary.noFigure}</span>`
      }</span
    >
    ${
      mark && measure
        ? html`<svg class="track" aria-hidden="true" focusable="false">
            <rect class="rail" width="100%" y="12.5%" height="75%" rx="6" />
            ${payMarkView(mark, measure, series)}
          </svg>`
        : nothing
    }
  </li>`;
}
