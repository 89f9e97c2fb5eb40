/** A quiz as sums of points, and who is ahead at each. */
import { own } from './own.js';
import type { Quiz, Role } from './types.js';

/**
 * The sums of all roles as one number, each role's sum being one digit of it: what options add can then be added up
 * at once. A role's digit has room for all that it can gain, so there is never a carry.
 */
export type Score = number;

/** How many ways lead to each score. */
export type Scores = ReadonlyMap<Score, number>;

export interface QuizScores {
  readonly roles: readonly string[];
  /** What each option of each question adds to each role's sum, above the least that the question gives it. */
  readonly gains: readonly (readonly (readonly number[])[])[];
  /** The same as scores. */
  readonly steps: readonly (readonly Score[])[];
  /** The most that each role can gain. A role's fit is its sum divided by this, or nothing if this is nothing. */
  readonly ranges: readonly number[];
}

/** The sums that a quiz is made of. */
export function quizScores(quiz: Quiz, roles: readonly Role[]): QuizScores {
  const ids = roles.map(({ id }) => id);
  const gains = quiz.questions.map(({ options }) => {
    const points = options.map((option) => ids.map((id) => own(option.points, id) ?? 0));
    const least = ids.map((_, role) => Math.min(...points.map((given) => at(given, role))));
    return points.map((given) => given.map((value, role) => value - at(least, role)));
  });
  const ranges = ids.map((_, role) =>
    gains.reduce((sum, options) => sum + Math.max(...options.map((gain) => at(gain, role))), 0),
  );
  const steps = gains.map((options) => options.map((gain) => scoreOf(gain, ranges)));
  return { roles: ids, gains, steps, ranges };
}

/** Whether every score is a number that a program counts with exactly. */
export function isCountable({ ranges }: QuizScores): boolean {
  return Number.isSafeInteger(scoreOf(ranges, ranges));
}

/** The scores after no question, after the first, and so on; nothing when more than `limit` are to be followed. */
export function scoresAlong(steps: QuizScores['steps'], limit: number): Scores[] | undefined {
  let scores: Scores = new Map([[0, 1]]);
  const along = [scores];
  for (const options of steps) {
    const next = new Map<Score, number>();
    for (const [score, ways] of scores) {
      for (const step of options) next.set(score + step, (next.get(score + step) ?? 0) + ways);
    }
    if (next.size > limit) return undefined;
    along.push(next);
    scores = next;
  }
  return along;
}

/** The roles that fit best at a score, by their positions; more than one when they fit equally well. */
export function leadersAt(score: Score, ranges: readonly number[]): number[] {
  let leaders: number[] = [];
  let [best, bestRange] = [-1, 1];
  let digits = score;
  for (const [role, range] of ranges.entries()) {
    const sum = digits % (range + 1);
    digits = Math.floor(digits / (range + 1));
    // Fits are fractions; multiplied out, they are compared without rounding.
    const lead = sum * bestRange - best * (range || 1);
    if (lead > 0) leaders = [];
    if (lead > 0) [best, bestRange] = [sum, range || 1];
    if (lead >= 0) leaders.push(role);
  }
  return leaders;
}

function scoreOf(sums: readonly number[], ranges: readonly number[]): Score {
  return sums.reduceRight((score, sum, role) => score * (at(ranges, role) + 1) + sum, 0);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
