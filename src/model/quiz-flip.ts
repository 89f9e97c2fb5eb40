import { type Answer, type Gains, isOption, leadOf, type RoleFit } from './quiz-score.js';

/** An answer to give instead: the positions of a question and of its option. */
export interface Change {
  readonly question: number;
  readonly option: number;
}

/**
 * The fewest changed answers after which a rival stands before the leader; nothing when no number of changes does it.
 * Each question moves the lead by an amount of its own, so changing those that move it most is the shortest way.
 */
export function changesToPass(
  gains: Gains,
  answers: readonly Answer[],
  leader: RoleFit,
  rival: RoleFit,
): readonly Change[] | undefined {
  const leadFrom = (gain: readonly number[] = []) =>
    (gain[leader.place] ?? 0) * (rival.range || 1) - (gain[rival.place] ?? 0) * (leader.range || 1);
  const moves = gains.flatMap((options, question) => {
    const answer = answers[question];
    if (!isOption(answer)) return [];
    const leads = options.map(leadFrom);
    const least = Math.min(...leads);
    return [{ question, option: leads.indexOf(least), gain: leadFrom(options[answer]) - least }];
  });
  moves.sort((one, other) => other.gain - one.gain);
  // Equal fits stand in the order of the document, so that an earlier rival passes by drawing level.
  let lead = leadOf(leader, rival) - (rival.place < leader.place ? 1 : 0);
  const changes: Change[] = [];
  for (const { gain, ...change } of moves) {
    if (lead < 0) break;
    if (gain <= 0) return undefined;
    lead -= gain;
    changes.push(change);
  }
  return lead < 0 ? changes : undefined;
}
