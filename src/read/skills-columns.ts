import type { Messages } from '../messages/messages.js';
import type { Grid } from './grid.js';
import { plainText } from './plain-text.js';

/** Which column of a table of skills holds what; the others are the roles. */
export interface SkillsColumns {
  /** The names of the rows; none where every column is a role. */
  readonly name?: number | undefined;
  readonly group?: number | undefined;
  readonly note?: number | undefined;
  readonly scale?: number | undefined;
  readonly source?: number | undefined;
  readonly roles: readonly number[];
}

const ROW_HEADERS =
  /^(?:skills?|areas?|aspects?|dimensions?|criteri(?:on|a)|features?|category|topics?|tasks?|tools?|competenc(?:y|ies|es?)|responsibilit(?:y|ies)|questions?|factors?)$/;
/** The name of a row is no longer; what is longer is a cell. */
const LONGEST_NAME = 80;

/**
 * The first column holds the names of the rows when the table marks it so, when its header is empty or a word such as
 * "Skill", or when there are three columns or more and its cells are short, filled and all different. A column before
 * it holds groups when it is headed "Group", or "Area" or the like with cells that repeat.
 */
export function skillsColumns(grid: Grid, { skills, common }: Messages): SkillsColumns {
  const heads = grid.head.map((head) => plainText(head).toLowerCase());
  const isNamed = (column: number) =>
    heads[column] === '' ||
    heads[column] === skills.rowHeader.toLowerCase() ||
    ROW_HEADERS.test(heads[column] ?? '');
  const texts = grid.rows.map(([first = '']) => plainText(first));
  const areDifferent = new Set(texts).size === texts.length;
  const isGroup = heads[0] === skills.group.toLowerCase() || heads[0] === 'group';
  const hasGroups = heads.length > 2 && (isGroup || (isNamed(0) && isNamed(1) && !areDifferent));
  const areNames = texts.every((text) => text && text.length <= LONGEST_NAME) && areDifferent;
  const hasNames =
    hasGroups ||
    (heads.length > 1 && (grid.hasRowHeaders || isNamed(0))) ||
    (heads.length > 2 && areNames);
  const name = hasNames ? Number(hasGroups) : undefined;
  const first = name === undefined ? 0 : name + 1;
  const find = (...words: string[]) => {
    const column = heads.findIndex((head, index) => index >= first && words.includes(head));
    return column < 0 ? undefined : column;
  };
  const columns = {
    name,
    group: hasGroups ? 0 : undefined,
    note: find(skills.note.toLowerCase(), 'note', 'notes'),
    scale: find(skills.scaleHeader.toLowerCase()),
    source: find(common.source.toLowerCase(), 'source'),
  };
  const taken = new Set<number | undefined>(Object.values(columns));
  return { ...columns, roles: [...heads.keys()].filter((column) => !taken.has(column)) };
}
