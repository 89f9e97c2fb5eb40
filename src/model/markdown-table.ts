/** What Markdown would take for anything but text. Brackets are left alone, so that a link stays a link. */
const MARKUP = /[\\|`*_<~&]/g;
/** Characters that a table cell would lose: line breaks, controls, and spaces at its ends. */
const LOST = /^ | $|[\p{Cc}\u2028\u2029]/gu;

/** Rows as a Markdown table, the first of them as its header; a reader gets every cell back as it was. */
export function toMarkdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  return [header.map(cell), header.map(() => '---'), ...body.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}

function cell(text: string): string {
  return text
    .replace(MARKUP, '\\$&')
    .replace(LOST, (lost) => (lost === '\n' ? '<br>' : `&#${lost.codePointAt(0)};`));
}
