import type { RoleSeries } from './roles.js';
import { rankOf } from './skills-cells.js';
import type { MatrixRow } from './skills-tables.js';

/** What rows are sorted by: `name`, `difference` or a role's id. */
export interface SkillsSort {
  readonly key: string;
  /** The other way round: Z to A, least first. */
  readonly isReversed: boolean;
}

/** Reads `name`, `difference` or a role's id, with a minus in front for the other way round. */
export function parseSort(text: string): SkillsSort | undefined {
  const isReversed = text.startsWith('-');
  const key = text.slice(isReversed ? 1 : 0).trim();
  return key ? { key, isReversed } : undefined;
}

/** What `sort` becomes when the reader asks for `key`: first its own way, then reversed, then as the document has it. */
export function nextSort(sort: string, key: string): string {
  const current = parseSort(sort);
  if (current?.key !== key) return key;
  return current.isReversed ? '' : `-${key}`;
}

/**
 * The rows in another order. Names and texts go from A to Z, levels and needs from the highest, differences from the
 * largest; what is not rated comes last either way, and equal rows keep the order of the document.
 */
export function sortRows(
  rows: readonly MatrixRow[],
  sort: SkillsSort | undefined,
  roles: readonly RoleSeries[],
  locale: string,
): readonly MatrixRow[] {
  const compare = sort && comparer(sort.key, roles, locale);
  if (!compare) return rows;
  const place = roles.findIndex((role) => role.id === sort.key);
  const isKnown = (row: MatrixRow) => place < 0 || row.cells[place]?.kind !== 'absent';
  const known = rows
    .filter(isKnown)
    .sort((a, b) => (sort.isReversed ? compare(b, a) : compare(a, b)));
  return [...known, ...rows.filter((row) => !isKnown(row))];
}

type Comparer = (a: MatrixRow, b: MatrixRow) => number;

function comparer(key: string, roles: readonly RoleSeries[], locale: string): Comparer | undefined {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  if (key === 'name') return (a, b) => compare(a.name, b.name);
  if (key === 'difference') return (a, b) => b.reading.spread - a.reading.spread;
  const place = roles.findIndex((role) => role.id === key);
  if (place < 0) return undefined;
  return (a, b) => {
    const [first, second] = [a.cells[place], b.cells[place]];
    if (!first || !second) return 0;
    if (first.kind === 'text' && second.kind === 'text') return compare(first.text, second.text);
    return rankOf(second) - rankOf(first);
  };
}
