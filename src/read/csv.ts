import { dsvFormat } from 'd3-dsv';
import { error } from '../../data/issue.js';
import type { GridReading } from './grid.js';
import { makeGrid } from './make-grid.js';

/** What stands before the end of the first line that says something, quoted line breaks included. */
const FIRST_LINE = /[\r\n]*((?:[^"\r\n]+|"[^"]*")*)/y;
/** The line by which spreadsheet programs are told the delimiter. */
const DELIMITER_LINE = /^sep=([,;\t])(?=[\r\n])/i;
const LINE_BREAK = /\r\n|\r|\n/g;

/** Reads CSV divided by commas, semicolons or tabs, whichever the first line has most of outside quotes. */
export function readCsv(text: string): GridReading {
  const { rows, wrongLine } = parse(text);
  if (wrongLine !== undefined) {
    const sentence =
      'has a quote in the wrong place; put quotes around the whole cell, and double those inside it.';
    return { issues: [error(`line ${wrongLine}`, 'misplaced-quote', sentence)] };
  }
  return makeGrid([], rows);
}

/**
 * The cells of CSV as they are, empty rows included.
 * @throws {RangeError} naming the line in which a quote is misplaced
 */
export function parseCsv(text: string): string[][] {
  const { rows, wrongLine } = parse(text);
  if (wrongLine !== undefined) {
    throw new RangeError(`Line ${wrongLine} has a quote in the wrong place.`);
  }
  return rows.map(({ cells }) => cells);
}

interface Parsed {
  readonly rows: readonly { readonly cells: string[]; readonly place: string }[];
  readonly wrongLine?: number;
}

/**
 * The parser passes over misplaced quotes without a word and loses what stands behind them, so that each cell is
 * looked up where it must stand in the text.
 */
function parse(text: string): Parsed {
  const marked = text.replace(/^\uFEFF/, '');
  const stated = DELIMITER_LINE.exec(marked)?.[1];
  const source = stated ? marked.slice(5) : marked;
  const delimiter = stated ?? delimiterOf(source);
  const rows: { cells: string[]; place: string }[] = [];
  let at = 0;
  let line = 1;
  const stands = (form: string) => {
    const next = source[at + form.length];
    const isEnd = next === undefined || next === delimiter || next === '\n' || next === '\r';
    return isEnd && source.startsWith(form, at);
  };
  for (const cells of dsvFormat(delimiter).parseRows(source)) {
    const place = `line ${line}`;
    for (const cell of cells) {
      // A quote inside a cell without quotes is one in the wrong place, too.
      const isPlain = !cell.includes('"') && stands(cell);
      const written = isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
      if (!isPlain && !stands(written)) return { rows, wrongLine: line };
      if (!isPlain) line += cell.match(LINE_BREAK)?.length ?? 0;
      at += written.length + 1;
    }
    if (source[at - 1] === '\r' && source[at] === '\n') at++;
    line++;
    rows.push({ cells: cells.map(withoutMark), place });
  }
  return { rows };
}

function delimiterOf(source: string): string {
  FIRST_LINE.lastIndex = 0;
  const line = FIRST_LINE.exec(source)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const counts = [',', ';', '\t'].map((delimiter) => line.split(delimiter).length);
  return [',', ';', '\t'][counts.indexOf(Math.max(...counts))] ?? ',';
}

/** An apostrophe keeps a spreadsheet program from running the cell as a formula. */
function withoutMark(cell: string): string {
  return cell.replace(/^'(?=['=+\-@\t\r])/, '');
}
