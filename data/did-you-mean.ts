/** More candidates than this are no list that a slip of the pen can be looked up in while somebody waits. */
const MOST_CANDIDATES = 1000;

/** The end of a sentence about a wrong word: the candidate that was probably meant, or else what to do. */
export function didYouMean(
  word: unknown,
  candidates: Iterable<unknown>,
  otherwise: string,
): string {
  const meant = closest(word, candidates);
  return meant === undefined ? `; ${otherwise}.` : `; did you mean "${meant}"?`;
}

/** The candidate that is a few slips away from the word, or the word itself but for capitals. */
export function closest(word: unknown, candidates: Iterable<unknown>): string | undefined {
  if (typeof word !== 'string' || word.length > 60) return undefined;
  const all = [...candidates].slice(0, MOST_CANDIDATES);
  const typed = word.toLowerCase();
  let best: string | undefined;
  let fewest = 1 + Math.max(1, Math.floor(word.length / 3));
  for (const candidate of all) {
    if (typeof candidate !== 'string' || candidate === word) continue;
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = distance(typed, candidate.toLowerCase());
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** How many letters must be added, removed, changed or swapped with their neighbour to turn `from` into `to`. */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    [before, last] = [last, current];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
