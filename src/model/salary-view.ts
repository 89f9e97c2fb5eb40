import type { Dataset, Measure, Pay, Period, Source } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { PayAsWritten } from '../read/reading.js';
import { countRows, limitRows } from './limit-rows.js';
import { type LinearAxis, linearAxis, NO_AXIS } from './linear-axis.js';
import { listNames } from './list-names.js';
import { type Money, moneyIn } from './money.js';
import { overlapOf } from './overlap.js';
import { axisKey } from './pay-extents.js';
import { spanOf } from './pay-figure.js';
import { type PayMark, payMark } from './pay-mark.js';
import { type PayText, payText } from './pay-text.js';
import type { RoleSeries } from './roles.js';
import { type Common, notesOf } from './salary-notes.js';
import {
  isInWords,
  type LevelGroup,
  type Panel,
  type PanelSet,
  type PayRow,
  salaryPanels,
} from './salary-panels.js';
import { takeaway } from './takeaway.js';
import { hasLongLabels, type TickRoom, tickRoom } from './tick-room.js';

/** The salary chart, ready to be drawn. */
export interface SalaryView {
  readonly summary: string;
  readonly sets: readonly SetView[];
  /** Of all rows, also those beyond the limit. */
  readonly rowCount: number;
  /** What a reader has to know: how to read the marks, where the axis starts, what holds for most figures. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

export interface SetView {
  readonly currency: string;
  readonly period: Period;
  readonly axis: LinearAxis;
  readonly tickLabels: readonly string[];
  /** From which width of the track on each tick is shown. */
  readonly tickRoom: readonly TickRoom[];
  /** Whether labels are so long that the axis needs more space at its ends. */
  readonly hasLongLabels: boolean;
  readonly panels: readonly PanelView[];
}

export interface PanelView {
  readonly title: string;
  readonly measure: Measure;
  readonly groups: readonly GroupView[];
}

export interface GroupView {
  readonly title: string;
  /** How the figures of this level overlap, in words; empty when there is nothing to compare. */
  readonly overlap: string;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly name: string;
  readonly series: number;
  readonly roleIds: readonly string[];
  /** How the mark is drawn; undefined where there is no figure. */
  readonly measure: Measure | undefined;
  readonly mark: PayMark | undefined;
  readonly text: PayText | undefined;
  /** What stands in place of a figure, in its author's words. */
  readonly words: string | undefined;
  /** What sets this figure apart from the others: "measure not stated", its region, its date. */
  readonly tags: readonly string[];
  /** The sample size in words; empty when it is not known. */
  readonly sample: string;
  readonly source: Source | undefined;
  readonly pay: Pay | undefined;
}

interface Context {
  readonly messages: Messages;
  readonly money: Money;
  readonly locale: string;
  readonly common: Common;
  readonly sources: ReadonlyMap<string, Source>;
}

/** What a salary chart is derived from. */
export interface SalaryInputs {
  readonly dataset: Dataset;
  /** The figures to show, already chosen and converted to the period asked for. */
  readonly entries: readonly Pay[];
  /** Pay in words, already chosen. */
  readonly asWritten?: readonly PayAsWritten[];
  /** The roles, in the order shown. */
  readonly roles: readonly RoleSeries[];
  readonly messages: Messages;
  /** BCP 47, for numbers and lists. */
  readonly locale: string;
  /** How many rows to draw. */
  readonly limit: number;
  /** The lowest and highest amount of each axis; wider than the figures when charts share one. */
  readonly extents: ReadonlyMap<string, readonly [number, number]>;
  /** Set when figures were converted: to what, on which working week. */
  readonly conversion?: { readonly period: Period; readonly hoursPerWeek: number } | undefined;
}

/** Everything that the chart draws and says. */
export function salaryView(inputs: SalaryInputs): SalaryView {
  const { dataset, entries, asWritten, roles, messages, locale, limit } = inputs;
  const all = salaryPanels(dataset, entries, roles, asWritten);
  const sets = limitRows(all, limit);
  const common: Common = {
    region: mostFrequent(entries, (pay) => pay.region),
    asOf: mostFrequent(entries, (pay) => pay.asOf),
    source: mostFrequent(entries, (pay) => pay.source),
  };
  const used = new Set(entries.map((pay) => pay.source));
  const sources = dataset.sources.filter((source) => used.has(source.id));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const context = { messages, locale, common, sources: byId };
  const views = sets.map((set) => setView(set, inputs, context));
  return {
    summary: takeaway(entries.length > 0 ? all : [], messages, locale),
    sets: views,
    rowCount: countRows(all),
    notes: notesOf(inputs, views, common),
    sources,
  };
}

function setView(
  set: PanelSet,
  { extents }: SalaryInputs,
  context: Omit<Context, 'money'>,
): SetView {
  const money = moneyIn(context.locale, set.currency);
  const axis = isInWords(set) ? NO_AXIS : linearAxis(extents.get(axisKey(set)) ?? []);
  const tickLabels = axis.ticks.map((tick) => money.short(tick.value));
  const { salary } = context.messages;
  return {
    currency: set.currency,
    period: set.period,
    axis,
    tickLabels,
    tickRoom: tickRoom(axis, tickLabels),
    hasLongLabels: hasLongLabels(tickLabels),
    panels: set.panels.map((panel) => ({
      title: isInWords(set)
        ? salary.asWritten
        : salary.panelTitle(panel.measure, set.currency, set.period),
      measure: panel.measure,
      groups: panel.groups.map((group) => groupView(group, panel, axis, { ...context, money })),
    })),
  };
}

function groupView(group: LevelGroup, panel: Panel, axis: LinearAxis, context: Context): GroupView {
  return {
    title: group.level ?? context.messages.salary.allLevels,
    overlap: overlapText(group.rows, context),
    rows: group.rows.map((row) => rowView(row, panel, axis, context)),
  };
}

function rowView(
  { roles, pay, words }: PayRow,
  panel: Panel,
  axis: LinearAxis,
  context: Context,
): RowView {
  const [only] = roles;
  const base = {
    name: nameOf(roles, context.locale),
    series: roles.length === 1 && only ? only.series : 0,
    roleIds: roles.map((role) => role.id),
    pay,
    words,
  };
  if (!pay)
    return {
      ...base,
      measure: undefined,
      mark: undefined,
      text: undefined,
      tags: [],
      sample: '',
      source: undefined,
    };
  const { salary } = context.messages;
  const sample =
    pay.sampleSize === undefined ? '' : salary.sample(context.money.digits(pay.sampleSize));
  return {
    ...base,
    // Where no measure is stated at all, the panel's title says so, and there is nothing to tell apart.
    measure: panel.measure === 'unstated' ? 'base' : pay.measure,
    mark: payMark(pay.figure, axis.position),
    text: payText(pay.figure, context.money, context.messages),
    tags: tagsOf(pay, panel, sample, context),
    sample,
    source: context.sources.get(pay.source),
  };
}

function nameOf(roles: readonly RoleSeries[], locale: string): string {
  return listNames(
    roles.map((role) => role.name),
    locale,
  );
}

function tagsOf(pay: Pay, panel: Panel, sample: string, context: Context): string[] {
  const { common, sources } = context;
  const { salary } = context.messages;
  const tags = [
    pay.measure === 'unstated' && panel.measure !== 'unstated'
      ? salary.measureNotStated
      : undefined,
    pay.note,
    pay.region === common.region ? undefined : pay.region,
    pay.asOf === common.asOf ? undefined : dateText(pay.asOf, salary),
    pay.source === common.source ? undefined : sources.get(pay.source)?.title,
    sample,
  ];
  return tags.filter((tag) => tag !== undefined && tag !== '') as string[];
}

function dateText(asOf: string | undefined, salary: Messages['salary']): string {
  return asOf === undefined ? salary.undated : salary.asOf(asOf);
}

/** Only a group in which every figure is a stretch, one for each role, has an overlap to speak of. */
function overlapText(rows: readonly PayRow[], { messages: { salary }, money }: Context): string {
  const known = rows.filter((row) => row.pay && row.roles.length === 1);
  const spans = known.flatMap((row) => (row.pay && spanOf(row.pay.figure)) ?? []);
  if (spans.length < 2 || spans.length < known.length) return '';
  if (new Set(known.map((row) => row.pay?.figure.kind)).size > 1) return '';
  const overlap = overlapOf(spans);
  switch (overlap.kind) {
    case 'overlap': {
      const range = money.shortRange(overlap.low, overlap.high);
      return spans.length > 2
        ? salary.overlapAll(range)
        : salary.overlap(money.short(overlap.high - overlap.low), range);
    }
    case 'apart':
      return spans.length > 2 ? salary.noCommonOverlap : salary.apart(money.short(overlap.gap));
    case 'touching':
      return salary.touching;
  }
}

/** What is said most often, so that it can be said once. */
function mostFrequent(
  entries: readonly Pay[],
  read: (pay: Pay) => string | undefined,
): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const pay of entries) {
    const value = read(pay);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: [string | undefined, number] = [undefined, 0];
  for (const count of counts) if (count[1] > best[1]) best = count;
  return best[0];
}
