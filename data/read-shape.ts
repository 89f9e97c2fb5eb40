/** The check of a document's shape: quickly while all is well, with words where it is not. */
import { fastReader, REFUSED } from './fast-read.js';
import { error, type Issue } from './issue.js';
import { dataset } from './schema.js';
import { issuesOf } from './sentences.js';
import type { Dataset } from './types.js';

/** Wrong entries of one list that are described; the same mistake is usually in all of them. */
const MOST_ENTRIES = 100;

/** A copy of a document whose shape is right, with empty lists filled in; otherwise what is wrong with it. */
export function readShape(value: unknown): { dataset?: Dataset; issues: Issue[] } {
  const schema = dataset();
  const copy = fastReader(schema)(value);
  if (copy !== REFUSED) return { dataset: copy as Dataset, issues: [] };
  const { rest, places, more } = wrongEntries(value);
  const found = schema.safeParse(rest, { reportInput: true });
  // The quick reader takes own keys only; what zod accepts all the same, zod copies.
  if (found.success) return { dataset: schema.parse(value), issues: [] };
  const issues = found.error.issues.flatMap((issue) => {
    const [part, index, ...path] = issue.path;
    const place = places.get(part)?.[index as number];
    return issuesOf(
      place === undefined ? issue : { ...issue, path: [part as string, place, ...path] },
    );
  });
  return { issues: [...issues, ...more] };
}

/** The document with only the wrong entries of its long lists, where these stood, and how many are not among them. */
function wrongEntries(value: unknown) {
  let rest = value;
  const places = new Map<unknown, readonly number[]>();
  const more: Issue[] = [];
  for (const [part, list] of Object.entries(dataset().shape)) {
    const entries = (Object(value) as Record<string, unknown>)[part];
    if (!Array.isArray(entries) || entries.length <= MOST_ENTRIES) continue;
    const read = fastReader(list);
    const wrong = [...entries.keys()].filter((index) => read([entries[index]]) === REFUSED);
    // A list keeps an entry, lest it be told that it is empty.
    const kept = wrong.length > 0 ? wrong.slice(0, MOST_ENTRIES) : [0];
    rest = { ...(rest as object), [part]: kept.map((index) => entries[index]) };
    places.set(part, kept);
    const left = wrong.length - kept.length;
    if (left > 0)
      more.push(error(part, 'more', `has ${left} more wrong entries; correct the first ones.`));
  }
  return { rest, places, more };
}
