/** What a spreadsheet program would take for a formula at the start of a cell; the quote itself, to stay reversible. */
const FORMULA_START = /^['=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180), with the mark at the start by which spreadsheet programs know UTF-8.
 * A cell that would be run as a formula gets an apostrophe in front; a reader takes one such apostrophe away.
 */
export function toCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  // A reader counts delimiters outside quotes, where spreadsheet programs differ in which one they write.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
