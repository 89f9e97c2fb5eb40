import { isPlainEnglish } from './english.js';
import { englishMoney } from './english-money.js';
import { isolate, isRightToLeft } from './text-direction.js';

/** Amounts of one currency in words and digits, as a locale writes them. */
export interface Money {
  /** Short, for the screen: `$145K`. */
  short(value: number): string;
  /** Short range: `$145K – $190K`, or as the locale puts it. */
  shortRange(low: number, high: number): string;
  /** In full, for speech and tables: `145,000 US dollars`. */
  full(value: number): string;
  /** The number alone: `145,000`. */
  digits(value: number): string;
}

/** `Intl` formatters cost far more to make than to use, and a page of charts needs the same few. */
const cache = new Map<string, Money>();
const CACHE_LIMIT = 50;
/** A range takes `Intl` a hundred times as long as an amount, and the charts of a page show the same ones. */
const RANGE_LIMIT = 1000;

/**
 * @param locale a BCP 47 tag
 * @param currency an ISO 4217 code
 */
export function moneyIn(locale: string, currency: string): Money {
  const key = `${locale} ${currency}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const money = createMoney(locale, currency);
  cache.set(key, money);
  return money;
}

function createMoney(locale: string, currency: string): Money {
  let known: Money | undefined;
  const byIntl = () => {
    known ??= intlMoney(locale, currency);
    return known;
  };
  return (isPlainEnglish(locale) && englishMoney(currency, byIntl)) || byIntl();
}

function intlMoney(locale: string, currency: string): Money {
  // Significant digits, because fraction digits differ between engines for compact numbers.
  const short = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumSignificantDigits: 1,
    maximumSignificantDigits: 3,
  });
  const exact = { minimumFractionDigits: 0, maximumFractionDigits: 2 };
  const full = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    ...exact,
  });
  const digits = new Intl.NumberFormat(locale, exact);
  // Amounts stand in sentences, and a sentence of the other direction would tear them apart.
  const whole = isRightToLeft(locale) ? isolate : (text: string) => text;
  const ranges = new Map<string, string>();
  const range = (low: number, high: number) => {
    const key = `${low} ${high}`;
    const text = ranges.get(key) ?? short.formatRange(low, high);
    if (ranges.size < RANGE_LIMIT) ranges.set(key, text);
    return text;
  };
  return {
    short: (value) => whole(short.format(value)),
    shortRange: (low, high) => whole(low === high ? short.format(low) : range(low, high)),
    full: (value) => whole(full.format(value)),
    digits: (value) => digits.format(value),
  };
}
