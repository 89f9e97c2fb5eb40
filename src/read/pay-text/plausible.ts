import type { Period } from '../../../data/index.js';

/** Amounts that are pay of a year because nobody is paid as much by the month, in currencies where that is sure. */
const YEARLY = new Map(
  Object.entries({
    USD: 2e4,
    EUR: 2e4,
    GBP: 2e4,
    CAD: 25e3,
    AUD: 25e3,
    NZD: 25e3,
    CHF: 3e4,
    SEK: 3e5,
    NOK: 3e5,
    DKK: 3e5,
    INR: 1e6,
    JPY: 3e6,
    KRW: 3e7,
  }),
);
/** How many of a period are worked in a year, roughly. */
const TIMES: Readonly<Record<Period, number>> = {
  year: 1,
  month: 12,
  week: 50,
  day: 250,
  hour: 2000,
};

/** The period of an amount for which nobody states one; nothing where a shorter one is possible. */
export function impliedPeriod(amount: number, currency: string): Period | undefined {
  return amount >= (YEARLY.get(currency) ?? Infinity) ? 'year' : undefined;
}

/** Whether a bare number is more than what "40 per week" rather counts: hours. */
export function isMoreThanTime(amount: number, currency: string, period: Period): boolean {
  return amount * TIMES[period] > (YEARLY.get(currency) ?? 2e4) / 2;
}

/** Whether an amount can be pay at all: 150 dollars a year are 150 thousand or a slip, and so are 150 million. */
export function isPossible(amount: number, currency: string, period: Period): boolean {
  const yearly = amount * TIMES[period];
  const usual = YEARLY.get(currency);
  return yearly >= (usual ?? 1e4) / 20 && yearly <= (usual ?? 4e8) * 250;
}
