import {
  type Need,
  own,
  type SkillCell,
  type SkillGroup,
  type SkillRow,
} from '../../data/index.js';
import type { Messages } from '../messages/messages.js';

/** One cell as it is shown. An absent one says that nobody has rated it, which is not zero and not "no". */
export type Cell =
  | { readonly kind: 'absent' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'level';
      readonly value: number;
      /** The highest value of the scale. */
      readonly of: number;
      readonly word: string;
    }
  | { readonly kind: 'need'; readonly need: Need };

const ABSENT: Cell = { kind: 'absent' };

/** What a row says about a role. */
export function cellOf(group: SkillGroup, row: SkillRow, roleId: string): Cell {
  const value: SkillCell | undefined = own<SkillCell>(row.cells, roleId);
  if (value === undefined) return ABSENT;
  if (group.kind === 'need') return { kind: 'need', need: value as Need };
  if (group.kind === 'text') return { kind: 'text', text: String(value) };
  const level = Number(value);
  return {
    kind: 'level',
    value: level,
    of: group.scale.length - 1,
    word: group.scale[level] ?? '',
  };
}

const NEED_RANKS: Readonly<Record<Need, number>> = { no: 0, nice: 1, must: 2 };

/** Where a cell stands among others of its kind; an absent one below all, texts all alike. */
export function rankOf(cell: Cell): number {
  if (cell.kind === 'level') return cell.value;
  if (cell.kind === 'need') return NEED_RANKS[cell.need];
  return cell.kind === 'absent' ? -1 : 0;
}

/** A cell in words, as it is searched for and exported; nothing for an absent one. */
export function cellText(cell: Cell, { skills }: Messages): string {
  if (cell.kind === 'level') return `${cell.value} ${cell.word}`.trim();
  if (cell.kind === 'need') return skills[cell.need];
  return cell.kind === 'text' ? cell.text : '';
}
