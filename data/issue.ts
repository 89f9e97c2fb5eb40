/** One thing found in a document. Errors reject it, warnings do not. */
export interface Issue {
  /** The place, such as `pay[3].currency`; empty for the document as a whole. */
  readonly path: string;
  /** The kind of problem, for programs; `data/README.md` lists them. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** A plain sentence that begins with the place and, for an error, says what to do. */
  readonly message: string;
}

/** Thrown for a document that cannot be used. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly issues: readonly Issue[];

  /** @param issues every problem; the message has one line for each */
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join('\n'));
    this.issues = issues;
  }
}

/** A problem that rejects the document. `sentence` goes on after the place. */
export const error = (path: string, code: string, sentence: string) =>
  issue(path, code, 'error', sentence);

/** Something worth a second look. `sentence` goes on after the place. */
export const warning = (path: string, code: string, sentence: string) =>
  issue(path, code, 'warning', sentence);

function issue(path: string, code: string, severity: Issue['severity'], sentence: string): Issue {
  return { path, code, severity, message: `${path || 'dataset'}: ${sentence}` };
}
