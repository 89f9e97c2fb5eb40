import { LIMITS } from '../../data/fields.js';
import type { Issue } from '../../data/index.js';
import { error, warning } from '../../data/issue.js';
import { quote } from '../../data/quote.js';
import { skills } from '../messages/en/skills.js';
import { type Messages, messagesFor } from '../messages/messages.js';
import { type EntryList, entryList } from './entry-list.js';
import type { Grid, GridOrigin } from './grid.js';
import { isBlank } from './make-grid.js';
import { columnPlace, fitted, plainText } from './plain-text.js';
import type { Reading } from './reading.js';
import { skillsColumns } from './skills-columns.js';
import { type FoundGroup, repeatingIds, skillGroup } from './skills-draft.js';
import { idMaker } from './slug.js';
import { type SourceList, sourceList } from './source-list.js';
import { atOnce, type Steps } from './steps.js';

/** What all tables of one document share. */
interface Work {
  readonly roles: EntryList;
  readonly sources: SourceList;
  readonly issues: Issue[];
  readonly words: Messages;
  /** What a group is called that has no name of its own. */
  readonly title: string;
}

/** Reads any table that compares, and the CSV that the skills matrix writes. An empty cell is one that nobody rated. */
export function readSkillsGrid(grid: Grid, origin: GridOrigin): Reading {
  return readSkillsGrids([grid], origin);
}

/** Reads several tables into one comparison, such as those of the Markdown that the skills matrix writes. */
export function readSkillsGrids(grids: readonly Grid[], origin: GridOrigin): Reading {
  return atOnce(skillsGridSteps(grids, origin));
}

/** The same, row by row. */
export function* skillsGridSteps(grids: readonly Grid[], origin: GridOrigin): Steps<Reading> {
  const issues: Issue[] = [];
  const [first] = grids;
  const title = plainText(origin.title) || 'Table';
  const messages = messagesFor(origin.language);
  const work: Work = {
    roles: entryList('role', issues),
    sources: sourceList(origin, issues),
    issues,
    words: { ...messages, skills: { ...skills, ...messages.skills } },
    title,
  };
  const groups: FoundGroup[] = [];
  for (const grid of grids) groups.push(...(yield* groupsOf(grid, work)));
  const roles = work.roles.all();
  if (roles.length === 0) {
    const sentence = 'has no column to compare; add one for each role.';
    return { issues: [...issues, error('table', 'no-roles', sentence)], asWritten: [] };
  }
  const idOf = repeatingIds('group');
  const named = (grids.length === 1 && plainText(first?.caption ?? '')) || title;
  const document = {
    format: 1 as const,
    id: idMaker('table')(named),
    title: fitted(named, LIMITS.title, 'title', issues),
    lang: origin.language,
    updated: origin.today,
    sources: work.sources.all(),
    roles,
    skills: groups.map((group) => skillGroup(group, idOf(group.title), work.words.skills, issues)),
  };
  return { document, issues, asWritten: [] };
}

/** The groups of one table, in the order of their first rows. */
function* groupsOf(grid: Grid, work: Work): Steps<FoundGroup[]> {
  const { issues, words } = work;
  const columns = skillsColumns(grid, words);
  const roles = rolesOf(grid, columns.roles, work);
  const header = plainText(grid.head[columns.name ?? -1] ?? '');
  const scaleBelow = lineBelow(grid, words.skills.scaleHeader);
  const sourceBelow = lineBelow(grid, words.common.source);
  const groups = new Map<string, FoundGroup>();
  for (const [row, cells] of grid.rows.entries()) {
    const place = grid.placeOf(row);
    const textOf = (column = -1) => (isBlank(cells[column] ?? '') ? '' : (cells[column] ?? ''));
    const section = grid.sections?.[row] || grid.caption || '';
    const title = plainText(textOf(columns.group) || section) || work.title;
    const group = groups.get(title) ?? {
      title,
      rowHeader: header === words.skills.rowHeader ? '' : header,
      scale: columns.scale === undefined ? scaleBelow : textOf(columns.scale),
      rows: [],
    };
    groups.set(title, group);
    const scale = textOf(columns.scale);
    if (scale && scale !== group.scale) {
      issues.push(
        warning(place, 'left-out', `the scale ${quote(scale)} is not its group's and is left out.`),
      );
    }
    const name = plainText(textOf(columns.name));
    if (!name && columns.name !== undefined) {
      issues.push(warning(place, 'no-header', 'has no name; write one in its first column.'));
    }
    const stated = textOf(columns.source) || sourceBelow;
    group.rows.push({
      name: name || String(row + 1),
      note: textOf(columns.note),
      source: stated || columns.source === undefined ? sourceIdOf(stated, place, work) : undefined,
      cells: new Map(
        roles.map(([role, column]) => [role, textOf(column)] as const).filter(([, text]) => text),
      ),
      place,
    });
    yield;
  }
  return [...groups.values()];
}

/** The roles with their columns. Tables that name the same roles share them; one table names each once. */
function rolesOf(
  { head }: Grid,
  columns: readonly number[],
  { roles, issues }: Work,
): [id: string, column: number][] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const header = plainText(head[column] ?? '');
    const place = columnPlace(header, column);
    if (!header) issues.push(warning(place, 'no-header', 'has no header; say what it is about.'));
    const name = header || `Column ${column + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 1)
      issues.push(warning(place, 'repeated', 'stands twice; give each its own header.'));
    return [roles.idOf(count > 1 ? `${name} (${count})` : name, place), column];
  });
}

/** What a line below the table says behind a label and a colon. */
function lineBelow({ below = [] }: Grid, label: string): string | undefined {
  const start = `${label}: `;
  return below.find((line) => line.startsWith(start))?.slice(start.length);
}

/** @param stated a title, or a title with its address as a link; the place of the table where there is none */
function sourceIdOf(stated = '', place: string, { sources }: Work): string {
  const middle = stated.lastIndexOf('](');
  const isLink = middle > 0 && stated.startsWith('[') && /^\]\(\S+\)$/.test(stated.slice(middle));
  return isLink
    ? sources.idOf(stated.slice(1, middle), stated.slice(middle + 2, -1), place)
    : sources.idOf(stated, '', place);
}
