import { error, warning } from '../../data/issue.js';
import { quote } from '../../data/quote.js';
import type { GridReading } from './grid.js';
import { type HtmlRow, readHtmlRow, type Spans } from './html-row.js';
import { childrenOf, hasTable, htmlText, type TableNode } from './html-text.js';
import { type FoundRow, MOST_ROWS, makeGrid } from './make-grid.js';

type Row = FoundRow & HtmlRow & { readonly part: string };

/**
 * Reads a table of a page. Headers are the rows of `<thead>`, else the first rows with nothing but `<th>`, else the
 * first row. A single cell that spans all columns names the table (above the headers) or the rows below it.
 * Places are counted in rows from the top of the table.
 * @param base understands relative links; the page's address unless given
 */
export function readHtmlTable(table: TableNode, base = table.baseURI ?? ''): GridReading {
  const rows: Row[] = [];
  for (const [part, lines] of partsOf(table)) {
    const spans: Spans = [];
    // What is beyond the limits is cut off, and told, where all grids are made.
    for (const line of lines.slice(0, MOST_ROWS + 2)) {
      const place = `row ${rows.length + 1}`;
      if (hasTable(line)) {
        const sentence = 'has a table in a cell; take it out, or name that table instead.';
        return { issues: [error(place, 'nested-table', sentence)] };
      }
      rows.push({ part, place, ...readHtmlRow(line, spans, base) });
    }
  }
  const { titles, heads, body, lost } = divide(rows.filter(({ cells }) => cells.some(Boolean)));
  const caption = captionOf(table, base) || titles.shift()?.cells[0];
  const hasRowHeaders = body.length > 0 && body.every(({ isHeaded }) => isHeaded);
  const { grid, issues } = makeGrid(heads, body, { caption, hasRowHeaders });
  const told = [...titles, ...lost].map(({ place, cells }) => {
    const words = quote([...new Set(cells)].join(' ').trim());
    return warning(place, 'left-out', `${words} belongs to no row and is left out.`);
  });
  return { ...(grid && { grid }), issues: [...told, ...issues] };
}

/** @returns also what is neither header nor row: titles above the headers, footers and headings without rows */
function divide(rows: readonly Row[]) {
  const lost = new Set(rows.filter(({ part }) => part === 'tfoot'));
  const inside = rows.filter((row) => !lost.has(row));
  const titles = inside.splice(
    0,
    countWhile(inside, ({ isHeading }) => isHeading),
  );
  const hasHead = inside.some(({ part }) => part === 'thead');
  const isHead = (row: Row) => (hasHead ? row.part === 'thead' : row.isAllHeaders);
  const count = countWhile(inside, isHead);
  // Where every row looks like headers, the first one is.
  const heads = inside.splice(0, count === inside.length ? 1 : Math.max(1, count));
  let heading: Row | undefined;
  const body: Row[] = [];
  for (const row of inside) {
    if (row.isHeading) {
      heading = row;
      lost.add(row);
    } else {
      if (heading) lost.delete(heading);
      body.push({ ...row, section: heading?.cells[0] });
    }
  }
  return { titles, heads, body, lost };
}

function countWhile<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  const end = items.findIndex((item) => !test(item));
  return end < 0 ? items.length : end;
}

/** The parts with their rows; rows that stand in no part, as scripts can make them, are one together. */
function partsOf(table: TableNode): [part: string, lines: TableNode[]][] {
  const parts: [string, TableNode[]][] = [];
  for (const child of childrenOf(table)) {
    const name = child.localName ?? '';
    const last = parts.at(-1);
    if (name === 'tr' && last?.[0] === '') last[1].push(child);
    else if (name === 'tr') parts.push(['', [child]]);
    else if (/^t(head|body|foot)$/.test(name)) parts.push([name, childrenOf(child).filter(isRow)]);
  }
  return parts;
}

function isRow({ localName }: TableNode): boolean {
  return localName === 'tr';
}

/** What the table itself says it is about, or the figure that it stands in. */
function captionOf(table: TableNode, base: string): string {
  const own = childrenOf(table).find(({ localName }) => localName === 'caption');
  if (own) return htmlText(own, base);
  let around = table.parentNode;
  for (let up = 0; around && around.localName !== 'figure' && up < 3; up++) {
    around = around.parentNode;
  }
  const words = around?.localName === 'figure' && childrenOf(around).find(isFigureCaption);
  return words ? htmlText(words, base) : '';
}

function isFigureCaption({ localName }: TableNode): boolean {
  return localName === 'figcaption';
}
