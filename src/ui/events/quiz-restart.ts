/** Fired when a reader begins again. */
export class QuizRestartEvent extends Event {
  static readonly eventName = 'rc-quiz-restart';

  constructor() {
    super(QuizRestartEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-quiz-restart': QuizRestartEvent;
  }
}
