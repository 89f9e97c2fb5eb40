import type { Issue } from '../../data/index.js';
import type { Lines, Place } from './lines.js';

/** One thing found in a file; where it is about the file as a whole, without a place. */
export interface Finding extends Issue, Partial<Place> {
  readonly file: string;
}

/** An issue and the offset of what it is about, in the text that was looked through. */
export interface Found {
  readonly issue: Issue;
  readonly offset: number;
}

/** What was found in a text, with places in its file, in the order of the file and each thing once. */
export function findingsOf(file: string, found: readonly Found[], lines: Lines): Finding[] {
  const once = new Map(found.map((each) => [`${each.offset} ${each.issue.message}`, each]));
  return [...once.values()]
    .sort((one, other) => one.offset - other.offset)
    .map(({ issue, offset }) => ({ file, ...issue, ...lines.placeAt(offset) }));
}

/** What was found by readers of tables, which name their places `line 4`, or no place in the file. */
export function findingsInFile(file: string, issues: readonly Issue[], lines: Lines): Finding[] {
  return issues.map((issue) => {
    const line = Number(/^line (\d+)\b/.exec(issue.path)?.[1]);
    const isThere = line >= 1 && line <= lines.count;
    return { file, ...issue, ...(isThere && { line, column: 1 }) };
  });
}
