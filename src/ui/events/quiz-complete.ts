/** Fired when a reader sees the result. */
export class QuizCompleteEvent extends Event {
  static readonly eventName = 'rc-quiz-complete';
  /** Role ids, the best fit first. */
  readonly ranking: readonly string[];
  /** Each role's fit in whole percent, in the order of `ranking`. */
  readonly fit: readonly number[];
  /** How many changed answers would put another role first; undefined when none would. */
  readonly flipDistance: number | undefined;

  constructor(
    ranking: readonly string[],
    fit: readonly number[],
    flipDistance: number | undefined,
  ) {
    super(QuizCompleteEvent.eventName, { bubbles: true, composed: true });
    this.ranking = Object.freeze([...ranking]);
    this.fit = Object.freeze([...fit]);
    this.flipDistance = flipDistance;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-quiz-complete': QuizCompleteEvent;
  }
}
