import type { Messages } from '../messages/messages.js';
import { type Cell, rankOf } from './skills-cells.js';

/** What a row says when its cells are read side by side. */
export interface Reading {
  /** Whether every role shown has the same, known cell. */
  readonly same: boolean;
  /** How far the roles are apart; 0 for the same. */
  readonly spread: number;
  /** The reading in two or three words; empty where the cells alone say it best. */
  readonly tag: string;
}

/** Reads one row across the roles shown. */
export function readRow(cells: readonly Cell[], messages: Messages): Reading {
  const known = cells.filter((cell) => cell.kind !== 'absent');
  const same = known.length === cells.length && new Set(known.map(essence)).size === 1;
  const ranks = known.map(rankOf);
  const range = known.length > 1 ? Math.max(...ranks) - Math.min(...ranks) : 0;
  const spread = same || known.length === 0 ? 0 : Math.max(range, 1);
  const tag = cells.length > 1 ? tagOf(cells, same, range, messages) : '';
  return { same, spread, tag };
}

/** What makes two cells the same: case and spacing do not. */
function essence(cell: Cell): string | number {
  return cell.kind === 'text' ? cell.text.trim().replace(/\s+/g, ' ').toLowerCase() : rankOf(cell);
}

function tagOf(cells: readonly Cell[], same: boolean, range: number, { skills }: Messages): string {
  const kind = cells.find((cell) => cell.kind !== 'absent')?.kind;
  if (kind === 'need') {
    const needing = cells.filter(isNeeded).length;
    if (needing === cells.length) return skills.shared(needing);
    // Of two roles, the cells show at a glance which one.
    return needing > 0 && cells.length > 2 ? skills.someOf(needing, cells.length) : '';
  }
  if (same) return skills.same;
  return kind === 'level' && range > 0 ? skills.differsBy(range) : '';
}

/** Whether a role needs what the row names, must or nice. */
export function isNeeded(cell: Cell | undefined): boolean {
  return cell?.kind === 'need' && cell.need !== 'no';
}
