import type { Need } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';

const WORDS: Readonly<Record<Need, string>> = {
  must: 'must,must have,required,mandatory,essential,yes,✓,✔,✅',
  nice: 'nice,nice to have,optional,preferred',
  no: 'no,not required,✗,✘,❌',
};
/** Words that may mean anything as long as no others stand beside them. */
const VAGUE = /^(?:yes|no|[✓✔✅✗✘❌]\ufe0f?)$/i;

/**
 * The needs that texts stand for, provided that every one of them is a word for a need and some could mean nothing
 * else: a table of ticks stays a table of ticks.
 */
export function needsOf(
  texts: readonly string[],
  words: Messages['skills'],
): ReadonlyMap<string, Need> | undefined {
  const known = new Map<string, Need>();
  for (const need of ['must', 'nice', 'no'] as const) {
    for (const word of [words[need].toLowerCase(), ...WORDS[need].split(',')])
      known.set(word, need);
  }
  const found = new Map<string, Need>();
  for (const text of texts) {
    const need = known.get(text.toLowerCase().replace('\ufe0f', '').trim());
    if (!need) return undefined;
    found.set(text, need);
  }
  return texts.every((text) => VAGUE.test(text)) ? undefined : found;
}
