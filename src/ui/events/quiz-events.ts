const options = { bubbles: true, composed: true };

/** Fired when a reader begins the quiz. */
export class QuizStartEvent extends Event {
  static readonly eventName = 'rc-quiz-start';
  /** The `id` of the dataset. */
  readonly datasetId: string;

  constructor(datasetId: string) {
    super(QuizStartEvent.eventName, options);
    this.datasetId = datasetId;
  }
}

/** Fired when a reader has answered a question; it says which option, not its words. */
export class QuizAnswerEvent extends Event {
  static readonly eventName = 'rc-quiz-answer';
  readonly questionId: string;
  /** The position of the option; undefined for "Not sure". */
  readonly index: number | undefined;

  constructor(questionId: string, index: number | undefined) {
    super(QuizAnswerEvent.eventName, options);
    this.questionId = questionId;
    this.index = index;
  }
}

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
    super(QuizCompleteEvent.eventName, options);
    this.ranking = Object.freeze([...ranking]);
    this.fit = Object.freeze([...fit]);
    this.flipDistance = flipDistance;
  }
}

/** Fired when a reader begins again. */
export class QuizRestartEvent extends Event {
  static readonly eventName = 'rc-quiz-restart';

  constructor() {
    super(QuizRestartEvent.eventName, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-quiz-start': QuizStartEvent;
    'rc-quiz-answer': QuizAnswerEvent;
    'rc-quiz-complete': QuizCompleteEvent;
    'rc-quiz-restart': QuizRestartEvent;
  }
}
