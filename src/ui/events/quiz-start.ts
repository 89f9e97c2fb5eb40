/** Fired when a reader begins the quiz. */
export class QuizStartEvent extends Event {
  static readonly eventName = 'rc-quiz-start';
  /** The `id` of the dataset. */
  readonly datasetId: string;

  constructor(datasetId: string) {
    super(QuizStartEvent.eventName, { bubbles: true, composed: true });
    this.datasetId = datasetId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-quiz-start': QuizStartEvent;
  }
}
