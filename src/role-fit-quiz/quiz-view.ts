import { DatasetError, type Quiz } from '../../data/index.js';
import { quizResult } from '../model/quiz-result.js';
import { roleDetails } from '../model/quiz-role.js';
import { resultText, resultWords } from '../model/quiz-words.js';
import type { Inputs } from '../ui/role-compare-element.js';
import type { QuizState } from './quiz-state.js';
import type { ResultView } from './result-view.js';

/** What is on the page. */
export interface QuizView {
  readonly inputs: Inputs;
  readonly quiz: Quiz;
  readonly title: string;
  readonly state: QuizState;
  /** Absent until the reader asks for it. */
  readonly result: ResultView | undefined;
}

/**
 * The quiz of a dataset.
 * @throws {DatasetError} when it has none
 */
export function quizOf({ dataset, messages }: Inputs): Quiz {
  if (dataset.quiz) return dataset.quiz;
  const message = messages.quiz.noQuiz;
  throw new DatasetError([{ path: 'quiz', code: 'no-quiz', severity: 'error', message }]);
}

/**
 * @param heading the author's
 * @param selected id of the role that the reader takes a closer look at, if any
 */
export function quizView(
  inputs: Inputs,
  state: QuizState,
  heading: string | undefined,
  selected: string | undefined,
): QuizView {
  const quiz = quizOf(inputs);
  const title = heading ?? quiz.title ?? inputs.messages.quiz.heading;
  const result =
    state.step === 'result' ? resultOf(inputs, quiz, state, title, selected) : undefined;
  return { inputs, quiz, title, state, result };
}

function resultOf(
  { dataset, roles, messages, locale }: Inputs,
  quiz: Quiz,
  { answers, startingPoint }: QuizState,
  title: string,
  selected: string | undefined,
): ResultView | undefined {
  const shown = new Set(roles.map(({ id }) => id));
  const result = quizResult({ ...dataset, quiz }, shown, answers);
  if (!result) return undefined;
  const role = roles.find(({ id }) => id === selected) ?? result.ranking[0].role;
  return {
    result,
    words: resultWords(result, messages, locale),
    text: resultText(title, result, messages, locale),
    selected,
    details: roleDetails(dataset, role, startingPoint, messages, locale),
  };
}
