import type { Quiz } from '../../data/index.js';
import { type Answer, gainOf, isOption, type RoleFit, rankFits, roleFits } from './quiz-score.js';
import type { RoleSeries } from './roles.js';

/** The fewest changed answers after which another role leads, and which; nothing when none can. */
export interface Flip {
  readonly distance: number;
  readonly role: RoleSeries;
  /** The questions to answer differently, by position, and the options that do it. */
  readonly changes: readonly { readonly question: number; readonly option: number }[];
}

/**
 * How firm a result is. Each question moves the lead of the leader over a rival by an amount of its own, so changing
 * the questions that move it most is the shortest way, and the shortest over all rivals is the answer.
 * @param ranking all roles' fits to these answers, the best first
 */
export function findFlip(
  quiz: Quiz,
  roles: readonly RoleSeries[],
  [leader, ...rivals]: readonly RoleFit[],
  answers: readonly Answer[],
): Flip | undefined {
  let fewest: Flip['changes'] | undefined;
  for (const rival of rivals) {
    const changes = leader && changesFor(quiz, leader, rival, answers);
    if (changes && changes.length < (fewest?.length ?? Number.POSITIVE_INFINITY)) fewest = changes;
  }
  if (!fewest) return undefined;
  const changed = [...answers];
  for (const { question, option } of fewest) changed[question] = option;
  // Of many roles another one than the rival may gain more from the same changes.
  const [first] = rankFits(roleFits(quiz, roles, changed));
  return first && { distance: fewest.length, role: first.role, changes: fewest };
}

/** The fewest changes that bring the rival strictly ahead; nothing when no number of changes does. */
function changesFor(
  quiz: Quiz,
  leader: RoleFit,
  rival: RoleFit,
  answers: readonly Answer[],
): Flip['changes'] | undefined {
  // Whole numbers: fits are compared as fractions multiplied out.
  const leadOf = (question: number, option: number): number => {
    const asked = quiz.questions[question];
    if (!asked) return 0;
    return (
      gainOf(asked, leader.role.id, option).gain * (rival.range || 1) -
      gainOf(asked, rival.role.id, option).gain * (leader.range || 1)
    );
  };
  let lead = 0;
  const moves = answers.flatMap((answer, question) => {
    if (!isOption(answer)) return [];
    const now = leadOf(question, answer);
    lead += now;
    const options = [...(quiz.questions[question]?.options.keys() ?? [])];
    const option = options.reduce(
      (least, each) => (leadOf(question, each) < leadOf(question, least) ? each : least),
      answer,
    );
    return [{ question, option, gain: now - leadOf(question, option) }];
  });
  moves.sort((one, other) => other.gain - one.gain);
  for (let count = 0; count <= moves.length; count += 1) {
    if (lead < 0)
      return moves.slice(0, count).map(({ question, option }) => ({ question, option }));
    const next = moves[count];
    if (!next || next.gain <= 0) return undefined;
    lead -= next.gain;
  }
  return undefined;
}
