import type { ShownTable } from './skills-view.js';

/**
 * The wanted tables as far as one step may change them: the first `limit` rows that differ from those drawn are the
 * wanted ones, those after them stay, and only then do rows go that are too many, from the end. A table that needs no
 * further step is the wanted object.
 */
export function nextBatch(
  drawn: readonly ShownTable[],
  wanted: readonly ShownTable[],
  limit: number,
): readonly ShownTable[] {
  let room = limit;
  return wanted.map((shown, index) => {
    const before = drawn[index]?.rows ?? [];
    const rows = shown.rows
      .map((row, place) => (row === before[place] || room-- > 0 ? row : before[place]))
      .filter((row) => row !== undefined);
    const surplus = before.slice(shown.rows.length);
    const kept = surplus.slice(0, Math.max(0, surplus.length - Math.max(0, room)));
    room -= surplus.length;
    return room < 0 ? { ...shown, rows: [...rows, ...kept] } : shown;
  });
}
