import { attribute, childrenOf, htmlText, type TableNode } from './html-text.js';
import { MOST_COLUMNS } from './make-grid.js';

/** One `<tr>`, its cells where they stand once spans are taken into account. */
export interface HtmlRow {
  readonly cells: readonly string[];
  readonly isAllHeaders: boolean;
  /** Whether its first cell is a header. */
  readonly isHeaded: boolean;
  /** Whether one cell spans all columns. */
  readonly isHeading: boolean;
}

/** Cells that reach down into the next rows, by their column. */
export type Spans = ({ readonly text: string; rows: number } | undefined)[];

/** @param spans what reaches into this row from above, in its part of the table; changed to what reaches into the next */
export function readHtmlRow(line: TableNode, spans: Spans, base: string): HtmlRow {
  const found = childrenOf(line).filter(({ localName }) => /^t[hd]$/.test(localName ?? ''));
  const cells: string[] = [];
  const takeFromAbove = () => {
    for (let span = spans[cells.length]; span; span = spans[cells.length]) {
      if (--span.rows === 0) spans[cells.length] = undefined;
      cells.push(span.text);
    }
  };
  let width = 0;
  for (const cell of found) {
    takeFromAbove();
    const text = htmlText(cell, base);
    // 0 stands for all rows that follow.
    const rows = spanOf(cell, 'rowspan') || Infinity;
    width = spanOf(cell, 'colspan') || 1;
    // One column too many is noticed where all grids are made.
    for (let column = 0; column < width && cells.length <= MOST_COLUMNS; column++) {
      if (rows > 1) spans[cells.length] = { text, rows: rows - 1 };
      cells.push(text);
    }
  }
  takeFromAbove();
  const isHeader = ({ localName }: TableNode) => localName === 'th';
  return {
    cells,
    isAllHeaders: found.length > 0 && found.every(isHeader),
    isHeaded: found.slice(0, 1).some(isHeader),
    isHeading: found.length === 1 && width > 1 && width >= cells.length,
  };
}

function spanOf(cell: TableNode, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span >= 0 ? span : 1;
}
