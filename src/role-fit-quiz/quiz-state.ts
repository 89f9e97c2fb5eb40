import type { Quiz } from '../../data/index.js';
import type { Answer } from '../model/quiz-score.js';

/** Where the reader is. */
export type Step =
  | { readonly name: 'start' | 'review' | 'result' }
  | { readonly name: 'question'; readonly index: number };

/** Everything a reader has done; replaced as a whole, so that an earlier one can be gone back to. */
export interface QuizState {
  readonly step: Step;
  readonly answers: readonly Answer[];
  readonly startingPoint: string | undefined;
  /** Set while a question is answered again from the review, which Continue then goes back to. */
  readonly isChanging: boolean;
}

/** Nothing answered; the first page is the start where there is something to choose or to read, else a question. */
export function initialState(quiz: Quiz): QuizState {
  const hasStart = quiz.startingPoints.length > 0 || quiz.intro !== undefined;
  return {
    step: hasStart ? { name: 'start' } : { name: 'question', index: 0 },
    answers: quiz.questions.map(() => undefined),
    startingPoint: undefined,
    isChanging: false,
  };
}

/** The state after an answer: the next question, or the review after the last one and after a change. */
export function answered(state: QuizState, index: number, answer: Answer): QuizState {
  const answers = state.answers.with(index, answer);
  const isLast = index === answers.length - 1;
  const step: Step =
    isLast || state.isChanging ? { name: 'review' } : { name: 'question', index: index + 1 };
  return { ...state, answers, step, isChanging: false };
}

/** One page back, keeping what is chosen there. */
export function stepBack(state: QuizState, quiz: Quiz): QuizState {
  const { step } = state;
  if (state.isChanging || step.name === 'result')
    return { ...state, step: { name: 'review' }, isChanging: false };
  if (step.name === 'review')
    return { ...state, step: { name: 'question', index: state.answers.length - 1 } };
  if (step.name === 'question' && step.index > 0)
    return { ...state, step: { name: 'question', index: step.index - 1 } };
  return { ...state, step: initialState(quiz).step };
}
