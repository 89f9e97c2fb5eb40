/** Fired when a reader has taken a result out of the page; it does not say what was in it. */
export class ShareEvent extends Event {
  static readonly eventName = 'rc-share';
  /** A copied link, a copied text, or the browser's own way to share. */
  readonly kind: 'link' | 'text' | 'browser';
  /** The `id` of the dataset. */
  readonly datasetId: string;

  constructor(kind: ShareEvent['kind'], datasetId: string) {
    super(ShareEvent.eventName, { bubbles: true, composed: true });
    this.kind = kind;
    this.datasetId = datasetId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-share': ShareEvent;
  }
}
