/** Reads a Markdown table back into rows, the header first; what is not a table line is passed over. */
export function parseMarkdownTable(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const [header, _rule, ...body] = lines.map(cellsOf);
  return header ? [header, ...body] : [];
}

function cellsOf(line: string): string[] {
  // A backslash keeps a bar inside its cell; the first and the last bar only close the line.
  const cells = line.match(/(?:\\.|[^\\|])+/g) ?? [];
  return cells.map((cell) => restore(cell.replace(/^ | $/g, '')));
}

function restore(cell: string): string {
  return cell.replace(/\\(.)|<br>|&#(\d+);/g, (_all, escaped, code) => {
    if (escaped !== undefined) return escaped;
    return code === undefined ? '\n' : String.fromCodePoint(Number(code));
  });
}
