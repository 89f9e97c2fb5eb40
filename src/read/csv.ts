/** A field in quotes or without, and what ends it: a comma, a line break or the end of the text. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * Reads CSV (RFC 4180) into rows of text, and takes away the apostrophe in front of what a spreadsheet program would
 * otherwise run as a formula.
 * @throws {RangeError} naming the line in which a quote is misplaced
 */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < source.length) {
    const match = FIELD.exec(source);
    if (!match) throw new RangeError(`Line ${rows.length + 1} has a quote in the wrong place.`);
    const [, quoted, plain = '', end] = match;
    row.push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'(?=['=+\-@\t\r])/, ''));
    if (end === ',' && FIELD.lastIndex < source.length) continue;
    if (end === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}
