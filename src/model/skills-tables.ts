import { type Dataset, DatasetError, type SkillGroup, type Source } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { chooseRoles } from './roles.js';
import { searchable } from './searchable.js';
import { type Cell, cellOf, cellText } from './skills-cells.js';
import { type Reading, readRow } from './skills-reading.js';

/** One row as it is shown: a cell for each role shown, in their order. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** The row's own source, where it has one. */
  readonly source?: Source;
  readonly cells: readonly Cell[];
  readonly reading: Reading;
  /** All that the row says, as it is searched. */
  readonly search: string;
}

/** One group of skills as one table. */
export interface MatrixTable {
  readonly id: string;
  readonly kind: SkillGroup['kind'];
  readonly title: string;
  readonly rowHeader: string;
  /** The words of the scale, lowest first; only levels have one. */
  readonly scale: readonly string[];
  readonly source?: Source;
  readonly rows: readonly MatrixRow[];
}

/**
 * The groups that an author asks for, in that order.
 * @param wanted ids divided by spaces or commas; empty for all groups of the dataset
 * @throws {DatasetError} when an id is not in the dataset
 */
function chooseGroups(dataset: Dataset, wanted: string, messages: Messages): SkillGroup[] {
  const ids = [...new Set(wanted.split(/[\s,]+/).filter(Boolean))];
  if (ids.length === 0) return dataset.skills;
  const byId = new Map(dataset.skills.map((group) => [group.id, group]));
  return ids.map((id) => {
    const group = byId.get(id);
    if (group) return group;
    const message = messages.skills.unknownGroup(id, [...byId.keys()].join(', '));
    throw new DatasetError([{ path: 'groups', code: 'unknown-group', severity: 'error', message }]);
  });
}

/**
 * One table for each of the groups asked for, with a cell for each of the roles asked for.
 * @throws {DatasetError} when an id is not in the dataset
 */
export function skillTables(
  dataset: Dataset,
  groupIds: string,
  roleIds: string,
  messages: Messages,
): MatrixTable[] {
  const roles = chooseRoles(dataset, roleIds, messages);
  const groups = chooseGroups(dataset, groupIds, messages);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return groups.map((group) => ({
    id: group.id,
    kind: group.kind,
    title: group.title,
    rowHeader: group.rowHeader ?? messages.skills.rowHeader,
    scale: group.kind === 'level' ? group.scale : [],
    ...withSource(sources, group.source),
    rows: group.rows.map((row) => {
      const cells = roles.map((role) => cellOf(group, row, role.id));
      const said = [row.name, row.note ?? '', ...cells.map((cell) => cellText(cell, messages))];
      return {
        id: row.id,
        name: row.name,
        ...(row.note === undefined ? {} : { note: row.note }),
        ...withSource(sources, row.source),
        cells,
        reading: readRow(cells, messages),
        search: searchable(said.join(' ')),
      };
    }),
  }));
}

function withSource(sources: ReadonlyMap<string, Source>, id = ''): { source?: Source } {
  const source = sources.get(id);
  return source ? { source } : {};
}

/** The sources of these tables and their rows, each once, in the order of the document. */
export function sourcesOf(dataset: Dataset, tables: readonly MatrixTable[]): Source[] {
  const used = new Set(
    tables.flatMap((table) => [table.source, ...table.rows.map((row) => row.source)]),
  );
  return dataset.sources.filter((source) => used.has(source));
}
