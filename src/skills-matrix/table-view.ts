import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MatrixRow } from '../model/skills-tables.js';
import { rowKey, type ShownTable } from '../model/skills-view.js';
import { headView } from './head-view.js';
import { rowView } from './row-view.js';
import { showFocused } from './show-focused.js';
import type { TableContext } from './table-context.js';

/**
 * One group as a native table, in a region that takes the focus only while there is something to scroll. Groups are
 * tables of their own because their cells are of different kinds, and a header close to its rows is what a phone needs.
 */
export function tableView(
  shown: ShownTable,
  index: number,
  isOverflowing: boolean,
  context: TableContext,
): TemplateResult {
  const isEmpty = shown.rows.length === 0 && shown.table.rows.length > 0 && !shown.left;
  return html`<div
    class="scroll ${isOverflowing ? 'scrolls' : ''}"
    id="scroll-${index}"
    ?hidden=${isEmpty}
    role=${isOverflowing ? 'region' : nothing}
    tabindex=${isOverflowing ? 0 : nothing}
    aria-labelledby=${isOverflowing ? `heading title-${index}` : nothing}
    aria-describedby=${isOverflowing ? `hint-${index}` : nothing}
    @focusin=${isOverflowing ? showFocused : nothing}
  >
    <table part="table" aria-labelledby="title-${index}" class=${widthClass(context.roles.length)} lang=${context.language ?? nothing}>
      <caption>
        <div class="probe"></div>
        ${captionView(shown, index, isOverflowing, context)}
      </caption>
      <thead>${headView(shown, context)}</thead>
      <tbody>${shown.rows.map((row) => guardedRow(row, shown, context))}</tbody>
    </table>
  </div>`;
}

/** A row that is left alone as long as nothing about it has changed; roles and words only change with the row. */
function guardedRow(row: MatrixRow, shown: ShownTable, context: TableContext): unknown {
  const { selected, isNarrow, isPrinting, open, known } = context;
  const key = rowKey(shown.table, row);
  const state = [row, selected, isNarrow, isPrinting, open.has(key), known.has(key), !!shown.left];
  return guard(state, () => rowView(row, shown, context));
}

function captionView(
  { table, overview, left }: ShownTable,
  index: number,
  isOverflowing: boolean,
  { messages, controls, isKnownHidden, onHideKnown }: TableContext,
): TemplateResult {
  const { skills } = messages;
  const scale = table.scale.length > 0 ? skills.scale(table.scale) : '';
  const notes = [overview, scale].filter(Boolean).join(' ');
  return html`<div class="caption">
    <bdi class="title" id="title-${index}">${table.title}</bdi>
    ${notes ? html`<bdi class="note">${notes}</bdi>` : nothing}
    ${isOverflowing ? html`<bdi class="note" id="hint-${index}">${skills.scrollHint}</bdi>` : nothing}
    ${controls.has('sort') ? html`<span class="visually-hidden">${skills.sortHint}</span>` : nothing}
    ${
      left
        ? html`<div class="learn">
          <bdi role="status">${left}</bdi>
          <label class="tick"><input type="checkbox" .checked=${isKnownHidden} @change=${onHideKnown} />${skills.hideKnown}</label>
        </div>`
        : nothing
    }
  </div>`;
}

/** How many roles share the width, which decides from what width on no column needs a width of its own. */
function widthClass(roles: number): string {
  if (roles <= 3) return 'few';
  return roles <= 5 ? 'some' : '';
}
