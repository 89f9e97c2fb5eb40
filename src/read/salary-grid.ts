import { quote } from '../../data/quote.js';
import { isCount } from './count-words.js';
import type { Grid, GridOrigin } from './grid.js';
import { isLevel } from './level-words.js';
import { columnPlace, plainText } from './plain-text.js';
import type { Reading } from './reading.js';
import { SalaryDraft } from './salary-draft.js';
import { figuresOf, NONE, rememberingReader } from './salary-figures.js';
import { rowContext, rowDetails, saysMore, wordsOf } from './salary-row.js';
import {
  type PayColumns,
  type SalaryContext,
  type SalaryShape,
  salaryShape,
} from './salary-shape.js';
import { atOnce, type Steps } from './steps.js';

interface DatedColumns extends PayColumns {
  /** As of when the pay holds, as the header or the caption says. */
  readonly date: string | undefined;
  /** What a message calls it. */
  readonly label: string;
}

/** A table on its way into a document. */
interface Work {
  readonly grid: Grid;
  readonly shape: SalaryShape;
  readonly draft: SalaryDraft;
  /** What the table is about, as it or its page says. */
  readonly title: string;
  readonly pay: readonly DatedColumns[];
  readonly readPay: ReturnType<typeof rememberingReader>;
}

/** Who is paid, as one row says. */
interface Payee {
  readonly roles: readonly string[];
  readonly level: string;
}

/**
 * Reads a table of pay: levels down and roles across, or the other way round; one row for each role, level or both,
 * with a column of pay or one for each amount; and the CSV that the salary chart writes. `data/README.md` lists the
 * headers that are understood. Levels come first where nothing tells which way round a table is.
 */
export function readSalaryGrid(grid: Grid, origin: GridOrigin, context: SalaryContext): Reading {
  return atOnce(salaryGridSteps(grid, origin, context));
}

/** The same, row by row. */
export function* salaryGridSteps(
  grid: Grid,
  origin: GridOrigin,
  context: SalaryContext,
): Steps<Reading> {
  const draft = new SalaryDraft(origin);
  const shape = salaryShape(grid, context);
  const title = plainText(grid.caption ?? '') || plainText(origin.title) || 'Pay';
  for (const { head, index } of shape.leftOut) {
    draft.warn(columnPlace(head, index), 'left-out', 'is not read as pay and is left out.');
  }
  for (const { head, name, index } of shape.pay) {
    const place = columnPlace(head, index);
    if (!head) draft.warn(place, 'no-header', 'has no header; say whose pay it is.');
    // Roles and levels keep the order of the table, and one without any pay is shown as such.
    if (shape.across) draft[`${shape.across}s`].idOf(name, place);
  }
  const dateOf = (text: string) => dateIn(text, origin.today);
  const pay = shape.pay.map((columns) => {
    const { head, index } = columns;
    const date = dateOf(head) ?? dateOf(grid.caption ?? '');
    return { ...columns, date, label: head ? quote(head) : columnPlace(head, index) };
  });
  const work = { grid, shape, draft, title, pay, readPay: rememberingReader() };
  for (const row of grid.rows.keys()) {
    readRow(work, row);
    yield;
  }
  return draft.toReading(title);
}

function readRow(work: Work, row: number): void {
  const { grid, shape, draft } = work;
  const { terms } = shape;
  const cells = grid.rows[row] ?? [];
  const place = grid.placeOf(row);
  const { roles, level } = payeeOf(work, row, place);
  if (roles.includes('')) {
    draft.warn(place, 'no-role', 'names no role and is left out; name one in each row.');
    return;
  }
  // What stands above the rows, such as "Job openings", says nothing about them; our own files hold nothing but pay.
  const own = [wordsOf(cells, terms, 'role'), wordsOf(cells, terms, 'level')];
  const count = terms.has('kind') ? undefined : own.find(isCount);
  if (count) {
    draft.warn(place, 'left-out', `${quote(count)} is not read as pay and is left out.`);
    return;
  }
  const levelId = level ? draft.levels.idOf(level, place) : undefined;
  const roleIds = roles.map((role) => draft.roles.idOf(role, place));
  const readings = readingsOf(work, cells);
  if (readings.length === 0) {
    if (saysMore(cells, terms))
      draft.warn(place, 'no-pay', 'has no pay; what else it says is left out.');
    return;
  }
  const details = rowDetails(cells, terms, draft, place);
  for (const { columns, reading } of readings) {
    const { name, head, date, label } = columns;
    const payee = {
      roles: shape.across === 'role' ? [draft.roles.idOf(name, head)] : roleIds,
      level: shape.across === 'level' ? draft.levels.idOf(name, head) : levelId,
    };
    const about = { ...details, ...payee, asOf: details.asOf ?? date };
    draft.add(reading, about, `${place}, ${label}`);
  }
}

/** What the columns of pay say in one row, without those that say nothing. */
function readingsOf({ shape: { terms }, pay, readPay }: Work, cells: readonly string[]) {
  const { context, reason } = rowContext(cells, terms);
  const kind = terms.has('kind') ? wordsOf(cells, terms, 'kind') : undefined;
  return pay
    .map((columns) => {
      const about = { kind, reason, readPay, context: { ...columns.context, ...context } };
      return { columns, reading: figuresOf(columns, cells, about) };
    })
    .filter(({ reading }) => reading !== NONE);
}

/** Whose row it is; a heading above the row names the role, or the level, where no column does. */
function payeeOf({ shape, grid, draft, title }: Work, row: number, place: string): Payee {
  const { terms, across } = shape;
  const cells = grid.rows[row] ?? [];
  const said = wordsOf(cells, terms, 'role');
  const level = wordsOf(cells, terms, 'level');
  const section = plainText(grid.sections?.[row] ?? '');
  const names = terms.has('kind') ? rolesIn(said) : [said];
  if (across === 'role' || terms.has('role')) {
    const isTaken = across === 'level' || terms.has('level') || !isLevel(section);
    if (section && isTaken && section !== plainText(grid.sections?.[row - 1] ?? '')) {
      draft.warn(place, 'left-out', `the heading ${quote(section)} above it is left out.`);
    }
    return { roles: across === 'role' ? [] : names, level: level || (isTaken ? '' : section) };
  }
  return { roles: [section || title], level };
}

/** Our own files name several roles in one cell, divided by semicolons; one within a name is doubled. */
function rolesIn(cell: string): string[] {
  const names = cell.match(/(?:[^;]|;;)+/g) ?? [''];
  return names.map((name) => name.replaceAll(';;', ';').trim());
}

/** The one year or month that a text names; none that is yet to come. */
function dateIn(text: string, today: string): string | undefined {
  const dates = new Set(text.match(/\b20\d\d(?:-(?:0[1-9]|1[0-2]))?\b/g));
  const [date] = dates;
  return dates.size === 1 && date && date <= today ? date : undefined;
}
