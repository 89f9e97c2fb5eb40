import type { Dataset, Source } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { RoleSeries } from './roles.js';
import { chooseControls, type SkillsControl } from './skills-controls.js';
import { rowFilter, type SkillsFilter } from './skills-filter.js';
import { leftToLearn } from './skills-left.js';
import { overviewOf } from './skills-overview.js';
import { parseSort, type SkillsSort, sortRows } from './skills-sort.js';
import { type MatrixRow, type MatrixTable, sourcesOf } from './skills-tables.js';

/** Cells of a table shown at first: as many as a browser sorts and draws within a frame. */
const FIRST_CELLS = 400;
/** Rows shown at the most, in all tables together: beyond that nobody reads, and the page would suffer. */
const MOST_ROWS = 500;
/** More names than this make no sentence; the columns say them anyway. */
const MOST_NAMES = 4;

/** The data, and what an author and a reader have asked for. */
export interface SkillsRequest {
  readonly dataset: Dataset;
  readonly tables: readonly MatrixTable[];
  readonly roles: readonly RoleSeries[];
  readonly messages: Messages;
  readonly locale: string;
  readonly controls: string;
  /** Controls that are needed to take back what is filtered by attribute. */
  readonly undo: Iterable<SkillsControl>;
  readonly sort: string;
  readonly filter: SkillsFilter;
  /** Keys of the rows that the reader knows already. */
  readonly known: ReadonlySet<string>;
  readonly isKnownHidden: boolean;
  /** Whether all rows are wanted, and not only the first ones. */
  readonly isWhole: boolean;
}

/** One table with what the reader has made of it. */
export interface ShownTable {
  readonly table: MatrixTable;
  /** The rows shown, in their order. */
  readonly rows: readonly MatrixRow[];
  readonly overview: string;
  /** What is left to learn, where rows can be ticked. */
  readonly left: string;
}

/** All that is drawn. */
export interface SkillsView {
  readonly heading: string;
  readonly summary: string;
  /** The language of the dataset where it is not the page's. */
  readonly language: string | undefined;
  /** The roles that have a column. */
  readonly roles: readonly RoleSeries[];
  readonly tables: readonly ShownTable[];
  readonly controls: ReadonlySet<SkillsControl>;
  readonly filter: SkillsFilter;
  readonly sort: SkillsSort | undefined;
  /** How many rows there are, … */
  readonly rowCount: number;
  /** … how many of them are asked for, … */
  readonly foundCount: number;
  /** … and how many of these are shown. */
  readonly shownCount: number;
  readonly sources: readonly Source[];
}

/** The name of a row among all rows of a dataset. */
export function rowKey(table: MatrixTable, row: MatrixRow): string {
  return `${table.id}/${row.id}`;
}

/** What the tables look like after all that was asked for. */
export function skillsView(request: SkillsRequest): SkillsView {
  const { dataset, tables, roles, messages, locale, filter } = request;
  const controls = chooseControls(request.controls, tables, request.undo);
  const sort = parseSort(request.sort);
  const isFound = rowFilter(filter);
  const hasNeeds = tables.some(({ kind }) => kind === 'need');
  const firstRows = request.isWhole ? MOST_ROWS : Math.ceil(FIRST_CELLS / roles.length);
  let foundCount = 0;
  let shownCount = 0;
  const shown = tables.map((table) => {
    const isNeed = table.kind === 'need';
    const canTick = controls.has('known') && (isNeed || !hasNeeds);
    const knows = (row: MatrixRow) => request.known.has(rowKey(table, row));
    const isHidden = (row: MatrixRow) => canTick && request.isKnownHidden && knows(row);
    const found = table.rows.filter((row) => isFound(row) && !isHidden(row));
    const limit = Math.min(firstRows, MOST_ROWS - shownCount);
    const rows = sortRows(found, sort, roles, locale).slice(0, limit);
    foundCount += found.length;
    shownCount += rows.length;
    const left = canTick && messages.skills.learn(leftToLearn(table, roles, knows), isNeed);
    return { table, rows, overview: overviewOf(table, roles, messages), left: left || '' };
  });
  return {
    // A table that gave the whole comparison its name says it itself.
    heading: dataset.skills.some(({ title }) => title === dataset.title)
      ? ''
      : messages.skills.heading(dataset.title),
    summary: tables.length > 0 ? summaryOf(roles, messages, locale) : messages.skills.empty,
    language: dataset.lang === locale ? undefined : dataset.lang,
    roles,
    controls,
    filter,
    sort,
    tables: shown,
    rowCount: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    foundCount,
    shownCount,
    sources: sourcesOf(dataset, tables),
  };
}

function summaryOf(roles: readonly RoleSeries[], { skills }: Messages, locale: string): string {
  const names = roles.map(({ name }) => name);
  const words =
    names.length > MOST_NAMES
      ? skills.manyRoles(names.length)
      : new Intl.ListFormat(locale).format(names);
  return skills.summary(words);
}
