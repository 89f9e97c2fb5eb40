import type { Dataset, Measure, Pay, Period } from '../../data/index.js';
import type { PayAsWritten } from '../read/reading.js';
import { groupBy } from './group-by.js';
import { axisKey } from './pay-extents.js';
import { allRoles, type RoleSeries } from './roles.js';

/** Figures that may stand on one axis: one currency, one period. */
export interface PanelSet {
  readonly currency: string;
  readonly period: Period;
  readonly panels: readonly Panel[];
}

/**
 * Figures of one measure. A figure of unstated measure stands among base salaries, drawn differently and labelled,
 * because that is what it is compared with; it is never put under the heading of total compensation.
 */
export interface Panel {
  readonly measure: Measure;
  readonly groups: readonly LevelGroup[];
}

/** The figures of one level next to each other; no level means "all levels". */
export interface LevelGroup {
  readonly level: string | undefined;
  readonly rows: readonly PayRow[];
}

/** One line of the chart: a figure for a role, for several together, words in place of one, or the lack of both. */
export interface PayRow {
  /** One role, or all that a benchmark describes together. */
  readonly roles: readonly RoleSeries[];
  readonly pay: Pay | undefined;
  /** Pay that is no figure, in its author's words. */
  readonly words?: string | undefined;
}

/** ISO 4217 for "no currency": that of a set in which there are only words. */
const NO_CURRENCY = 'XXX';

const MEASURES: readonly Measure[] = ['base', 'unstated', 'total'];

/**
 * Sorts figures into panels so that two currencies, periods or stated measures never share one.
 * @param entries the figures to show, already chosen and converted
 * @param asWritten words of the roles shown, which stand in the first panel
 */
export function salaryPanels(
  dataset: Pick<Dataset, 'roles' | 'levels'>,
  entries: readonly Pay[],
  shown: readonly RoleSeries[],
  asWritten: readonly PayAsWritten[] = [],
): PanelSet[] {
  const roles = new Map(allRoles(dataset).map((role) => [role.id, role]));
  const context: Context = {
    levels: dataset.levels,
    roles,
    shown,
    withoutFigure: rolesWithout(entries, shown),
    asWritten,
  };
  if (entries.length === 0 && asWritten.length > 0) {
    const groups = levelGroups([], asWritten, shown, context);
    return [{ currency: NO_CURRENCY, period: 'year', panels: [{ measure: 'unstated', groups }] }];
  }
  const sets = groupBy(entries, axisKey);
  return [...sets.values()].map((set, index) => panelSet(set, index === 0, context));
}

interface Context {
  readonly levels: Dataset['levels'];
  readonly roles: ReadonlyMap<string, RoleSeries>;
  readonly shown: readonly RoleSeries[];
  /** Roles that have no figure at all: the first set says so. */
  readonly withoutFigure: ReadonlySet<string>;
  readonly asWritten: readonly PayAsWritten[];
}

/** Whether there is nothing in a set that could stand on an axis. */
export function isInWords({ currency }: Pick<PanelSet, 'currency'>): boolean {
  return currency === NO_CURRENCY;
}

function rolesWithout(entries: readonly Pay[], shown: readonly RoleSeries[]): Set<string> {
  const withFigure = rolesWith(entries);
  return new Set(shown.map((role) => role.id).filter((id) => !withFigure.has(id)));
}

function rolesWith(entries: readonly Pay[]): Set<string | undefined> {
  const found = new Set<string | undefined>();
  for (const pay of entries) if (isOfOneRole(pay)) found.add(pay.roles[0]);
  return found;
}

function panelSet(entries: readonly Pay[], isFirst: boolean, context: Context): PanelSet {
  const own = rolesWith(entries);
  const expected = context.shown.filter(
    (role) => own.has(role.id) || (isFirst && context.withoutFigure.has(role.id)),
  );
  const hasBase = entries.some((pay) => pay.measure === 'base');
  const byMeasure = groupBy(entries, ({ measure }) =>
    measure === 'unstated' && hasBase ? 'base' : measure,
  );
  let asWritten = isFirst ? context.asWritten : [];
  const panels = MEASURES.flatMap((measure) => {
    const found = byMeasure.get(measure);
    if (!found) return [];
    const groups = levelGroups(found, asWritten, expected, context);
    asWritten = [];
    return [{ measure, groups }];
  });
  const [{ currency, period } = { currency: '', period: 'year' as const }] = entries;
  return { currency, period, panels };
}

function levelGroups(
  entries: readonly Pay[],
  asWritten: readonly PayAsWritten[],
  expected: readonly RoleSeries[],
  context: Context,
): LevelGroup[] {
  const byLevel = groupBy(entries, (pay) => pay.level);
  const wordsByLevel = groupBy(asWritten, (words) => words.level);
  const named = context.levels.map((level) => ({
    id: level.id as string | undefined,
    name: level.name,
  }));
  return [...named, { id: undefined, name: undefined }].flatMap(({ id, name }) => {
    const found = byLevel.get(id) ?? [];
    const words = wordsByLevel.get(id) ?? [];
    const rows = rowsOf(found, words, expected, context);
    return rows.length > 0 ? [{ level: name, rows }] : [];
  });
}

/** Each role in the order shown, with its figures and words or the lack of both; then what describes several roles together. */
function rowsOf(
  entries: readonly Pay[],
  asWritten: readonly PayAsWritten[],
  expected: readonly RoleSeries[],
  context: Context,
): PayRow[] {
  const byRole = groupBy(entries.filter(isOfOneRole), (pay) => pay.roles[0] ?? '');
  const wordsByRole = groupBy(asWritten, (words) => words.role);
  const single = expected.flatMap((role): PayRow[] => {
    const roles = [role];
    const found: PayRow[] = (byRole.get(role.id) ?? []).map((pay) => ({ roles, pay }));
    for (const { text: words } of wordsByRole.get(role.id) ?? [])
      found.push({ roles, pay: undefined, words });
    if (found.length > 0) return found;
    return byRole.size + wordsByRole.size > 0 ? [{ roles, pay: undefined }] : [];
  });
  const together = entries
    .filter((pay) => !isOfOneRole(pay))
    .map((pay) => ({ roles: pay.roles.flatMap((id) => context.roles.get(id) ?? []), pay }));
  return [...single, ...together];
}

function isOfOneRole(pay: Pay): boolean {
  return pay.roles.length === 1;
}
