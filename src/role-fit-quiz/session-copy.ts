import type { Quiz } from '../../data/index.js';
import { fingerprint } from '../model/quiz-link.js';
import { packState, type QuizState, unpackState } from './quiz-state.js';

/*
 * The copy of a reader's answers that lasts as long as the browser's tab, where an author asks for one. A storage may
 * be blocked, full or absent; then there is no copy, and nothing else changes.
 */

/** The state kept for exactly these questions, if any. */
export function keptState(quiz: Quiz): QuizState | undefined {
  try {
    return unpackState(sessionStorage.getItem(keyOf(quiz)) ?? '', quiz);
  } catch {
    return undefined;
  }
}

/** Keeps a state, or forgets it where there is none. */
export function keepState(quiz: Quiz, state: QuizState | undefined): void {
  try {
    if (state) sessionStorage.setItem(keyOf(quiz), packState(state));
    else sessionStorage.removeItem(keyOf(quiz));
  } catch {
    // Without a storage the answers last as long as the page.
  }
}

function keyOf({ questions }: Quiz): string {
  return `rc-quiz.${fingerprint(questions)}`;
}
