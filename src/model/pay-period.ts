import type { Pay, Period } from '../../data/index.js';
import { mapAmounts } from './pay-figure.js';

export const PERIODS: readonly Period[] = ['year', 'month', 'week', 'day', 'hour'];

const MONTHS = 12;
const WEEKS = 52;
const WORKDAYS = 5;

/** How many of a period make a year, on the assumptions that the chart prints. */
function perYear(period: Period, hoursPerWeek: number): number {
  switch (period) {
    case 'year':
      return 1;
    case 'month':
      return MONTHS;
    case 'week':
      return WEEKS;
    case 'day':
      return WEEKS * WORKDAYS;
    case 'hour':
      return WEEKS * hoursPerWeek;
  }
}

/** Pay stated for another period; the currency stays as it is. */
export function convertPeriod(pay: Pay, period: Period, hoursPerWeek: number): Pay {
  if (pay.period === period) return pay;
  const factor = perYear(pay.period, hoursPerWeek) / perYear(period, hoursPerWeek);
  return { ...pay, period, figure: mapAmounts(pay.figure, (amount) => amount * factor) };
}
