import { own, type Question, type Quiz } from '../../data/index.js';
import type { RoleSeries } from './roles.js';

/** An answer: the position of an option, `unsure`, or nothing yet. */
export type Answer = number | 'unsure' | undefined;

/** How well one role fits the answers. */
export interface RoleFit {
  readonly role: RoleSeries;
  /** Points above the least that the answered questions could give. */
  readonly sum: number;
  /** The most that `sum` could have been; 0 when the answered questions say nothing about this role. */
  readonly range: number;
  /** `sum` of `range` in whole percent. */
  readonly percent: number;
  /** What each question adds to `percent`: whole numbers that add up to it exactly. */
  readonly contributions: readonly number[];
}

/** Of all questions, the share that has to be answered for a result. */
const ENOUGH = 0.6;

/** How many more answers a result needs; 0 when there are enough. */
export function answersMissing(answers: readonly Answer[]): number {
  const answered = answers.filter(isOption).length;
  return Math.max(0, Math.ceil(answers.length * ENOUGH) - answered);
}

/** How well each role fits, in the order given. "Not sure" and unanswered questions count for nobody. */
export function roleFits(
  quiz: Quiz,
  roles: readonly RoleSeries[],
  answers: readonly Answer[],
): RoleFit[] {
  return roles.map((role) => {
    const gains = quiz.questions.map((question, index) => {
      const answer = answers[index];
      return isOption(answer) ? gainOf(question, role.id, answer) : { gain: 0, most: 0 };
    });
    const sum = total(gains.map(({ gain }) => gain));
    const range = total(gains.map(({ most }) => most));
    const percent = range === 0 ? 0 : Math.round((100 * sum) / range);
    const contributions = wholeShares(
      gains.map(({ gain }) => gain),
      range,
      percent,
    );
    return { role, sum, range, percent, contributions };
  });
}

/** Compares two fits without rounding: above zero when the first is the better one. */
export function compareFits(one: RoleFit, other: RoleFit): number {
  return one.sum * (other.range || 1) - other.sum * (one.range || 1);
}

/** The fits from best to least; equal ones stay in the order of the dataset. */
export function rankFits(fits: readonly RoleFit[]): RoleFit[] {
  return [...fits].sort((one, other) => compareFits(other, one));
}

/** What an option adds above the question's least for a role, and the most that any option adds. */
export function gainOf(
  question: Question,
  roleId: string,
  option: number,
): { gain: number; most: number } {
  const points = question.options.map((each) => own(each.points, roleId) ?? 0);
  const least = Math.min(...points);
  return { gain: (points[option] ?? least) - least, most: Math.max(...points) - least };
}

export function isOption(answer: Answer): answer is number {
  return typeof answer === 'number';
}

/** Each gain in whole percent of the range, adding up to `percent`: what rounding down leaves goes to the largest remainders. */
function wholeShares(gains: readonly number[], range: number, percent: number): number[] {
  if (range === 0) return gains.map(() => 0);
  const whole = gains.map((gain) => Math.floor((100 * gain) / range));
  const remainder = (index: number) => (100 * (gains[index] ?? 0)) % range;
  const left = percent - total(whole);
  const raised = [...gains.keys()]
    .sort((one, other) => remainder(other) - remainder(one))
    .slice(0, left);
  for (const index of raised) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
