import type { Dataset, Source, Transition } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { moneyIn } from './money.js';
import { type PayText, payText } from './pay-text.js';
import type { RoleSeries } from './roles.js';

/** A role seen from where the reader starts. */
export interface RoleDetails {
  readonly role: RoleSeries;
  readonly ways: readonly Way[];
  readonly pay: RolePay;
}

/** A way to a role, and where that is known from. */
export interface Way extends Transition {
  readonly sources: readonly Source[];
}

/** One figure of pay for a role, in words. */
export interface PayLine {
  readonly level: string;
  readonly text: PayText;
  /** What is measured, in which money, where, when, and the remark that belongs to it. */
  readonly about: string;
}

export interface RolePay {
  readonly lines: readonly PayLine[];
  /** How many figures there are beyond those. */
  readonly left: number;
  readonly sources: readonly Source[];
}

/** More belongs into a chart. */
const MOST_LINES = 6;

/** The ways to a role from a starting point, and what the role pays. */
export function roleDetails(
  dataset: Dataset,
  role: RoleSeries,
  startingPoint: string | undefined,
  messages: Messages,
  locale: string,
): RoleDetails {
  const start = dataset.quiz?.startingPoints.find(({ id }) => id === startingPoint);
  const ways = dataset.transitions
    .filter(({ id, to }) => to === role.id && start?.transitions.includes(id))
    .map((way) => ({ ...way, sources: dataset.sources.filter(({ id }) => id === way.source) }));
  return { role, ways, pay: payOfRole(dataset, role.id, messages, locale) };
}

/** The figures of pay that a dataset has for a role, in the order of the document. */
function payOfRole(dataset: Dataset, roleId: string, messages: Messages, locale: string): RolePay {
  const { salary } = messages;
  const entries = dataset.pay.filter(({ roles }) => roles.includes(roleId));
  const shown = entries.slice(0, MOST_LINES);
  const levels = new Map(dataset.levels.map(({ id, name }) => [id, name]));
  const used = new Set(shown.map(({ source }) => source));
  return {
    lines: shown.map((pay) => ({
      level: levels.get(pay.level ?? '') ?? salary.allLevels,
      text: payText(pay.figure, moneyIn(locale, pay.currency), messages),
      about: [
        salary.panelTitle(pay.measure, pay.currency, pay.period),
        pay.region,
        pay.asOf && salary.asOf(pay.asOf),
        pay.note,
      ]
        .filter(Boolean)
        .join('; '),
    })),
    left: entries.length - shown.length,
    sources: dataset.sources.filter(({ id }) => used.has(id)),
  };
}
