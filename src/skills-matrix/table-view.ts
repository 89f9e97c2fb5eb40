import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../messages/messages.js';
import type { RoleSeries } from '../model/roles.js';
import type { MatrixRow, MatrixTable } from '../model/skills-tables.js';
import { roleLabel } from '../ui/role-label.js';
import { cellView } from './cell-view.js';
import { textView } from './text-view.js';

/** All that one table is drawn from. */
export interface TableContext {
  readonly table: MatrixTable;
  readonly roles: readonly RoleSeries[];
  readonly messages: Messages;
  readonly overview: string;
  /** Its place in the widget, from which its ids are made. */
  readonly index: number;
  readonly isOverflowing: boolean;
}

/** One group as a native table in a region that takes the focus only while there is something to scroll. */
export function tableView(context: TableContext): TemplateResult {
  const { table, roles, isOverflowing, index } = context;
  return html`
    <div
      class="scroll ${isOverflowing ? 'scrolls' : ''}"
      id="scroll-${index}"
      role=${isOverflowing ? 'region' : nothing}
      tabindex=${isOverflowing ? 0 : nothing}
      aria-labelledby=${isOverflowing ? `title-${index}` : nothing}
      aria-describedby=${isOverflowing ? `hint-${index}` : nothing}
    >
      <table part="table" aria-labelledby="title-${index}" class=${widthClass(roles.length)}>
        <caption><div class="probe"></div>${captionView(context)}</caption>
        <thead>${headView(context)}</thead>
        <tbody>${repeat(
          table.rows,
          ({ id }) => id,
          (row) => rowView(row, context),
        )}</tbody>
      </table>
    </div>
  `;
}

function captionView(context: TableContext): TemplateResult {
  const { table, overview, messages, index, isOverflowing } = context;
  const scale = table.scale.length > 0 ? messages.skills.scale(table.scale) : '';
  const notes = [overview, scale].filter(Boolean).join(' ');
  return html`<div class="caption">
    <span class="title" id="title-${index}">${table.title}</span>
    ${notes ? html`<span class="note">${notes}</span>` : nothing}
    ${isOverflowing ? html`<span class="note" id="hint-${index}">${messages.skills.scrollHint}</span>` : nothing}
  </div>`;
}

function headView({ table, roles }: TableContext): TemplateResult {
  return html`<tr>
    <th scope="col" part="column-header"><div>${table.rowHeader}</div></th>
    ${roles.map((role) => html`<th scope="col" part="column-header" class="series-${role.series}">${roleLabel(role)}</th>`)}
  </tr>`;
}

function rowView(row: MatrixRow, { table, roles, messages }: TableContext): TemplateResult {
  const { same, tag } = row.reading;
  return html`<tr class=${same ? 'same' : ''}>
    <th scope="row" part="row-header">
      <div>${textView(row.name)}${tag ? html` <span class="tag">${tag}</span>` : nothing}</div>
    </th>
    ${row.cells.map((cell, index) => html`<td part="cell" class="series-${roles[index]?.series ?? 0}">${cellView(cell, table.kind, messages)}</td>`)}
  </tr>`;
}

/** How many roles share the width, which decides from what width on no column needs a width of its own. */
function widthClass(roles: number): string {
  if (roles <= 3) return 'few';
  return roles <= 5 ? 'some' : '';
}
