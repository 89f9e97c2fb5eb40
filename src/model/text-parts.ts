/** A piece of a text: plain, or with the address it points to. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** `[words](https://…)` as Markdown writes it, or an address alone without the full stop behind it. */
const LINK = /\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)|https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

/** Divides a text at its web addresses; only http and https become links. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [all, words, address] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    end = match.index + all.length;
    const href = address ?? all;
    parts.push(URL.canParse(href) ? { text: words ?? all, href } : { text: all });
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end) });
  return parts;
}
