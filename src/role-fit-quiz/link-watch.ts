import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Quiz } from '../../data/index.js';
import { answersInLink } from '../model/quiz-link.js';
import { answersMissing } from '../model/quiz-score.js';
import { initialState, type QuizState } from './quiz-state.js';

/** Reads the answers in the page's address, and says when the reader follows a link to others on the same page. */
export class LinkWatch implements ReactiveController {
  readonly #host: Element;
  readonly #onLink: () => void;

  constructor(host: ReactiveControllerHost & Element, onLink: () => void) {
    this.#host = host;
    this.#onLink = onLink;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onLink);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onLink);
  }

  /** The result of the answers in the address; `foreign` when they are not for this quiz nor, perhaps, another one. */
  stateFor(quiz: Quiz): QuizState | 'foreign' | undefined {
    const answers = answersInLink(location.hash, quiz.questions);
    if (answers === undefined) return undefined;
    if (answers !== 'foreign' && answersMissing(answers) === 0)
      return { ...initialState(quiz), answers, step: 'result', isFromLink: true };
    const isOnly = document.getElementsByTagName(this.#host.localName).length < 2;
    return isOnly ? 'foreign' : undefined;
  }
}
