import type { Grid } from './grid.js';
import { isLevel } from './level-words.js';
import type { PayContext } from './pay-context.js';
import { readPayContext } from './pay-text/read-pay-context.js';
import { readPayText } from './pay-text/read-pay-text.js';
import { plainText } from './plain-text.js';
import { type Amount, type SalaryColumn, salaryColumn, type Term } from './salary-columns.js';

/** What an author may say about a table of pay besides what stands in it. */
export interface SalaryContext extends PayContext {
  /** What the first column names. */
  readonly rows?: 'levels' | 'roles' | undefined;
}

/** One column of pay as people write it, or the columns of amounts that belong together. */
export interface PayColumns extends Pick<SalaryColumn, 'name' | 'head' | 'context'> {
  /** The columns of its amounts; none where a single column holds all. */
  readonly amounts: ReadonlyMap<Amount, number>;
  readonly index: number;
}

/** Which columns of a table hold what. */
export interface SalaryShape {
  /** The columns that say something about each row, such as its role, its level or its source. */
  readonly terms: ReadonlyMap<Term, SalaryColumn>;
  readonly pay: readonly PayColumns[];
  /** What the headers of pay name. */
  readonly across?: 'role' | 'level' | undefined;
  readonly leftOut: readonly SalaryColumn[];
}

const KINDS = /^(?:range|percentiles|average|median|from|upTo)$/;
/** Digits, or words that stand for pay where no amount does. */
const LIKE_PAY =
  /\d|compet|negot|request|disclos|discuss|depend|market|doe\b|tb[ad]\b|verhand|anfrage|négoc|conven/i;

export function salaryShape(grid: Grid, context: SalaryContext): SalaryShape {
  const columns = salaryColumns(grid, context);
  const textsOf = ({ index }: SalaryColumn) =>
    grid.rows.map((row) => plainText(row[index] ?? '')).filter(Boolean);
  const terms = termsOf(columns);
  const isLabelled = terms.has('role') && terms.has('level');
  const label = isLabelled ? undefined : labelOf(columns, terms, textsOf);
  const others = columns.filter((column) => !column.term && column !== label);
  const unnamed = others.filter(({ name }) => !name);
  const named = others.filter((column) => {
    const texts = textsOf(column);
    return column.name && (texts.length === 0 || texts.some((text) => LIKE_PAY.test(text)));
  });
  // "Average" beside the names of roles or levels is one more column; beside "Role" and anything else it is the pay.
  const isWide =
    unnamed.length === 0 ||
    (named.length > unnamed.length &&
      unnamed.every(isMiddle) &&
      (!terms.has('role') || named.every(({ name }) => isLevel(name))));
  const pay = isWide ? named : unnamed;
  const levelsDown = label ? shareOfLevels(textsOf(label)) : 0;
  const levelsAcross = isWide ? shareOfLevels(pay.map(({ name }) => name)) : 0.5;
  const guess = levelsDown >= levelsAcross ? 'level' : 'role';
  const asked = context.rows && (context.rows === 'roles' ? 'role' : 'level');
  const said = label?.term === 'role' || label?.term === 'level' ? label.term : undefined;
  const down = asked ?? said ?? guess;
  if (said) terms.delete(said);
  if (label) terms.set(down, label);
  const figures = together(pay);
  const used = new Set(figures.flatMap(({ index, amounts }) => [index, ...amounts.values()]));
  for (const { index } of terms.values()) used.add(index);
  return {
    terms,
    pay: figures,
    across: isWide && !isLabelled ? (down === 'role' ? 'level' : 'role') : undefined,
    leftOut: columns.filter(({ index }) => !used.has(index)),
  };
}

/** Amounts of one name, measure, currency and period make figures together; each of them once. */
function together(columns: readonly SalaryColumn[]): PayColumns[] {
  const groups = new Map<unknown, PayColumns & { amounts: Map<Amount, number> }>();
  for (const column of columns) {
    const { name, head, index, amount, context } = column;
    const key = amount ? JSON.stringify([name, context]) : column;
    const group = groups.get(key) ?? { name, head, index, context, amounts: new Map() };
    groups.set(key, group);
    if (amount && !group.amounts.has(amount)) group.amounts.set(amount, index);
  }
  return [...groups.values()];
}

/** The columns, read by what the caption and the corner say about all of them. */
function salaryColumns({ head, rows, caption = '' }: Grid, given: PayContext): SalaryColumn[] {
  const known = readPayContext(plainText(caption), given);
  const corner = salaryColumn(head[0] ?? '', 0, known);
  const shared = corner.name || corner.term ? corner.context : known;
  const columns = head.map((text, index) => salaryColumn(text, index, shared));
  const kind = columns.find(({ term }) => term === 'kind')?.index ?? -1;
  // Only our own files say beside a value what it is.
  const isOwn = kind >= 0 && rows.every((row) => KINDS.test(row[kind] ?? ''));
  const hasEnds = ['low', 'high'].every((end) => columns.some(({ amount }) => amount === end));
  return columns.map((column) => {
    const { amount, term, head: name } = column;
    // Without a low and a high end, "Mid" is a level.
    if (amount === 'mid' && !hasEnds) return { ...column, amount: undefined, name };
    if (amount === 'value' && !isOwn) return { ...column, amount: undefined };
    return term === 'kind' && !isOwn ? { ...column, term: 'none' } : column;
  });
}

function termsOf(columns: readonly SalaryColumn[]): Map<Term, SalaryColumn> {
  const terms = new Map<Term, SalaryColumn>();
  for (const column of columns) {
    const { term } = column;
    if (term && term !== 'none' && !terms.has(term)) terms.set(term, column);
  }
  // A first column without a header beside one of levels names the roles.
  const [first] = columns;
  if (first?.head === '' && !terms.has('role') && terms.has('level')) terms.set('role', first);
  return terms;
}

/** The column that names what each row is about, unless the first one holds pay already. */
function labelOf(
  columns: readonly SalaryColumn[],
  terms: ReadonlyMap<Term, SalaryColumn>,
  textsOf: (column: SalaryColumn) => string[],
): SalaryColumn | undefined {
  const [first] = columns;
  const known = terms.get('role') ?? terms.get('level');
  if (known || !first?.name) return known;
  const isPay = (text: string) => readPayText(text, first.context).kind === 'pay';
  return textsOf(first).every(isPay) ? undefined : first;
}

function isMiddle({ amount }: SalaryColumn): boolean {
  return amount === 'average' || amount === 'p50';
}

function shareOfLevels(names: readonly string[]): number {
  return names.filter(isLevel).length / (names.length || 1);
}
