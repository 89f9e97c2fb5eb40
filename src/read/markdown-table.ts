import { error } from '../../data/issue.js';
import type { GridReading } from './grid.js';
import { MOST_COLUMNS, makeGrid } from './make-grid.js';
import { markdownToText } from './markdown-text.js';

const BOLD = /^\*\*(.+)\*\*$/;

/** A table of a Markdown text, with what stands around it. */
interface Found {
  /** The line of the headers, counted from 0. */
  readonly start: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether every row begins with a cell in bold type. */
  readonly hasRowHeaders: boolean;
  /** The line after the last row. */
  readonly end: number;
}

/**
 * Reads all tables of a Markdown text, as GitHub understands them. A heading or a bold line right above a table is its
 * caption.
 * @returns one reading a table; a single one with an error when there is none
 */
export function readMarkdownTables(text: string): GridReading[] {
  const lines = linesOf(text);
  const tables = tablesIn(lines);
  if (tables.length === 0) {
    const sentence =
      'has no table; write a line of headers, a line such as "| --- | --- |", and rows.';
    return [{ issues: [error('', 'no-table', sentence)] }];
  }
  return tables.map(({ start, head, rows, hasRowHeaders, end }, index) => {
    const placed = rows.map((cells, row) => ({ cells, place: `line ${start + 3 + row}` }));
    const caption = captionAbove(lines, start);
    const below = lines.slice(end, tables[index + 1]?.start).map(markdownToText);
    return makeGrid([{ cells: head, place: `line ${start + 1}` }], placed, {
      caption,
      hasRowHeaders,
      below,
    });
  });
}

/** The cells of the first table, headers first, empty rows included; nothing where there is no table. */
export function parseMarkdownTable(text: string): string[][] {
  const [table] = tablesIn(linesOf(text));
  return table ? [table.head, ...table.rows].map((row) => [...row]) : [];
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

function tablesIn(lines: readonly string[]): Found[] {
  const tables: Found[] = [];
  let isCode = false;
  for (let start = 0; start + 1 < lines.length; start++) {
    const [header = '', rule = ''] = lines.slice(start, start + 2);
    if (/^ {0,3}(?:```|~~~)/.test(header)) isCode = !isCode;
    if (isCode || !/-/.test(rule) || !/[|:]/.test(rule)) continue;
    const head = cellsOf(header);
    const marks = cellsOf(rule);
    if (marks.length !== head.length || !marks.every((mark) => /^:?-+:?$/.test(mark))) continue;
    let end = start + 2;
    while (/\S/.test(lines[end] ?? '') && !/^ {0,3}(?:>|#|```|~~~)/.test(lines[end] ?? '')) end++;
    const rows = lines.slice(start + 2, end).map(cellsOf);
    tables.push({
      start,
      head: head.map(markdownToText),
      rows: rows.map((cells) => cells.map(markdownToText)),
      hasRowHeaders: rows.length > 0 && rows.every(([first = '']) => BOLD.test(first)),
      end,
    });
    start = end - 1;
  }
  return tables;
}

/** The cells of a line, still in Markdown. A backslash keeps a bar inside its cell; the outer bars only close the line. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (const { 0: piece, index } of line.matchAll(/\\.|[^\\|]+|[\\|]/g)) {
    if (piece !== '|') {
      cell += piece;
      continue;
    }
    cells.push(trimmed(cell));
    cell = '';
    if (cells.length <= MOST_COLUMNS) continue;
    // One column too many is noticed where all grids are made.
    cell = line.slice(index + 1).replaceAll('|', ' ');
    break;
  }
  cells.push(trimmed(cell));
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}

/** Without blanks at its ends. A regular expression would take long for many blanks in the middle. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && /[ \t]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end).replace(/^[ \t]+/, '');
}

function captionAbove(lines: readonly string[], start: number): string | undefined {
  let above = start - 1;
  while (above >= 0 && !/\S/.test(lines[above] ?? '')) above--;
  const line = trimmed(lines[above] ?? '');
  const heading = /^#{1,6} (.*)$/.exec(line)?.[1]?.replace(/ #+$/, '') ?? BOLD.exec(line)?.[1];
  return heading && markdownToText(heading);
}
