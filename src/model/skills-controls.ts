import type { MatrixTable } from './skills-tables.js';

/** What a reader can be given besides the tables. */
export type SkillsControl = 'search' | 'sort' | 'differences' | 'known' | 'export';

/** Two screens of rows: fewer are read faster than they are searched. */
const MANY_ROWS = 40;

/**
 * The controls that an author names, divided by spaces or commas; when none is named, those that the data needs, and
 * those in `undo`, by which a reader can take back what an author has filtered. Any other word, such as `none`, stands for no control.
 */
export function chooseControls(
  wanted: string,
  tables: readonly MatrixTable[],
  undo: Iterable<SkillsControl>,
): ReadonlySet<SkillsControl> {
  const named = wanted.split(/[\s,]+/).filter(Boolean);
  if (named.length > 0) return new Set(named as SkillsControl[]);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const needed: SkillsControl[] = rows > 0 ? [...undo, 'export'] : [...undo];
  if (rows >= MANY_ROWS) needed.push('search', 'sort', 'differences');
  if (tables.some((table) => table.kind === 'need')) needed.push('known');
  return new Set(needed);
}
