import {
  isCountable,
  leadersAt,
  type QuizScores,
  quizScores,
  type Scores,
  scoresAlong,
} from './quiz-scores.js';
import type { Dataset, Quiz } from './types.js';

/** What a quiz can come to when every question is answered. */
export interface QuizCheck {
  /**
   * False when there are more different scores than the limit. Then `wins` and `ties` are absent, and `cannotWin` and
   * `deadQuestions` hold only what is certain without counting.
   */
  readonly counted: boolean;
  /** Ways to answer. Like `wins` and `ties` exact up to 2^53, rounded beyond. */
  readonly paths: number;
  /** By role id, in the order of the document: ways that make this role alone the best fit. */
  readonly wins?: ReadonlyMap<string, number>;
  /** Ways that leave several roles equally far ahead. */
  readonly ties?: number;
  /** Ids of roles that no way makes the best fit alone. */
  readonly cannotWin: readonly string[];
  /** Positions of questions of which it is certain that no answer changes who is ahead. */
  readonly deadQuestions: readonly number[];
  /** Ids of roles and transitions that the quiz names and the document does not have; `validate` accepts none. */
  readonly danglingIds: readonly string[];
}

/** Enough for most quizzes of two to five roles, in less than a second. */
const LIMIT = 100_000;
/** How many situations to try for one in which a question matters. Most questions show it in the first few. */
const MOST_TRIES = 1_000_000;

/**
 * Counts the outcomes of a quiz over all ways to answer it. It follows scores instead of ways, which are far fewer.
 * @param limit how many different scores to follow before giving up
 * @returns nothing for a dataset without a quiz
 */
export function checkQuiz(dataset: Dataset, limit: number = LIMIT): QuizCheck | undefined {
  const { quiz, roles } = dataset;
  if (!quiz) return undefined;
  const danglingIds = danglingIn(quiz, dataset);
  const scores = quizScores(quiz, roles);
  const { steps } = scores;
  const paths = steps.reduce((ways, options) => ways * options.length, 1);
  const before = isCountable(scores) ? scoresAlong(steps, limit) : undefined;
  const after = before && scoresAlong(steps.toReversed(), limit)?.toReversed();
  const last = before?.at(-1);
  if (!after || !last) {
    return {
      counted: false,
      paths,
      cannotWin: outrun(scores),
      deadQuestions: alikeQuestions(scores),
      danglingIds,
    };
  }
  const { wins, ties } = countWins(last, scores);
  const cannotWin = scores.roles.filter((id) => !wins.get(id));
  return {
    counted: true,
    paths,
    wins,
    ties,
    cannotWin,
    deadQuestions: deadQuestions(before, after, scores),
    danglingIds,
  };
}

function danglingIn(quiz: Quiz, { roles, transitions }: Dataset): string[] {
  const [knownRoles, knownWays] = [roles, transitions].map(
    (all) => new Set(all.map(({ id }) => id)),
  );
  const named = quiz.questions.flatMap(({ options }) =>
    options.flatMap(({ points }) => Object.keys(points)),
  );
  const ways = quiz.startingPoints.flatMap((start) => start.transitions);
  return [
    ...new Set(named.filter((id) => !knownRoles?.has(id))),
    ...new Set(ways.filter((id) => !knownWays?.has(id))),
  ];
}

function countWins(last: Scores, { roles, ranges }: QuizScores) {
  const wins = new Map(roles.map((id) => [id, 0]));
  let ties = 0;
  for (const [score, ways] of last) {
    const [leader = -1, ...others] = leadersAt(score, ranges);
    const id = roles[leader];
    if (id === undefined || others.length > 0) ties += ways;
    else wins.set(id, (wins.get(id) ?? 0) + ways);
  }
  return { wins, ties };
}

/** Roles that another one is never behind, found pair by pair; there may be more that only counting would find. */
function outrun({ roles, gains, ranges }: QuizScores): string[] {
  return roles.filter((_, role) =>
    roles.some((_, rival) => {
      if (rival === role) return false;
      const [range, rivalRange] = [ranges[role] || 1, ranges[rival] || 1];
      const lead = (gain: readonly number[]) =>
        (gain[role] ?? 0) * rivalRange - (gain[rival] ?? 0) * range;
      return gains.reduce((sum, options) => sum + Math.max(...options.map(lead)), 0) <= 0;
    }),
  );
}

function alikeQuestions({ gains }: QuizScores): number[] {
  return [...gains.keys()].filter((question) => new Set(gains[question]?.map(String)).size === 1);
}

/** Questions that leave the same roles ahead whatever the answer, after any answers to those before and after it. */
function deadQuestions(
  before: readonly Scores[],
  after: readonly Scores[],
  { steps, ranges }: QuizScores,
): number[] {
  return [...steps.keys()].filter((question) => {
    const options = [...new Set(steps[question])];
    if (options.length === 1) return true;
    let tries = 0;
    for (const start of before[question]?.keys() ?? []) {
      for (const rest of after[question + 1]?.keys() ?? []) {
        const outcomes = options.map((step) => leadersAt(start + step + rest, ranges).join());
        if (new Set(outcomes).size > 1 || ++tries > MOST_TRIES) return false;
      }
    }
    return true;
  });
}
