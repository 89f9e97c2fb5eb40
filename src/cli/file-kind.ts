export type FileKind = 'json' | 'csv' | 'markdown' | 'html';

const ENDINGS = new Map<string, FileKind>([
  ['json', 'json'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** What a file holds, by the ending of its name, or else by how it begins. */
export function fileKind(name: string, text: string): FileKind {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const known = ENDINGS.get(ending ?? '');
  if (known) return known;
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (start.startsWith('<')) return 'html';
  return /^\|?[^\n|]*\|[^\n]*\n\|? *:?-/m.test(start) ? 'markdown' : 'csv';
}
