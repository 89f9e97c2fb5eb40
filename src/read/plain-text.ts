import { type Issue, warning } from '../../data/issue.js';
import { quote } from '../../data/quote.js';

/** `[words](address)`, as grids write links. */
const LINK = /\[([^[\]]+)\]\(https?:[^\s()]+\)/g;

/** What a cell of plain words does not have; most have nothing else. */
const MARKED = /\[|\s\s|[^\S ]/;

/** A cell as one line of words: links without their addresses. */
export function plainText(cell: string): string {
  if (!MARKED.test(cell)) return cell.trim();
  return cell.replace(LINK, '$1').replace(/\s+/g, ' ').trim();
}

/** The text, or as much of it as the format allows; what is cut off is told. */
export function fitted(text: string, limit: number, place: string, issues: Issue[]): string {
  if (text.length <= limit) return text;
  const sentence = `has ${text.length} characters and may have at most ${limit}; the rest is cut off, so shorten it.`;
  issues.push(warning(place, 'too-long', sentence));
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A column's place for a message: `column "Salary"`, or `column 3` without a header. */
export function columnPlace(head: string, index: number): string {
  return `column ${head ? quote(head) : index + 1}`;
}
