import type { PanelSet } from './salary-panels.js';

/** Rows shown at first: about what fits a phone's two screens. */
export const FIRST_ROWS = 12;
/** Rows shown at the most: beyond that nobody reads, and the page would suffer. */
export const MOST_ROWS = 500;

/** How many rows the panels have. */
export function countRows(sets: readonly PanelSet[]): number {
  let count = 0;
  for (const set of sets)
    for (const panel of set.panels) for (const group of panel.groups) count += group.rows.length;
  return count;
}

/** The first rows of the panels, without groups or panels that have none of them. */
export function limitRows(sets: readonly PanelSet[], limit: number): PanelSet[] {
  let left = limit;
  return keep(sets, (set) => {
    const panels = keep(set.panels, (panel) => {
      const groups = keep(panel.groups, (group) => {
        const rows = group.rows.slice(0, Math.max(0, left));
        left -= rows.length;
        return rows.length > 0 ? { ...group, rows } : undefined;
      });
      return groups.length > 0 ? { ...panel, groups } : undefined;
    });
    return panels.length > 0 ? { ...set, panels } : undefined;
  });
}

function keep<Item>(items: readonly Item[], change: (item: Item) => Item | undefined): Item[] {
  return items.flatMap((item) => change(item) ?? []);
}
