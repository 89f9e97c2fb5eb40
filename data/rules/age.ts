/** Rules about dates, reckoned from the day of the check. */
import { type Issue, warning } from '../issue.js';
import type { Dataset, Pay } from '../types.js';
import { find, NOTHING } from './find.js';

/** Pay moves by several percent a year; after a year and a half a figure is off by more than most roles differ. */
const OLDEST_MONTHS = 18;
/** In some time zone it is already tomorrow. */
const DAY = 24 * 60 * 60 * 1000;

/** Figures of pay are not too old. Those of one source and date are named once, with their number. */
export function figuresAreRecent({ pay }: Dataset, today: Date): Issue[] {
  const isOld = remember((asOf) => endOf(asOf, OLDEST_MONTHS) < today.getTime());
  const groups = new Map<string, { first: number; asOf: string; count: number }>();
  for (const [index, { asOf, source }] of pay.entries()) {
    if (asOf === undefined || !isOld(asOf)) continue;
    const key = `${source} ${asOf}`;
    const group = groups.get(key) ?? { first: index, asOf, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return find([...groups.values()], ({ first, asOf, count }) => {
    const others = count > 1 ? `, and ${count - 1} more of this source with it` : '';
    const sentence = `${asOf} is more than ${OLDEST_MONTHS} months ago${others}; look for a newer figure.`;
    return [warning(`pay[${first}].asOf`, 'old-figure', sentence)];
  });
}

/** Figures of pay say as of when they hold. Those of one source are named once, with their number. */
export function figuresAreDated({ pay }: Dataset): Issue[] {
  const undated = [...pay.entries()].filter(([, { asOf }]) => asOf === undefined);
  return find([...groupBySource(undated)], ([source, places]) => {
    const others = places.length > 1 ? `, like ${places.length - 1} more of "${source}"` : '';
    const sentence = `is missing${others}; add the date the source gives, such as "2026-03", if it gives one.`;
    return [warning(`pay[${places[0]}].asOf`, 'no-date', sentence)];
  });
}

/** No figure of pay is from the future. */
export function figuresAreNotAhead({ pay }: Dataset, today: Date): Issue[] {
  const isAhead = remember((asOf) => Date.parse(asOf) > today.getTime() + DAY);
  return find(pay, ({ asOf }, index) => {
    if (asOf === undefined || !isAhead(asOf)) return NOTHING;
    return [
      warning(`pay[${index}].asOf`, 'future-date', `${asOf} is yet to come; check the date.`),
    ];
  });
}

function groupBySource(pay: readonly [number, Pay][]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { source }] of pay) {
    const places = groups.get(source);
    if (places) places.push(index);
    else groups.set(source, [index]);
  }
  return groups;
}

/** When a day, month or year is over, some months later, in milliseconds since 1970. */
function endOf(date: string, months: number): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  // Months count from 0 here, so the month's own number is the one after it: "2026-03" ends where April begins.
  return day === undefined
    ? Date.UTC(year, month + months)
    : Date.UTC(year, month - 1 + months, day + 1);
}

/** Figures share a few dates. */
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
