import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { PanelView, RowView, SalaryView } from '../model/salary-view.js';
import { sourceName } from '../ui/source-list.js';

/** Every figure of the chart once more, in full words, with all that is known about it. */
export function salaryTableView(
  view: SalaryView,
  title: string,
  messages: Messages,
): TemplateResult {
  const { column, tableCaption } = messages.salary;
  return html`<table class="table" part="table">
    <caption id="caption">${tableCaption(title)}</caption>
    <thead>
      <tr>
        ${[
          column.role,
          column.level,
          column.measure,
          column.figure,
          column.details,
          column.source,
        ].map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${view.sets.flatMap((set) =>
        set.panels.flatMap((panel) =>
          panel.groups.flatMap((group) =>
            group.rows.map((row) => tableRow(row, group.title, panel, messages)),
          ),
        ),
      )}
    </tbody>
  </table>`;
}

function tableRow(
  row: RowView,
  level: string,
  panel: PanelView,
  messages: Messages,
): TemplateResult {
  const { salary } = messages;
  const { pay, text, words, source } = row;
  const details = pay && [pay.region, pay.asOf && salary.asOf(pay.asOf), row.sample, pay.note];
  return html`<tr>
    <th scope="row">${row.name}</th>
    <td>${level}</td>
    <td>${salary.measure(pay?.measure ?? (words ? 'unstated' : panel.measure))}</td>
    <td translate="no">${text && pay ? `${text.full} ${salary.per(pay.period)}` : (words ?? salary.noFigure)}</td>
    <td>${details?.filter(Boolean).join('; ')}</td>
    <td>${source ? sourceName(source) : nothing}</td>
  </tr>`;
}
