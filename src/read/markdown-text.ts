/** What stands for something else within a line of Markdown. */
const TOKEN = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /(?<fence>`{1,3})(?<code>[^`]+)\k<fence>(?!`)/,
    /(?<line><br ?\/?>)/,
    /<(?<address>https?:[^\s<>]+)>/,
    /<(?<tag>\/?[a-z][^<>]*)>/,
    /!\[(?<image>[^[\]]*)\]\([^\s()]*(?:\s+"[^"]*")?\)/,
    /\[(?<words>[^[\]]+)\]\((?<target>[^\s()]*)(?:\s+"[^"]*")?\)/,
    /(?<note>\[\^[\w-]+\])/,
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<named>amp|lt|gt|quot|nbsp));/,
    /(?<mark>\*{1,3}|_{1,3}|~~)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
]);

/**
 * The text that a line of Markdown shows: no marks of emphasis, code or footnotes, line breaks for `<br>`, the
 * alternative text of images. Links to http and https stay as they are, others leave their words.
 */
export function markdownToText(markdown: string): string {
  const pieces: string[] = [];
  const open = new Map<string, number>();
  let end = 0;
  for (const match of markdown.matchAll(TOKEN)) {
    pieces.push(markdown.slice(end, match.index));
    end = match.index + match[0].length;
    const mark = match.groups?.mark;
    if (mark) pairUp(mark, markdown[match.index - 1], markdown[end], pieces, open);
    else pieces.push(textOf(match.groups ?? {}));
  }
  return pieces.join('') + markdown.slice(end);
}

function textOf(found: Record<string, string | undefined>): string {
  const { escaped, line, address, tag, image, words, target = '', named = '' } = found;
  if (line) return '\n';
  // Without its place above the line, a mark would look like a digit of what is before it.
  if (tag) return /^su[bp]\b/i.test(tag) ? '^' : '';
  if (words !== undefined) {
    const text = markdownToText(words);
    return /^https?:/i.test(target) ? `[${text}](${markdownToText(target)})` : text;
  }
  const character = found.decimal ? Number(found.decimal) : Number.parseInt(found.hex ?? '', 16);
  if (character >= 0 && character <= 0x10ffff) return String.fromCodePoint(character);
  // Within code, too, a backslash keeps a bar in its cell.
  const code = found.code?.replaceAll('\\|', '|');
  return escaped ?? code ?? address ?? image ?? NAMED.get(named.toLowerCase()) ?? '';
}

/** Leaves out a pair of marks around words; a mark alone, between spaces or inside a word_with_them stays. */
function pairUp(
  mark: string,
  before = ' ',
  after = ' ',
  pieces: string[],
  open: Map<string, number>,
): void {
  const isWord = (character: string) => mark[0] === '_' && /[\p{L}\p{N}]/u.test(character);
  const opener = open.get(mark);
  const place = pieces.push(mark) - 1;
  if (opener !== undefined && /\S/.test(before) && !isWord(after)) {
    pieces[opener] = '';
    pieces[place] = '';
    open.delete(mark);
  } else if (/\S/.test(after) && !isWord(before)) open.set(mark, place);
}
