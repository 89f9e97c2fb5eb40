/** Fired when a reader has answered a question; it says which option, not its words. */
export class QuizAnswerEvent extends Event {
  static readonly eventName = 'rc-quiz-answer';
  readonly questionId: string;
  /** The position of the option; undefined for "Not sure". */
  readonly index: number | undefined;

  constructor(questionId: string, index: number | undefined) {
    super(QuizAnswerEvent.eventName, { bubbles: true, composed: true });
    this.questionId = questionId;
    this.index = index;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-quiz-answer': QuizAnswerEvent;
  }
}
