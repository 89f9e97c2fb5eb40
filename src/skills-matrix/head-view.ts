import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ShownTable } from '../model/skills-view.js';
import { roleLabel } from '../ui/role-label.js';
import type { TableContext } from './table-context.js';

type Order = 'ascending' | 'descending';

/** The header row: with a button in each cell where the rows can be sorted. */
export function headView({ table, rows }: ShownTable, context: TableContext): TemplateResult {
  const { roles, selected, controls, messages, sort, isNarrow } = context;
  const isSortable = controls.has('sort');
  const orderBy = (key: string, isAscending: boolean): Order | undefined => {
    if (sort?.key !== key) return undefined;
    return isAscending === sort.isReversed ? 'descending' : 'ascending';
  };
  const button = (key: string, label: unknown, order: Order | undefined) =>
    isSortable ? sortButton(label, order, () => context.onSort(key)) : label;
  const byName = orderBy('name', true);
  const byDifference = orderBy('difference', false);
  const nameSort = byName ?? (byDifference && 'other');
  return html`<tr>
    <th scope="col" part="column-header" aria-sort=${nameSort ?? nothing}><div>
      ${button('name', table.rowHeader, byName)}
      ${isSortable && roles.length > 1 ? button('difference', messages.skills.byDifference, byDifference) : nothing}
    </div></th>
    ${roles.map((role, place) => {
      const isText = rows.some((row) => row.cells[place]?.kind === 'text');
      const order = orderBy(role.id, isText);
      return html`<th scope="col" part="column-header" class="series-${role.series} ${role.id === selected ? 'chosen' : ''}" data-header=${isNarrow ? table.rowHeader : nothing} aria-sort=${order ?? nothing}
        >${button(role.id, roleLabel(role), order)}</th
      >`;
    })}
  </tr>`;
}

/** Two arrowheads, of which a sorted column keeps the one for its order. */
function sortButton(label: unknown, order: Order | undefined, onClick: () => void): TemplateResult {
  const up = order === 'descending' ? nothing : svg`<path d="M0 5L4 0L8 5Z" />`;
  const down = order === 'ascending' ? nothing : svg`<path d="M0 9L4 14L8 9Z" />`;
  return html`<button class="sort ${order ? 'sorted' : ''}" type="button" @click=${onClick}
    >${label}<svg class="arrows" viewBox="0 0 8 14" aria-hidden="true" focusable="false">${up}${down}</svg></button
  >`;
}
