/** Formatting that editors add. Other tags may be an author's own words. */
const TAG = /<\/?(?:p|br|div|span|a)\b[^<>]*>/gi;
const SPACE = /&nbsp;|&#160;|[\u00a0\u200b\ufeff]/g;
const QUOTE = /&(?:quot|#34);/g;
const TYPOGRAPHIC_QUOTE = /&(?:[lrb]dquo|#822[0-2]|#8243);|[\u201c-\u201f\u2033]/g;

/** What an editor may have put at the place where a text stops being JSON. */
const DAMAGE = /<[^<>]{0,40}>?|&#?\w{1,8};|[\u201c-\u201f\u2033\u00a0\u200b\ufeff]/y;

/** What a page's editor has put into a text at this place, such as `<br />`; nothing when it looks like none of its work. */
export function damageAt(text: string, offset: number): string | undefined {
  DAMAGE.lastIndex = offset;
  const found = DAMAGE.exec(text)?.[0];
  return found?.replace('\u00a0', '&nbsp;').replace(/[\u200b\ufeff]/, '&#8203;');
}

/**
 * JSON that was in a text before an editor took it for prose: without its tags, comments, entities and, only if it
 * must be, typographic quotes.
 * @returns nothing when it cannot be told
 */
export function mendJson(text: string): unknown {
  for (const bare of [withoutComments(text), text.replace(/<!--|-->/g, ' ')]) {
    const plain = bare
      .replace(TAG, ' ')
      .replace(SPACE, ' ')
      .replace(QUOTE, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    for (const json of [plain, plain.replace(TYPOGRAPHIC_QUOTE, '"')]) {
      try {
        return JSON.parse(json);
      } catch {
        // The next attempt takes more away.
      }
    }
  }
  return undefined;
}

function withoutComments(text: string): string {
  const [start = '', ...rest] = text.split('<!--');
  const after = rest.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? part : part.slice(end + 3);
  });
  return start + after.join(' ');
}
