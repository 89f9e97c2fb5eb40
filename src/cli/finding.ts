import type { Issue } from '../../data/index.js';

/** One thing found in a file. */
export interface Finding extends Issue {
  readonly file: string;
  /** Counted from 1, like the column; the file as a whole has neither. */
  readonly line?: number;
  readonly column?: number;
}

/** A place in a text by its offset, counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A finding at `line 4`, as the readers of files name their places; at the file where they name none. */
export function findingAtLine(file: string, issue: Issue, text: string): Finding {
  const line = Number(/^line (\d+)\b/.exec(issue.path)?.[1]);
  const isThere = line >= 1 && line <= text.split(/\r\n|\r|\n/).length;
  return { file, ...issue, ...(isThere && { line, column: 1 }) };
}
