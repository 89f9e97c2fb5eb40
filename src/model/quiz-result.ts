import type { Dataset, Quiz } from '../../data/index.js';
import { quizScores } from '../../data/quiz-scores.js';
import { type Change, changesToPass } from './quiz-flip.js';
import { type Answer, type Gains, isOption, type RoleFit, rankRoles } from './quiz-score.js';
import { allRoles, type RoleSeries } from './roles.js';

/** What the answers come to. */
export interface QuizResult {
  /** All roles, the best fit first. */
  readonly ranking: readonly [RoleFit, ...RoleFit[]];
  /** How firm the result is: few changed answers, or a small lead, make a close call. A single role has no rivals. */
  readonly verdict: 'only' | 'close' | 'leaning' | 'clear';
  /** The roles that the verdict is about, in the order of the document: one, or those too close to tell apart. */
  readonly leaders: readonly RoleSeries[];
  /** The fewest changed answers after which another role comes first, and which; nothing when none can. */
  readonly flip: { readonly changes: readonly Change[]; readonly role: RoleSeries } | undefined;
  /** How many questions count. */
  readonly answered: number;
  /** The answers that speak most for the first role against the second. */
  readonly reasonsFor: readonly Reason[];
  /** The answers that speak most for the second role against the first. */
  readonly reasonsAgainst: readonly Reason[];
}

export interface Reason {
  readonly because: string;
  /** What the answer adds to the role that it speaks for, in points of percent. */
  readonly points: number;
  readonly role: RoleSeries;
}

/** A lead of fewer points than this is within what a differently worded question would change. */
const CLOSE_POINTS = 5;
const MOST_REASONS_FOR = 3;
const MOST_REASONS_AGAINST = 2;

/**
 * The result of these answers; the same answers always give the same.
 * @param shown ids of the roles to compare; the document decides on their order
 * @returns nothing when there is no role to compare
 */
export function quizResult(
  { roles, quiz }: Pick<Dataset, 'roles'> & { quiz: Quiz },
  shown: ReadonlySet<string>,
  answers: readonly Answer[],
): QuizResult | undefined {
  const compared = allRoles({ roles }).filter(({ id }) => shown.has(id));
  const { gains } = quizScores(quiz, compared);
  const [leader, ...rivals] = rankRoles(gains, compared, answers);
  if (!leader) return undefined;
  const passes = rivals.map((rival) => changesToPass(gains, answers, leader, rival));
  const near = rivals.filter(
    (rival, index) =>
      leader.percent - rival.percent < CLOSE_POINTS || (passes[index]?.length ?? 2) <= 1,
  );
  const flip = shortest(passes);
  const leaders = new Set([leader, ...near].map(({ role }) => role));
  return {
    ranking: [leader, ...rivals],
    verdict: verdictOf(rivals.length, near.length, flip?.length),
    leaders: compared.filter((role) => leaders.has(role)),
    flip: flip && {
      changes: flip,
      role: firstAfter(flip, gains, compared, answers) ?? leader.role,
    },
    answered: answers.filter(isOption).length,
    reasonsFor: reasons(quiz, gains, answers, leader, rivals[0]).slice(0, MOST_REASONS_FOR),
    reasonsAgainst: rivals[0]
      ? reasons(quiz, gains, answers, rivals[0], leader).slice(0, MOST_REASONS_AGAINST)
      : [],
  };
}

function verdictOf(
  rivals: number,
  near: number,
  distance: number | undefined,
): QuizResult['verdict'] {
  if (rivals === 0) return 'only';
  if (near > 0) return 'close';
  return distance === 2 ? 'leaning' : 'clear';
}

function shortest(
  passes: readonly (readonly Change[] | undefined)[],
): readonly Change[] | undefined {
  return passes.reduce(
    (best, pass) =>
      pass && pass.length < (best?.length ?? Number.POSITIVE_INFINITY) ? pass : best,
    undefined,
  );
}

/** Who comes first after the changes: perhaps neither the leader nor the rival they were found for. */
function firstAfter(
  changes: readonly Change[],
  gains: Gains,
  roles: readonly RoleSeries[],
  answers: readonly Answer[],
): RoleSeries | undefined {
  const changed = [...answers];
  for (const { question, option } of changes) changed[question] = option;
  return rankRoles(gains, roles, changed)[0]?.role;
}

/** The answers that bring a role forward against another one, or at all, the strongest first. */
function reasons(
  quiz: Quiz,
  gains: Gains,
  answers: readonly Answer[],
  { role, place, range, contributions }: RoleFit,
  rival: RoleFit | undefined,
): Reason[] {
  return quiz.questions
    .flatMap(({ options }, question) => {
      const answer = answers[question];
      const option = isOption(answer) ? options[answer] : undefined;
      if (!isOption(answer) || !option) return [];
      const gain = gains[question]?.[answer] ?? [];
      const sum = (index: number | undefined) => (index === undefined ? 0 : (gain[index] ?? 0));
      const lead = sum(place) * (rival?.range || 1) - sum(rival?.place) * (range || 1);
      return [{ lead, because: option.because, points: contributions[question] ?? 0, role }];
    })
    .filter(({ lead }) => lead > 0)
    .sort((one, other) => other.lead - one.lead);
}
