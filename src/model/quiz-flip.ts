import type { Quiz } from '../../data/index.js';
import { type Answer, gainOf, isOption, type RoleFit } from './quiz-score.js';

/** The fewest changed answers after which another role leads, and which; nothing when none can. */
export interface Flip {
  readonly distance: number;
  readonly role: RoleFit['role'];
  /** The questions to answer differently, by position, and the options that do it. */
  readonly changes: readonly { readonly question: number; readonly option: number }[];
}

/**
 * How firm a result is. Each question moves the lead of the leader over a rival by an amount of its own, so changing
 * the questions that move it most is the shortest way, and the shortest over all rivals is the answer.
 * @param leader the best fit
 * @param rivals all other roles' fits
 */
export function findFlip(
  quiz: Quiz,
  leader: RoleFit,
  rivals: readonly RoleFit[],
  answers: readonly Answer[],
): Flip | undefined {
  let best: Flip | undefined;
  for (const rival of rivals) {
    const changes = changesFor(quiz, leader, rival, answers);
    if (changes && changes.length < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { distance: changes.length, role: rival.role, changes };
    }
  }
  return best;
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
