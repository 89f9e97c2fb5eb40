/** Rules about dates, reckoned from the day of the check. */
import { type Issue, warning } from '../issue.js';
import type { Dataset } from '../types.js';

/** Pay moves by several percent a year; after a year and a half a figure is off by more than most roles differ. */
const OLDEST_MONTHS = 18;

/** Figures of pay are not too old. Those of one source and date are named once, with their number. */
export function* figuresAreRecent({ pay }: Dataset, today: Date): Iterable<Issue> {
  const old = new Map<string, { first: number; asOf: string; count: number }>();
  const isOld = remember((asOf) => endOf(asOf, OLDEST_MONTHS) < today.getTime());
  for (const [index, { asOf, source }] of pay.entries()) {
    if (!isOld(asOf)) continue;
    const key = `${source} ${asOf}`;
    const group = old.get(key);
    if (group) group.count++;
    else old.set(key, { first: index, asOf, count: 1 });
  }
  for (const { first, asOf, count } of old.values()) {
    const others = count > 1 ? `, and ${count - 1} more of this source with it` : '';
    const sentence = `${asOf} is more than ${OLDEST_MONTHS} months ago${others}; look for a newer figure.`;
    yield warning(`pay[${first}].asOf`, 'old-figure', sentence);
  }
}

/** No figure of pay is from the future. */
export function* figuresAreNotAhead({ pay }: Dataset, today: Date): Iterable<Issue> {
  const isAhead = remember((asOf) => Date.parse(asOf) > today.getTime() + DAY);
  for (const [index, { asOf }] of pay.entries()) {
    if (isAhead(asOf))
      yield warning(`pay[${index}].asOf`, 'future-date', `${asOf} is yet to come; check the date.`);
  }
}

/** In some time zone it is already tomorrow. */
const DAY = 24 * 60 * 60 * 1000;

/** When a day, month or year is over, some months later, in milliseconds since 1970. */
function endOf(date: string, months: number): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  // Month 12 and day 0 count on: "2026" ends where January 2027 begins, and "2026-03" where April does.
  if (day !== undefined && month !== undefined) return Date.UTC(year, month - 1 + months, day + 1);
  return Date.UTC(year, (month ?? 12) + months, 1);
}

function remember(answer: (date: string) => boolean): (date: string) => boolean {
  const known = new Map<string, boolean>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const now = answer(date);
    known.set(date, now);
    return now;
  };
}
