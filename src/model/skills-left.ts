import type { RoleSeries } from './roles.js';
import { rankOf } from './skills-cells.js';
import type { MatrixRow, MatrixTable } from './skills-tables.js';

/** How many rows each role still asks of a reader who knows some: the must-knows, or whatever is rated above zero. */
export function leftToLearn(
  { kind, rows }: MatrixTable,
  roles: readonly RoleSeries[],
  knows: (row: MatrixRow) => boolean,
): { readonly role: string; readonly count: number }[] {
  return roles.map(({ name }, place) => ({
    role: name,
    count: rows.filter((row) => {
      const cell = row.cells[place];
      if (!cell || knows(row)) return false;
      if (cell.kind === 'need') return cell.need === 'must';
      return kind === 'text' ? cell.kind === 'text' : rankOf(cell) > 0;
    }).length,
  }));
}
