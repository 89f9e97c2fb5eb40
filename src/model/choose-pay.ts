import {
  type Dataset,
  DatasetError,
  type Measure,
  type Pay,
  type Period,
} from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { PayAsWritten } from '../read/reading.js';
import { convertPeriod, PERIODS } from './pay-period.js';
import type { RoleSeries } from './roles.js';

/** Which figures an author wants to see, as attributes say it: whatever is not understood counts as absent. */
export interface PayChoice {
  readonly levels: string;
  readonly measure?: Measure | undefined;
  readonly period?: Period | undefined;
  /** Hours of a working week, for converting. */
  readonly hoursPerWeek: number;
}

/** What there is to choose from. */
export interface PaySupply {
  readonly dataset: Dataset;
  readonly asWritten: readonly PayAsWritten[];
  /** The roles shown. */
  readonly roles: readonly RoleSeries[];
}

/** What to show, and on what assumptions figures were converted, if they were. */
export interface ChosenPay {
  readonly entries: readonly Pay[];
  readonly asWritten: readonly PayAsWritten[];
  readonly conversion?: { readonly period: Period; readonly hoursPerWeek: number };
}

/**
 * The figures of these roles that an author asks for, converted to the period asked for.
 * A benchmark is among them when it describes any of the roles.
 * @throws {DatasetError} when a level is not in the dataset
 */
export function choosePay(
  { dataset, asWritten, roles }: PaySupply,
  choice: PayChoice,
  messages: Messages,
): ChosenPay {
  const shown = new Set(roles.map((role) => role.id));
  const levels = chooseLevels(dataset, choice.levels, messages);
  const period = choice.period && PERIODS.includes(choice.period) ? choice.period : undefined;
  const measure = choice.measure && MEASURES.includes(choice.measure) ? choice.measure : undefined;
  const isOfLevel = ({ level = '' }: { level?: string | undefined }) =>
    !levels || levels.has(level);
  const chosen = dataset.pay
    .filter((pay) => pay.roles.some((id) => shown.has(id)))
    .filter(isOfLevel)
    .filter((pay) => !measure || pay.measure === measure);
  // Words do not say what they measure.
  const isForWords = !measure || measure === 'unstated';
  const words = asWritten.filter((pay) => isForWords && shown.has(pay.role) && isOfLevel(pay));
  const unconverted = { entries: chosen, asWritten: words };
  if (!period || chosen.every((pay) => pay.period === period)) return unconverted;
  const hoursPerWeek = choice.hoursPerWeek > 0 ? choice.hoursPerWeek : FULL_TIME;
  return {
    asWritten: words,
    entries: chosen.map((pay) => convertPeriod(pay, period, hoursPerWeek)),
    conversion: { period, hoursPerWeek },
  };
}

/** Hours of a working week where an author gives none that make sense. */
const FULL_TIME = 40;

const MEASURES: readonly Measure[] = ['base', 'total', 'unstated'];

function chooseLevels(
  dataset: Dataset,
  wanted: string,
  { common }: Messages,
): Set<string> | undefined {
  const ids = wanted.split(/[\s,]+/).filter(Boolean);
  if (ids.length === 0) return undefined;
  const known = dataset.levels.map((level) => level.id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const message = common.unknownLevel(id, known.join(', '));
    throw new DatasetError([{ path: 'levels', code: 'unknown-level', severity: 'error', message }]);
  }
  return new Set(ids);
}
