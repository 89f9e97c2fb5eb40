import type { Issue } from '../../data/index.js';

/** A table as somebody wrote it, wherever it stood: cells of text, with line breaks and links as `[words](address)`. */
export interface Grid {
  readonly caption?: string | undefined;
  /** The column headers; as long as every row. Headers one above the other are lines of one text. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row's place for a message: `row 3` of a table on the page, `line 4` of a file. */
  readonly placeOf: (row: number) => string;
  /** For each row the heading that stands above it across all columns. */
  readonly sections?: readonly (string | undefined)[];
  /** Whether the table itself says that its first column holds the headers of the rows. */
  readonly hasRowHeaders?: boolean;
  /** The lines right below the table, such as `Source: …`. */
  readonly below?: readonly string[];
}

/** What became of a table: no grid when one of the issues is an error. */
export interface GridReading {
  readonly grid?: Grid;
  readonly issues: readonly Issue[];
}

/** What a reader of grids is told about where the grid stood. */
export interface GridOrigin {
  /** Names the source that every figure is given: the page's title or the file's name. */
  readonly title: string;
  /** The address of the page or file, when it has one that can be linked to (http or https). */
  readonly url?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The day of reading, `2026-03-01`. */
  readonly today: string;
}
