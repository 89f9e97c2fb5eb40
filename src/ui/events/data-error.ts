import type { Issue } from '../../../data/index.js';

/** Fired when a widget cannot show its data. */
export class DataErrorEvent extends Event {
  static readonly eventName = 'rc-data-error';
  /** Every problem found, each with its place and a plain sentence. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(DataErrorEvent.eventName, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-data-error': DataErrorEvent;
  }
}
