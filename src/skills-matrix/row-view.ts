import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RoleSeries } from '../model/roles.js';
import type { MatrixRow } from '../model/skills-tables.js';
import { rowKey, type ShownTable } from '../model/skills-view.js';
import { sourceList } from '../ui/source-list.js';
import { cellView } from './cell-view.js';
import type { TableContext } from './table-context.js';
import { textView } from './text-view.js';

/** One row, and under it the row of its details where it has any. */
export function rowView(row: MatrixRow, shown: ShownTable, context: TableContext): TemplateResult {
  const { table, left } = shown;
  const { roles, selected, messages, isNarrow, isPrinting, open } = context;
  const key = rowKey(table, row);
  const { same, tag } = row.reading;
  const name = html`<span><bdi>${textView(row.name)}</bdi> ${tag ? html`<span class="tag">${tag}</span>` : nothing}</span>`;
  const hasDetails = row.note !== undefined || row.source !== undefined;
  const isOpen = isPrinting || open.has(key);
  const header = `${row.name} ${tag} ${hasDetails ? messages.skills.details : ''}`;
  return html`<tr class="${same ? 'same' : ''} ${hasDetails && isOpen ? 'opened' : ''}">
      <th scope="row" part="row-header" id="row-${key}"><div>
        ${left ? tickView(name, key, context) : name}
        ${hasDetails ? detailsButton(row, key, context) : nothing}
      </div></th>
      ${row.cells.map((cell, place) => html`<td part="cell" class=${cellClass(roles[place], selected)} data-header=${isNarrow ? header : nothing}>${cellView(cell, table.kind, messages)}</td>`)}
    </tr>
    ${
      hasDetails
        ? html`<tr id="details-${key}" ?hidden=${!isOpen}>
          <td class="details" part="details" colspan=${roles.length + 1} headers="row-${key}">
            ${row.note ? html`<p>${textView(row.note)}</p>` : nothing}
            ${sourceList(row.source ? [row.source] : [], messages)}
          </td>
        </tr>`
        : nothing
    }`;
}

function cellClass(role: RoleSeries | undefined, selected: string | undefined): string {
  return `series-${role?.series ?? 0}${role && role.id === selected ? ' chosen' : ''}`;
}

function tickView(
  name: TemplateResult,
  key: string,
  { known, onToggleKnown }: TableContext,
): TemplateResult {
  return html`<label class="tick"><input
      type="checkbox"
      .checked=${live(known.has(key))}
      @change=${(event: Event) => onToggleKnown(key, event.target as HTMLElement)}
    />${name}</label>`;
}

function detailsButton(
  row: MatrixRow,
  key: string,
  { messages, open, onToggleDetails }: TableContext,
): TemplateResult {
  return html`<button
    class="more"
    type="button"
    aria-expanded=${open.has(key)}
    aria-controls="details-${key}"
    @click=${() => onToggleDetails(key)}
    >${messages.skills.details}<span class="visually-hidden"> ${messages.skills.detailsOf(row.name)}</span></button
  >`;
}
