/** What Markdown would take for anything but text. A bracket is left alone where it begins a link. */
const MARKUP = /[\\|`*_<~&]|!(?=\[)|\[(?![^[\]]+\]\(https?:[^\s()]+\))/g;
/** Characters that a table cell would lose: line breaks, controls, and blanks at its ends. */
const LOST = /^\s|\s$|[\p{Cc}\u2028\u2029]/gu;

/**
 * Rows as a Markdown table, the first of them as its header; a reader gets every cell back as it was.
 * @param hasRowHeaders whether the first column names the rows, which bold type then says
 */
export function toMarkdownTable(
  rows: readonly (readonly string[])[],
  hasRowHeaders = false,
): string {
  const [header = [], ...body] = rows.map((row) => row.map(markdownText));
  const named = body.map(([name, ...cells]) => [`**${name}**`, ...cells]);
  return [header, header.map(() => '---'), ...(hasRowHeaders ? named : body)]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}

/** A text as Markdown on one line; links stay links. */
export function markdownText(text: string): string {
  return text
    .replace(MARKUP, '\\$&')
    .replace(LOST, (lost) => (lost === '\n' ? '<br>' : `&#${lost.codePointAt(0)};`));
}
