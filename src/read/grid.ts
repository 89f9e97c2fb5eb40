/** A table as somebody wrote it, wherever it stood: cells of text, with line breaks and links as `[words](address)`. */
export interface Grid {
  readonly caption?: string;
  /** The column headers; as long as every row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row's place for a message: `row 3` of a table on the page, `line 4` of a file. */
  readonly placeOf: (row: number) => string;
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
