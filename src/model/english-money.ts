import { groupDigits } from './english.js';
import type { Money } from './money.js';

/** Sign and name of the currencies that most English pages are about. */
const CURRENCIES = new Map([
  ['USD', ['$', 'US dollar']],
  ['EUR', ['\u20ac', 'euro']],
  ['GBP', ['\u00a3', 'British pound']],
] as const);

const UNITS = ['', 'K', 'M', 'B', 'T'];
const MOST = 1e14;

/**
 * Whole amounts as `Intl` writes them in English, without it: its first use alone costs a phone about as long as
 * drawing the chart.
 * @param others writes what is not a whole amount; asked for only then
 * @returns undefined where the currency is not one of the few that are known here
 */
export function englishMoney(currency: string, others: () => Money): Money | undefined {
  const [sign, name] = CURRENCIES.get(currency as 'USD') ?? [];
  if (!sign) return undefined;
  const short = (value: number) => sign + compact(value).join('');
  return {
    short: (value) => (isWhole(value) ? short(value) : others().short(value)),
    shortRange(low, high) {
      if (!isWhole(low) || !isWhole(high)) return others().shortRange(low, high);
      const [first, last] = [short(low), short(high)];
      if (first === last) return low === high ? first : `~${first}`;
      const [digits, unit] = compact(low);
      if (!unit || unit !== compact(high)[1]) return `${first} \u2013 ${last}`;
      return `${sign}${digits}\u2013${compact(high).join('')}`;
    },
    full: (value) =>
      isWhole(value)
        ? `${groupDigits(value)} ${name}${value === 1 ? '' : 's'}`
        : others().full(value),
    digits: (value) => (isWhole(value) ? groupDigits(value) : others().digits(value)),
  };
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < MOST;
}

/** Three digits that count, and the unit. */
function compact(value: number): [string, string] {
  const step = 10 ** Math.max(0, String(value).length - 3);
  const rounded = Math.round(value / step) * step;
  const thousands = Math.floor((String(rounded).length - 1) / 3);
  return [String(rounded / 1000 ** thousands), UNITS[thousands] ?? ''];
}
