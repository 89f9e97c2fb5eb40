/** What a check has to say about a document. */

/** One thing found in a document. Errors reject it, warnings do not. */
export interface Issue {
  /** The place, such as `pay[3].currency`; empty for the document as a whole. */
  readonly path: string;
  /** The kind of problem, for programs; the list is in `data/README.md`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** A plain sentence that begins with the place and, for an error, says what to do. */
  readonly message: string;
}

/** Thrown for a document that cannot be used; its message lists every problem. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join('\n'));
    this.issues = issues;
  }
}
