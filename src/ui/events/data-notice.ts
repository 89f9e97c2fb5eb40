import type { Issue } from '../../../data/index.js';

/** Fired when a widget shows its data but had to leave out or mend a part of it, which the reader is not told. */
export class DataNoticeEvent extends Event {
  static readonly eventName = 'rc-data-notice';
  /** Everything left out or mended, each with its place and a plain sentence. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(DataNoticeEvent.eventName, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-data-notice': DataNoticeEvent;
  }
}
