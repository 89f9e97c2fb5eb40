import type { Dataset, Quiz, Transition } from '../../data/index.js';
import { type Flip, findFlip } from './quiz-flip.js';
import { type Answer, gainOf, isOption, type RoleFit, rankFits, roleFits } from './quiz-score.js';
import type { RoleSeries } from './roles.js';

/** What the answers come to. */
export interface QuizResult {
  /** All roles, the best fit first. */
  readonly ranking: readonly RoleFit[];
  /** How firm the result is: few changed answers, or a small lead, make a close call. */
  readonly verdict: 'close' | 'leaning' | 'clear';
  /** The roles that the verdict is about, in the order of the dataset: one, or those too close to tell apart. */
  readonly leaders: readonly RoleSeries[];
  readonly flip: Flip | undefined;
  readonly answered: number;
  /** Why the first role leads, strongest first. */
  readonly reasonsFor: readonly Reason[];
  /** What speaks against it. */
  readonly reasonsAgainst: readonly Reason[];
}

export interface Reason {
  readonly because: string;
  /** What the answer adds to the role it speaks for, in points of percent. */
  readonly points: number;
  readonly role: RoleSeries;
}

/** A lead of fewer points than this is within what a differently worded question would change. */
const CLOSE_POINTS = 5;
const MOST_REASONS_FOR = 3;
const MOST_REASONS_AGAINST = 2;

/** The result of these answers; the same answers always give the same. */
export function quizResult(
  quiz: Quiz,
  roles: readonly RoleSeries[],
  answers: readonly Answer[],
): QuizResult | undefined {
  const ranking = rankFits(roleFits(quiz, roles, answers));
  const [leader, ...rivals] = ranking;
  if (!leader) return undefined;
  const flip = findFlip(quiz, roles, ranking, answers);
  const close = closeRoles(leader, rivals, flip);
  const verdict = close.length > 0 ? 'close' : flip?.distance === 2 ? 'leaning' : 'clear';
  const leaders = new Set([leader.role, ...close]);
  const [rival] = rivals;
  const reasons = rival ? weighReasons(quiz, leader, rival, answers) : [];
  return {
    ranking,
    verdict,
    leaders: roles.filter((role) => leaders.has(role)),
    flip,
    answered: answers.filter(isOption).length,
    reasonsFor: reasons.filter(({ lead }) => lead > 0).slice(0, MOST_REASONS_FOR),
    reasonsAgainst: reasons
      .filter(({ lead }) => lead < 0)
      .toReversed()
      .slice(0, MOST_REASONS_AGAINST),
  };
}

/** Rivals that one changed answer, or a differently worded question, would put ahead. */
function closeRoles(
  leader: RoleFit,
  rivals: readonly RoleFit[],
  flip: Flip | undefined,
): RoleSeries[] {
  const isNear = ({ role, percent }: RoleFit) =>
    leader.percent - percent < CLOSE_POINTS || (flip?.distance === 1 && flip.role === role);
  return rivals.filter(isNear).map(({ role }) => role);
}

/** Every answer with what it does for the leader's lead over the runner-up, the strongest support first. */
function weighReasons(
  quiz: Quiz,
  leader: RoleFit,
  rival: RoleFit,
  answers: readonly Answer[],
): (Reason & { readonly lead: number })[] {
  const reasons = quiz.questions.flatMap((question, index) => {
    const answer = answers[index];
    const option = isOption(answer) ? question.options[answer] : undefined;
    if (!option || !isOption(answer)) return [];
    const share = ({ role, range }: RoleFit) =>
      gainOf(question, role.id, answer).gain / (range || 1);
    const lead = share(leader) - share(rival);
    const winner = lead < 0 ? rival : leader;
    return [
      {
        because: option.because,
        lead,
        role: winner.role,
        points: winner.contributions[index] ?? 0,
      },
    ];
  });
  return reasons.sort((one, other) => other.lead - one.lead);
}

/** The ways to a role from where the reader starts. */
export function transitionsTo(
  dataset: Dataset,
  startingPoint: string | undefined,
  roleId: string,
): Transition[] {
  const start = dataset.quiz?.startingPoints.find(({ id }) => id === startingPoint);
  const ids = new Set(start?.transitions);
  return dataset.transitions.filter(({ id, to }) => ids.has(id) && to === roleId);
}
