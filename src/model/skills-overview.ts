import type { Messages } from '../messages/messages.js';
import type { RoleSeries } from './roles.js';
import { isNeeded } from './skills-reading.js';
import type { MatrixTable } from './skills-tables.js';

/** What a table says as a whole: what the roles share and where they part, in one sentence. */
export function overviewOf(
  table: MatrixTable,
  roles: readonly RoleSeries[],
  messages: Messages,
): string {
  if (roles.length < 2) return '';
  if (table.kind === 'need') return needOverview(table, roles, messages);
  return table.kind === 'level' ? levelOverview(table, messages) : '';
}

function needOverview(
  { rows }: MatrixTable,
  roles: readonly RoleSeries[],
  { skills }: Messages,
): string {
  let shared = 0;
  const only = new Map(roles.map((role) => [role, 0]));
  for (const { cells } of rows) {
    const needing = roles.filter((_, index) => isNeeded(cells[index]));
    const [first] = needing;
    if (needing.length === roles.length) shared += 1;
    else if (needing.length === 1 && first) only.set(first, (only.get(first) ?? 0) + 1);
  }
  const parts = [...only].map(([role, count]) => skills.countOnly(count, role.name));
  return skills.needOverview(skills.countShared(shared, roles.length), parts);
}

function levelOverview({ rows }: MatrixTable, { skills }: Messages): string {
  const same = rows.filter((row) => row.reading.same).length;
  const furthest = rows.reduce<(typeof rows)[number] | undefined>(
    (best, row) => (row.reading.spread > (best?.reading.spread ?? 0) ? row : best),
    undefined,
  );
  return skills.levelOverview(same, rows.length, furthest?.name, furthest?.reading.spread ?? 0);
}
