import type { Issue } from '../issue.js';

/** More than anybody reads; without an end, a long table with one wrong column would fill the memory. */
export const MOST_ISSUES = 1000;

/** What a check says of an entry that is as it should be. */
export const NOTHING: readonly Issue[] = [];

/** What a check finds in a list, up to a few more issues than anybody reads. */
export function find<Entry>(
  entries: readonly Entry[],
  check: (entry: Entry, index: number) => readonly Issue[],
): Issue[] {
  const issues: Issue[] = [];
  let index = 0;
  // A plain loop and checks that allocate nothing for a good entry: lists have up to 100,000 of them.
  for (const entry of entries) {
    const found = check(entry, index++);
    if (found.length > 0) issues.push(...found);
    if (issues.length > MOST_ISSUES) break;
  }
  return issues;
}
