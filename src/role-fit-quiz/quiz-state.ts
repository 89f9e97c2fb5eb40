import type { Quiz } from '../../data/index.js';
import { readAnswers, writeAnswers } from '../model/quiz-link.js';
import { type Answer, answersMissing } from '../model/quiz-score.js';

/** Where the reader is: on one of the pages, or at the question of this position. */
export type Step = 'start' | 'review' | 'result' | number;

/** Everything a reader has done; replaced as a whole, so that an earlier one can be gone back to. */
export interface QuizState {
  readonly step: Step;
  readonly answers: readonly Answer[];
  readonly startingPoint: string | undefined;
  /** Set while a question is answered again from the review, which Continue then goes back to. */
  readonly isChanging?: boolean;
  /** Set for answers that came with a link, until the reader begins again. */
  readonly isFromLink?: boolean;
}

export function initialState({ questions }: Quiz): QuizState {
  return { step: 'start', answers: questions.map(() => undefined), startingPoint: undefined };
}

/** The state after an answer: the next question, or the review after the last one and after a change. */
export function answered(state: QuizState, index: number, answer: Answer): QuizState {
  const answers = state.answers.map((each, place) => (place === index ? answer : each));
  const isLast = index === answers.length - 1;
  return {
    ...state,
    answers,
    step: isLast || state.isChanging ? 'review' : index + 1,
    isChanging: false,
  };
}

/** One page back. What is chosen on a question is kept, but not while an earlier answer to it is being changed. */
export function stepBack(state: QuizState, chosen: Answer): QuizState {
  const { step, isChanging } = state;
  if (isChanging || step === 'result') return { ...state, step: 'review', isChanging: false };
  const index = step === 'review' ? state.answers.length : Number(step);
  const answers = state.answers.map((each, place) => (place === index ? (chosen ?? each) : each));
  return { ...state, answers, step: index > 0 ? index - 1 : 'start' };
}

/** A state as text, to be kept in the browser's tab. */
export function packState({ step, answers, startingPoint }: QuizState): string {
  return JSON.stringify([step, writeAnswers(answers), startingPoint]);
}

/** The state that was kept; nothing when it does not fit this quiz. Whatever is in a storage may be anything. */
export function unpackState(text: string, quiz: Quiz): QuizState | undefined {
  try {
    const [step, digits, startingPoint] = JSON.parse(text);
    const answers = readAnswers(String(digits), quiz.questions);
    if (!answers) return undefined;
    return {
      step: possibleStep(step, answers),
      answers,
      startingPoint: quiz.startingPoints.find(({ id }) => id === startingPoint)?.id,
    };
  } catch {
    return undefined;
  }
}

function possibleStep(step: unknown, answers: readonly Answer[]): Step {
  if (step === 'result') return answersMissing(answers) > 0 ? 'review' : 'result';
  if (step === 'review') return step;
  return typeof step === 'number' && step in answers ? step : 'start';
}
