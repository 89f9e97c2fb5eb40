import type { Period } from '../../../data/index.js';

/** Amounts that are pay of a year because nobody is paid as much by the month, in currencies where that is sure. */
const YEARLY: Readonly<Record<string, number>> = {
  USD: 20_000,
  EUR: 20_000,
  GBP: 20_000,
  CAD: 25_000,
  AUD: 25_000,
  NZD: 25_000,
  CHF: 30_000,
  SGD: 50_000,
  SEK: 300_000,
  NOK: 300_000,
  DKK: 300_000,
  INR: 1_000_000,
  JPY: 3_000_000,
  KRW: 20_000_000,
};

const TIMES: Readonly<Record<Period, number>> = {
  year: 1,
  month: 12,
  week: 52,
  day: 250,
  hour: 2000,
};

/** The period of an amount for which nobody states one; nothing where a shorter one is possible. */
export function impliedPeriod(amount: number, currency: string): Period | undefined {
  return amount >= (YEARLY[currency] ?? Infinity) ? 'year' : undefined;
}

/** In any currency, less than this divided by twenty is no year's pay. */
const LEAST = 10_000;

/**
 * Whether an amount can be pay at all: `2024` is a year, 150 dollars a year are 150 thousand or a slip, and 50,000 an
 * hour are a year's.
 */
export function isPossible(amount: number, currency: string, period: Period): boolean {
  const yearly = amount * TIMES[period];
  const usual = YEARLY[currency];
  return yearly >= (usual ?? LEAST) / 20 && yearly <= (usual ?? Infinity) * 250;
}
