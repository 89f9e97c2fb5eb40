import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { type Dataset, DatasetError, type Quiz } from '../../data/index.js';
import { type QuizResult, quizResult, transitionsTo } from '../model/quiz-result.js';
import { answersMissing, isOption } from '../model/quiz-score.js';
import {
  QuizAnswerEvent,
  QuizCompleteEvent,
  QuizRestartEvent,
  QuizStartEvent,
} from '../ui/events/quiz-events.js';
import { focusInView } from '../ui/focus-in-view.js';
import { type Inputs, RoleCompareElement } from '../ui/role-compare-element.js';
import { RoleSelection } from '../ui/role-selection.js';
import { NOT_SURE, questionView } from './question-view.js';
import { answered, initialState, type QuizState, stepBack } from './quiz-state.js';
import { resultView } from './result-view.js';
import { reviewView } from './review-view.js';
import { roleFitQuizStyles } from './role-fit-quiz.styles.js';
import { startView } from './start-view.js';
import { transitionView } from './transition-view.js';

/**
 * One question at a time, and a result that explains itself: every role's fit, the reader's own reasons, and how few
 * other answers would have changed it. Nothing is stored or sent, and the same answers always give the same result.
 *
 * @summary A quiz about which role fits the reader.
 * @tag role-fit-quiz
 * @fires {QuizStartEvent} rc-quiz-start - When the reader begins.
 * @fires {QuizAnswerEvent} rc-quiz-answer - When the reader has answered a question.
 * @fires {QuizCompleteEvent} rc-quiz-complete - When the reader sees the result.
 * @fires {QuizRestartEvent} rc-quiz-restart - When the reader begins again.
 * @fires {RoleSelectEvent} rc-role-select - When the reader asks to see a role in the other widgets.
 * @csspart question - The question, or the heading of a page.
 * @csspart option - An answer with its radio button.
 * @csspart result - The verdict.
 */
export class RoleFitQuiz extends RoleCompareElement {
  static override styles = [RoleCompareElement.styles, roleFitQuizStyles];

  readonly #selection = new RoleSelection(this);

  @state() private _progress?: QuizState;
  @state() private _hasError = false;
  /** What "Start again" left behind, until the reader goes on. */
  @state() private _undo?: QuizState;

  #inputs: Inputs | undefined;
  #dataset: Dataset | undefined;
  #quiz: Quiz | undefined;
  #result: QuizResult | undefined;
  #selected: string | undefined;
  /** Set by the reader's own actions only: a quiz that is merely drawn must not take the focus. */
  #isFocusDue = false;

  protected override derive(inputs: Inputs): void {
    const { dataset, roles, messages } = inputs;
    const { quiz } = dataset;
    if (!quiz) {
      const message = messages.quiz.noQuiz;
      throw new DatasetError([{ path: 'quiz', code: 'no-quiz', severity: 'error', message }]);
    }
    if (dataset !== this.#dataset || !this._progress) {
      this._progress = initialState(quiz);
      this._undo = undefined;
      this._hasError = false;
    }
    this.#inputs = inputs;
    this.#dataset = dataset;
    this.#quiz = quiz;
    this.#selected = this.#selection.selectedIn(dataset.id);
    const { step, answers } = this._progress;
    this.#result = step.name === 'result' ? quizResult(quiz, roles, answers) : undefined;
  }

  protected override renderContent(): TemplateResult {
    const title = this.heading ?? this.#quiz?.title ?? this.messages.quiz.heading;
    return html`<section aria-labelledby="heading">${this.renderHeading(title)} ${this.#renderStep()}</section>`;
  }

  #renderStep(): TemplateResult | typeof nothing {
    const [progress, quiz] = [this._progress, this.#quiz];
    if (!progress || !quiz) return nothing;
    const { step } = progress;
    switch (step.name) {
      case 'start':
        return html`${startView(quiz, progress.startingPoint, this.#onStart, this.messages)}${this.#renderUndo()}`;
      case 'question':
        return html`${questionView(
          quiz,
          progress,
          step.index,
          this._hasError,
          { onSubmit: this.#onAnswer, onBack: this.#onBack },
          this.messages,
        )}${this.#renderUndo()}`;
      case 'review':
        return reviewView(
          quiz,
          progress.answers,
          this.headingLevel + 1,
          { onChange: this.#onChange, onBack: this.#onBack, onFinish: this.#onFinish },
          this.messages,
        );
      case 'result':
        return this.#renderResult(quiz);
    }
  }

  #renderResult(quiz: Quiz): TemplateResult | typeof nothing {
    const [inputs, result, dataset] = [this.#inputs, this.#result, this.#dataset];
    if (!inputs || !result || !dataset) return nothing;
    const { quiz: words } = this.messages;
    const ways = result.ranking.flatMap(({ role }) =>
      transitionsTo(dataset, this._progress?.startingPoint, role.id),
    );
    return html`
      ${resultView(quiz, result, this.headingLevel + 1, inputs)}
      ${ways.map((transition) => transitionView(transition, dataset, inputs))}
      <p class="note">${words.notice}</p>
      <div class="buttons">
        <button class="button" part="button" type="button" @click=${this.#onBack}>${words.reviewAnswers}</button>
        <button class="button" part="button" type="button" @click=${this.#onRestart}>${words.startAgain}</button>
      </div>
    `;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    if (!this._undo) return nothing;
    return html`<div class="buttons">
      <button class="button" part="button" type="button" @click=${this.#onUndo}>${this.messages.quiz.undoRestart}</button>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#isFocusDue) return;
    this.#isFocusDue = false;
    const root = this.shadowRoot;
    focusInView(root?.querySelector(this._hasError ? '#problem' : '.question'));
  }

  /** Goes to another page on the reader's behalf, and takes the focus there. */
  #go(next: QuizState): void {
    this._progress = next;
    this._hasError = false;
    this.#isFocusDue = true;
  }

  readonly #onStart = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this._progress || !this.#dataset) return;
    const startingPoint = chosenIn(event) || undefined;
    this._undo = undefined;
    this.#go({ ...this._progress, startingPoint, step: { name: 'question', index: 0 } });
    this.dispatchEvent(new QuizStartEvent(this.#dataset.id));
  };

  readonly #onAnswer = (event: SubmitEvent): void => {
    event.preventDefault();
    const [progress, quiz] = [this._progress, this.#quiz];
    if (progress?.step.name !== 'question') return;
    const { index } = progress.step;
    const question = quiz?.questions[index];
    const chosen = chosenIn(event);
    if (!question || chosen === undefined) {
      this._hasError = true;
      this.#isFocusDue = true;
      return;
    }
    const answer = chosen === NOT_SURE ? NOT_SURE : Number(chosen);
    this._undo = undefined;
    this.#go(answered(progress, index, answer));
    this.dispatchEvent(new QuizAnswerEvent(question.id, isOption(answer) ? answer : undefined));
  };

  readonly #onBack = (): void => {
    if (this._progress && this.#quiz) this.#go(stepBack(this._progress, this.#quiz));
  };

  readonly #onChange = (index: number): void => {
    if (this._progress)
      this.#go({ ...this._progress, step: { name: 'question', index }, isChanging: true });
  };

  readonly #onFinish = (): void => {
    const [progress, quiz, inputs] = [this._progress, this.#quiz, this.#inputs];
    if (!progress || !quiz || !inputs || answersMissing(progress.answers) > 0) return;
    this.#go({ ...progress, step: { name: 'result' } });
    const result = quizResult(quiz, inputs.roles, progress.answers);
    const ranking = result?.ranking ?? [];
    this.dispatchEvent(
      new QuizCompleteEvent(
        ranking.map(({ role }) => role.id),
        ranking.map(({ percent }) => percent),
        result?.flip?.distance,
      ),
    );
  };

  readonly #onRestart = (): void => {
    if (!this.#quiz || !this._progress) return;
    this._undo = this._progress;
    this.#go(initialState(this.#quiz));
    this.dispatchEvent(new QuizRestartEvent());
  };

  readonly #onUndo = (): void => {
    if (this._undo) this.#go(this._undo);
    this._undo = undefined;
  };
}

/** The value of the radio that is chosen in a form; undefined when none is. */
function chosenIn(event: SubmitEvent): string | undefined {
  const value = new FormData(event.target as HTMLFormElement).get('choice');
  return typeof value === 'string' ? value : undefined;
}
