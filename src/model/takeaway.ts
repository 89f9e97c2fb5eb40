import type { Pay } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { groupBy } from './group-by.js';
import { listNames } from './list-names.js';
import { type Money, moneyIn } from './money.js';
import { overlapOf } from './overlap.js';
import { centreOf, spanOf } from './pay-figure.js';
import { payText } from './pay-text.js';
import type { Panel, PanelSet, PayRow } from './salary-panels.js';

/** A row that has a figure for one role. */
interface Known {
  readonly name: string;
  readonly pay: Pay;
}

/** Medians closer than this share are called the same; surveys are not more exact. */
const SAME = 0.01;

/** What the sentences are made with. */
interface Voice {
  readonly messages: Messages;
  readonly money: Money;
  readonly locale: string;
}

/**
 * One true sentence about the first set of panels: the highest level at which most roles can be compared.
 * It names no winner where ranges overlap, and says so when what is measured is not stated.
 */
export function takeaway(sets: readonly PanelSet[], messages: Messages, locale: string): string {
  const [set] = sets;
  if (!set) return messages.salary.noFigures;
  const voice: Voice = { messages, locale, money: moneyIn(locale, set.currency) };
  const panels = set.panels.map((panel, index) => namedGroups(panel, index, messages));
  return (
    firstOf(panels, (groups) => compareRoles(groups, voice)) ??
    (isOfOneRole(panels) ? firstOf(panels, (groups) => describeOne(groups, voice)) : undefined) ??
    messages.salary.takeawayIncomparable
  );
}

/** A group whose title says all that tells it apart. */
interface NamedGroup {
  readonly title: string;
  readonly rows: readonly Known[];
}

/** The groups of a panel; after the first panel their titles name the measure too. */
function namedGroups(panel: Panel, index: number, { salary }: Messages): NamedGroup[] {
  return panel.groups.map((group) => {
    const level = group.level ?? salary.allLevels;
    const title = index === 0 ? level : salary.levelOfMeasure(level, panel.measure);
    return { title, rows: knownRows(group.rows) };
  });
}

/** What the first panel gives that gives anything: figures of two measures are never compared. */
function firstOf(
  panels: readonly NamedGroup[][],
  sentenceOf: (groups: readonly NamedGroup[]) => string | undefined,
): string | undefined {
  for (const groups of panels) {
    const sentence = sentenceOf(groups);
    if (sentence) return sentence;
  }
  return undefined;
}

function isOfOneRole(panels: readonly NamedGroup[][]): boolean {
  const names = panels.flatMap((groups) =>
    groups.flatMap(({ rows }) => rows.map((row) => row.name)),
  );
  return new Set(names).size === 1;
}

function compareRoles(groups: readonly NamedGroup[], voice: Voice): string | undefined {
  let best: { level: string; rows: Known[] } | undefined;
  for (const group of groups) {
    const rows = comparable(group.rows);
    if (rows.length > 1 && rows.length >= (best?.rows.length ?? 0)) {
      best = { level: group.title, rows };
    }
  }
  if (!best) return undefined;
  return centreOf(best.rows[0]?.pay.figure ?? { kind: 'from', value: 1 })
    ? compareCentres(best.level, best.rows, voice)
    : compareSpans(best.level, best.rows, voice);
}

function knownRows(rows: readonly PayRow[]): Known[] {
  const known: Known[] = [];
  for (const { roles, pay } of rows) {
    const [role, another] = roles;
    if (pay && role && !another) known.push({ name: role.name, pay });
  }
  return known;
}

/** The largest part of the rows whose figures say the same kind of thing about the same place, one for each role. */
function comparable(rows: readonly Known[]): Known[] {
  const counts = groupBy(rows, (row) => row.name);
  const oncePerRole = rows.filter(
    (row) => counts.get(row.name)?.length === 1 && comparisonKind(row),
  );
  const alike = groupBy(oncePerRole, (row) => `${comparisonKind(row)} ${row.pay.region ?? ''}`);
  return [...alike.values()].reduce((most, part) => (part.length > most.length ? part : most), []);
}

function comparisonKind({ pay }: Known): string | undefined {
  return centreOf(pay.figure)?.kind ?? (pay.figure.kind === 'range' ? 'range' : undefined);
}

function compareCentres(
  level: string,
  rows: readonly Known[],
  { messages: { salary }, money, locale }: Voice,
): string {
  const sorted = rows
    .map(({ name, pay }) => ({
      name,
      pay,
      ...(centreOf(pay.figure) ?? { kind: 'median' as const, value: 0 }),
    }))
    .sort((one, other) => one.value - other.value);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (!low || !high) return '';
  const kind = salary[low.kind];
  const [lowAmount, highAmount] = [money.short(low.value), money.short(high.value)];
  if (sorted.length > 2)
    return salary.takeawaySpread(level, kind, lowAmount, low.name, highAmount, high.name);
  const difference = (high.value - low.value) / low.value;
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(difference);
  const first =
    difference < SAME
      ? salary.takeawaySame(level, kind, high.name, highAmount, low.name, lowAmount)
      : salary.takeawayHigher(level, kind, high.name, highAmount, percent, low.name, lowAmount);
  const [a, b] = [spanOf(low.pay.figure), spanOf(high.pay.figure)];
  if (!a || !b) return `${first}.`;
  const overlap = overlapOf([a, b]);
  return `${first}; ${
    overlap.kind === 'overlap'
      ? salary.takeawayHalvesOverlap(money.short(overlap.high - overlap.low))
      : salary.takeawayHalvesApart
  }`;
}

function compareSpans(level: string, rows: readonly Known[], voice: Voice): string {
  const { messages, locale } = voice;
  const { salary } = messages;
  const sentence =
    rows.length > 2 ? widestRange(level, rows, voice) : twoRanges(level, rows, voice);
  const stated = rows.every((row) => row.pay.measure === rows[0]?.pay.measure);
  if (stated) return sentence;
  const unstated = rows.filter((row) => row.pay.measure === 'unstated').map((row) => row.name);
  return `${sentence} ${salary.takeawayUnstated(listNames(unstated, locale))}`;
}

function twoRanges(level: string, rows: readonly Known[], { messages, money }: Voice): string {
  const { salary } = messages;
  const [one, other] = rows;
  if (!one || !other) return '';
  const main = ({ pay }: Known) => payText(pay.figure, money, messages).main;
  const overlap = overlapOf(rows.flatMap((row) => spanOf(row.pay.figure) ?? []));
  const first = salary.takeawayTwoRanges(level, one.name, main(one), other.name, main(other));
  switch (overlap.kind) {
    case 'overlap':
      return `${first}; ${salary.takeawayOverlap(money.short(overlap.high - overlap.low))}`;
    case 'apart':
      return `${first}; ${salary.takeawayApart(money.short(overlap.gap))}`;
    case 'touching':
      return `${first}; ${salary.takeawayTouching}`;
  }
}

function widestRange(level: string, rows: readonly Known[], { messages, money }: Voice): string {
  const spans = rows.flatMap(({ name, pay }) => {
    const span = spanOf(pay.figure);
    return span ? [{ name, ...span }] : [];
  });
  const lowest = spans.reduce((least, span) => (span.low < least.low ? span : least));
  const highest = spans.reduce((most, span) => (span.high > most.high ? span : most));
  return messages.salary.takeawayRanges(
    level,
    money.short(lowest.low),
    lowest.name,
    money.short(highest.high),
    highest.name,
  );
}

/** With figures for one role only: where it begins and where it ends. */
function describeOne(
  groups: readonly NamedGroup[],
  { messages, money }: Voice,
): string | undefined {
  const known = groups.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, level: title })));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return undefined;
  const main = (row: Known) => payText(row.pay.figure, money, messages).main;
  return first === last
    ? messages.salary.takeawayOne(first.name, first.level, main(first))
    : messages.salary.takeawayClimb(first.name, first.level, main(first), last.level, main(last));
}
