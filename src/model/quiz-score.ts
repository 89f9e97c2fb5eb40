import type { RoleSeries } from './roles.js';

/** An answer: the position of an option, `unsure`, or nothing yet. */
export type Answer = number | 'unsure' | undefined;

/** What each option of each question adds for each role, above the least that the question gives that role. */
export type Gains = readonly (readonly (readonly number[])[])[];

/** How well one role fits the answers. */
export interface RoleFit {
  readonly role: RoleSeries;
  /** The role's place in the document, by which equal fits are ordered. */
  readonly place: number;
  /** Points above the least that the answered questions could give. */
  readonly sum: number;
  /** The most that `sum` could have been; 0 when the answered questions say nothing about this role. */
  readonly range: number;
  /** `sum` of `range` in whole percent. */
  readonly percent: number;
  /** What each question adds to `percent`: whole numbers that add up to it exactly. */
  readonly contributions: readonly number[];
}

export function isOption(answer: Answer): answer is number {
  return typeof answer === 'number';
}

/** How many more answers a result needs, which is three of five; 0 when there are enough. */
export function answersMissing(answers: readonly Answer[]): number {
  const enough = Math.ceil((answers.length * 3) / 5);
  return Math.max(0, enough - answers.filter(isOption).length);
}

/** How well each role fits, the best first; "Not sure" and unanswered questions count for nobody. */
export function rankRoles(
  gains: Gains,
  roles: readonly RoleSeries[],
  answers: readonly Answer[],
): RoleFit[] {
  return roles
    .map((role, place) => fitOf(gains, role, place, answers))
    .sort((one, other) => leadOf(other, one) || one.place - other.place);
}

/** How far one fit is ahead of another: fractions multiplied out, so that nothing is rounded. */
export function leadOf(one: RoleFit, other: RoleFit): number {
  return one.sum * (other.range || 1) - other.sum * (one.range || 1);
}

function fitOf(gains: Gains, role: RoleSeries, place: number, answers: readonly Answer[]): RoleFit {
  const added = gains.map((options, question) => {
    const answer = answers[question];
    return isOption(answer) ? (options[answer]?.[place] ?? 0) : 0;
  });
  const most = gains.map((options, question) =>
    isOption(answers[question]) ? Math.max(...options.map((gain) => gain[place] ?? 0)) : 0,
  );
  const sum = total(added);
  const range = total(most);
  const percent = Math.round((100 * sum) / (range || 1));
  return { role, place, sum, range, percent, contributions: shares(added, range || 1, percent) };
}

/** Parts of `whole` in whole percent that add up to `percent`: what rounding leaves goes to the largest remainders. */
function shares(parts: readonly number[], whole: number, percent: number): number[] {
  const shares = parts.map((part) => Math.floor((100 * part) / whole));
  const remainder = (index: number) => (100 * (parts[index] ?? 0)) % whole;
  const byRemainder = [...parts.keys()].sort((one, other) => remainder(other) - remainder(one));
  for (const index of byRemainder.slice(0, percent - total(shares))) {
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
