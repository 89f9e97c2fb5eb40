import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Quiz } from '../../data/index.js';
import { quiz } from '../messages/en/quiz.js';
import { salary } from '../messages/en/salary.js';
import { addEnglish } from '../messages/messages.js';
import { fingerprint } from '../model/quiz-link.js';
import { quizResult } from '../model/quiz-result.js';
import { answersMissing, isOption } from '../model/quiz-score.js';
import { QuizAnswerEvent } from '../ui/events/quiz-answer.js';
import { QuizCompleteEvent } from '../ui/events/quiz-complete.js';
import { QuizRestartEvent } from '../ui/events/quiz-restart.js';
import { QuizStartEvent } from '../ui/events/quiz-start.js';
import { ShareEvent } from '../ui/events/share.js';
import { focusInView } from '../ui/focus-in-view.js';
import { type Inputs, RoleCompareElement } from '../ui/role-compare-element.js';
import { RoleSelection } from '../ui/role-selection.js';
import { chosenIn } from './choice-view.js';
import { LinkWatch } from './link-watch.js';
import { answerIn, questionView } from './question-view.js';
import { answered, initialState, type QuizState, stepBack } from './quiz-state.js';
import { type QuizView, quizOf, quizView } from './quiz-view.js';
import { resultView } from './result-view.js';
import { reviewView } from './review-view.js';
import { roleFitQuizStyles } from './role-fit-quiz.styles.js';
import { keepState, keptState } from './session-copy.js';
import { resultButtons } from './share-view.js';
import { startView } from './start-view.js';
import { submitLeaders } from './submit-leaders.js';
import { takeOut } from './take-out.js';

addEnglish({ quiz, salary });

/**
 * One question at a time, and a result that explains itself: every role's fit, the reader's own reasons, and how few
 * other answers would have changed it. Nothing is stored or sent unless the author or the reader asks for it, and the
 * same answers always give the same result. In a form it submits the id of the role that comes first, or of each role
 * in a close call.
 *
 * @summary A quiz about which role fits the reader.
 * @tag role-fit-quiz
 * @fires {QuizStartEvent} rc-quiz-start - When the reader begins.
 * @fires {QuizAnswerEvent} rc-quiz-answer - When the reader has answered a question.
 * @fires {QuizCompleteEvent} rc-quiz-complete - When the reader sees the result.
 * @fires {QuizRestartEvent} rc-quiz-restart - When the reader begins again.
 * @fires {ShareEvent} rc-share - When the reader has copied or shared the result.
 * @fires {RoleSelectEvent} rc-role-select - When the reader takes a closer look at a role, or takes that back.
 * @csspart question - The question, or the heading of a page.
 * @csspart option - An answer with its radio button.
 * @csspart result - The verdict.
 * @csspart table - The table of what each answer adds.
 * @csspart sources - Where pay and transitions are known from.
 */
export class RoleFitQuiz extends RoleCompareElement {
  static override styles = [RoleCompareElement.styles, roleFitQuizStyles];
  /** A form around the quiz treats it as one of its fields. */
  static readonly formAssociated = true;

  readonly #selection = new RoleSelection(this);
  readonly #link = new LinkWatch(this, () => this.#onLink());
  readonly #internals = this.attachInternals();

  /** The name under which a form around the quiz submits the result. */
  @property({ reflect: true }) name?: string;

  /** `session` keeps the reader's answers in this tab of the browser, until it is closed; otherwise nothing is kept. */
  @property() persist?: 'session';

  @state() private _progress?: QuizState;
  @state() private _hasError = false;
  /** Whether the page's address holds answers that are not for this quiz. */
  @state() private _isForeignLink = false;
  /** What "Start again" left behind, until the reader goes on. */
  @state() private _undo?: QuizState;
  /** What is announced: empty at first, and after every other step. */
  @state() private _status = '';
  @state() private _byHand?: string;

  #view: QuizView | undefined;
  #fingerprint: string | undefined;
  /** Where the focus goes after the reader's own action: a quiz that is merely drawn must not take it. */
  #focusDue: '.target' | '#problem' | '#by-hand' | undefined;

  protected override derive(inputs: Inputs): void {
    const quiz = quizOf(inputs);
    if (inputs.dataset !== this.#view?.inputs.dataset) this.#adopt(quiz);
    const selected = this.#selection.selectedIn(inputs.dataset.id);
    const progress = this._progress ?? initialState(quiz);
    this.#view = quizView(inputs, progress, this.heading, selected);
  }

  /** Begins with the answers in the page's address, those kept in the tab, or none. The same questions go on. */
  #adopt(quiz: Quiz): void {
    const print = fingerprint(quiz.questions);
    if (print === this.#fingerprint) return;
    this.#fingerprint = print;
    this._undo = undefined;
    this._hasError = false;
    this._progress = (this.persist === 'session' && keptState(quiz)) || initialState(quiz);
    this.#openLink(quiz);
  }

  #openLink(quiz: Quiz): void {
    const state = this.#link.stateFor(quiz);
    this._isForeignLink = state === 'foreign';
    if (typeof state === 'object') this._progress = state;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    if (!view) return html``;
    const { quiz: words } = this.messages;
    const name = view.result || view.title ? 'heading' : nothing;
    return html`<section aria-labelledby=${name}>
      ${view.result ? nothing : this.renderHeading(view.title)}
      ${this._isForeignLink ? html`<p class="note">${words.foreignLink}</p>` : nothing} ${this.#renderStep(view)}
      <p class="status" role="status">${this._status}</p>
      ${
        this._undo
          ? html`<button class="button" part="button" type="button" @click=${this.#onUndo}>${words.undo}</button>`
          : nothing
      }
    </section>`;
  }

  #renderStep(view: QuizView): TemplateResult | typeof nothing {
    const { state, quiz, inputs, result } = view;
    const { step } = state;
    const onBack = this.#onBack;
    if (step === 'start') {
      return startView(quiz, state.startingPoint, this.#privacy(), this.#onStart, inputs);
    }
    if (step === 'review') {
      const handlers = { onBack, onChange: this.#onChange, onFinish: this.#onFinish };
      return reviewView(quiz, state.answers, Math.min(6, this.level + 1), handlers, inputs);
    }
    if (step !== 'result') {
      const handlers = { onBack, onSubmit: this.#onAnswer };
      return questionView(quiz, state, step, this._hasError, handlers, inputs);
    }
    if (!result) return nothing;
    const handlers = { onReview: onBack, onTakeOut: this.#onTakeOut, onRestart: this.#onRestart };
    return html`${resultView(view, result, this.level, (id) => this.#selection.toggle(id))}
    ${resultButtons(handlers, this._byHand, inputs.messages)}`;
  }

  /** What happens to the answers, which depends on where and how the author put the quiz. */
  #privacy(): string {
    const { quiz: words } = this.messages;
    const kept = this.persist === 'session' ? words.keptInTab : words.nothingKept;
    return this.name && this.#internals.form ? `${kept} ${words.sentWithForm}` : kept;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    submitLeaders(this.#internals, this.name, this.#view?.result?.result.leaders);
    if (!this.#focusDue) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusDue);
    this.#focusDue = undefined;
    focusInView(target);
    if (target instanceof HTMLTextAreaElement) target.select();
  }

  /** Goes to another page on the reader's behalf, and takes the focus there. */
  #go(next: QuizState, status = ''): void {
    this._progress = next;
    this._hasError = false;
    this._isForeignLink = false;
    this._byHand = undefined;
    this._status = status;
    this.#focus('.target');
    if (this.persist === 'session' && this.#view) keepState(this.#view.quiz, next);
  }

  /** Moves the focus with the next drawing, which comes even if the same mistake has been made before. */
  #focus(target: '.target' | '#problem' | '#by-hand'): void {
    this.#focusDue = target;
    this.requestUpdate();
  }

  /** A link on the page leads to other answers. The reader's own can be brought back. */
  readonly #onLink = (): void => {
    if (!this.#view) return;
    const { quiz, state } = this.#view;
    this.#openLink(quiz);
    this._hasError = false;
    this._undo = state.step === 'start' || this._progress === state ? this._undo : state;
  };

  readonly #onStart = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#view) return;
    const startingPoint = chosenIn(event.target as HTMLFormElement) || undefined;
    this._undo = undefined;
    this.#go({ ...this.#view.state, startingPoint, step: 0 });
    this.dispatchEvent(new QuizStartEvent(this.#view.inputs.dataset.id));
  };

  readonly #onAnswer = (event: SubmitEvent): void => {
    event.preventDefault();
    const { state, quiz } = this.#view ?? {};
    const question = quiz?.questions[Number(state?.step)];
    if (!state || !question) return;
    const answer = answerIn(event.target as HTMLFormElement);
    if (answer === undefined) {
      this._hasError = true;
      this.#focus('#problem');
      return;
    }
    this.#go(answered(state, Number(state.step), answer));
    this.dispatchEvent(new QuizAnswerEvent(question.id, isOption(answer) ? answer : undefined));
  };

  readonly #onBack = (): void => {
    if (!this.#view) return;
    const form = this.renderRoot.querySelector('form');
    this.#go(stepBack(this.#view.state, form ? answerIn(form) : undefined));
  };

  readonly #onChange = (index: number): void => {
    if (this.#view) this.#go({ ...this.#view.state, step: index, isChanging: true });
  };

  readonly #onFinish = (): void => {
    const { state, quiz, inputs } = this.#view ?? {};
    if (!state || !quiz || !inputs || answersMissing(state.answers) > 0) return;
    this.#go({ ...state, step: 'result' });
    const shown = new Set(inputs.roles.map(({ id }) => id));
    const result = quizResult({ ...inputs.dataset, quiz }, shown, state.answers);
    const ranking = result?.ranking ?? [];
    this.dispatchEvent(
      new QuizCompleteEvent(
        ranking.map(({ role }) => role.id),
        ranking.map(({ percent }) => percent),
        result?.flip?.changes.length,
      ),
    );
  };

  readonly #onRestart = (): void => {
    if (!this.#view) return;
    const { quiz, state } = this.#view;
    this._undo = state;
    this.#go(initialState(quiz), this.messages.quiz.cleared);
    keepState(quiz, undefined);
    this.dispatchEvent(new QuizRestartEvent());
  };

  readonly #onUndo = (): void => {
    if (this._undo) this.#go(this._undo);
    this._undo = undefined;
  };

  readonly #onTakeOut = async (kind: ShareEvent['kind']): Promise<void> => {
    const view = this.#view;
    if (!view?.result) return;
    const { isDone, status, byHand } = await takeOut(kind, view, view.result);
    this._status = status;
    this._byHand = byHand;
    if (byHand) this.#focus('#by-hand');
    if (isDone) this.dispatchEvent(new ShareEvent(kind, view.inputs.dataset.id));
  };

  /** The form around the quiz was reset, which is not the reader's "Start again". */
  formResetCallback(): void {
    if (!this.#view) return;
    const { quiz } = this.#view;
    this._progress = initialState(quiz);
    this._hasError = false;
    this._undo = undefined;
    this._status = '';
    keepState(quiz, undefined);
  }
}
