import { error, type Issue, warning } from '../../data/issue.js';
import type { Grid, GridReading } from './grid.js';

/** One row as it was found. */
export interface FoundRow {
  readonly cells: readonly string[];
  readonly place: string;
  /** The heading above it across all columns. */
  readonly section?: string | undefined;
}

/** More than this is no comparison that anybody reads, and a page can claim any number. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 50;

/**
 * Makes the rows of a table equally long, and drops rows and columns in which nothing stands.
 * @param heads the rows of headers; when all of them are empty, the first of `rows` takes their place
 */
export function makeGrid(
  heads: readonly FoundRow[],
  rows: readonly FoundRow[],
  about: Pick<Grid, 'caption' | 'hasRowHeaders' | 'below'> = {},
): GridReading {
  const issues: Issue[] = [];
  const filled = rows.filter(hasText);
  const filledHeads = heads.filter(hasText);
  if (filledHeads.length === 0) filledHeads.push(...filled.splice(0, 1));
  if (filled.length === 0) {
    return { issues: [error('table', 'no-rows', 'has no rows below its headers; add some.')] };
  }
  const body = filled.slice(0, MOST_ROWS);
  if (filled.length > MOST_ROWS) {
    const sentence = `this row and all below it are left out; a table may have ${MOST_ROWS} rows.`;
    issues.push(warning(filled[MOST_ROWS]?.place ?? '', 'too-many-rows', sentence));
  }
  const columns = usedColumns([...filledHeads, ...body]);
  if (columns.length > MOST_COLUMNS) {
    const sentence = `has more than ${MOST_COLUMNS} columns; all beyond them are left out.`;
    issues.push(warning('table', 'too-many-columns', sentence));
    columns.length = MOST_COLUMNS;
  }
  const pick = ({ cells }: FoundRow) => columns.map((column) => cells[column] ?? '');
  const headers = filledHeads.map(pick);
  return {
    grid: {
      ...about,
      head: columns.map((_, column) => stacked(headers.map((cells) => cells[column] ?? ''))),
      rows: body.map(pick),
      placeOf: (row) => body[row]?.place ?? '',
      sections: body.map(({ section }) => section),
    },
    issues,
  };
}

export const isBlank = (text: string): boolean => !/\S/.test(text);

function hasText({ cells }: FoundRow): boolean {
  return !cells.every(isBlank);
}

function usedColumns(rows: readonly FoundRow[]): number[] {
  const used = new Set<number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (!used.has(column) && !isBlank(cell)) used.add(column);
    }
  }
  return [...used].sort((one, other) => one - other);
}

/** A header that spans two rows is said once. */
function stacked(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.trim()))].filter(Boolean).join('\n');
}
