import { searchable } from './searchable.js';
import type { MatrixRow } from './skills-tables.js';

/** Which rows the reader wants to see. */
export interface SkillsFilter {
  /** All of these words, in any order. */
  readonly words: string;
  readonly onlyDifferences: boolean;
}

/** Whether a row is among those asked for. */
export function rowFilter({ words, onlyDifferences }: SkillsFilter): (row: MatrixRow) => boolean {
  const wanted = searchable(words).split(/\s+/).filter(Boolean);
  return (row) =>
    !(onlyDifferences && row.reading.same) && wanted.every((word) => row.search.includes(word));
}
