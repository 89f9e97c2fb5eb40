import type { Period } from '../../../data/index.js';
import { PERIODS } from '../../model/pay-period.js';
import { readPayText } from '../pay-text/read-pay-text.js';

/** Codes of UN/CEFACT and durations of ISO 8601, in the order of `PERIODS`. */
const CODES = /^(?:(ann|p1y)|(mon|p1m)|(wee|p1w)|(p1d)|(hur|pt1h))$/i;

/** The time that a unit such as `YEAR`, `per hour` or `ANN` stands for. */
export function readUnit(unit: string): Period | undefined {
  const code = CODES.exec(unit);
  if (code) return PERIODS[code.slice(1).findIndex(Boolean)];
  // Behind an amount that may be pay of any time, every word has to be understood, so that "biweekly" is not weekly.
  for (const gap of '/ ') {
    const reading = readPayText(`EUR 1500${gap}${unit}`, {});
    if (reading.kind !== 'pay') continue;
    const { figure, period } = reading;
    if (figure.kind === 'range' && figure.low === 1500 && figure.high === 1500) return period;
  }
  return undefined;
}
