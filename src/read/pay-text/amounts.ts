/** Currencies in whose countries a comma divides thousands and a point is decimal. */
const COMMA_GROUPS =
  /^(?:USD|GBP|INR|JPY|CNY|KRW|AUD|CAD|NZD|SGD|HKD|TWD|MXN|PHP|THB|ILS|NGN|PKR|LKR|NPR|AED|SAR|EGP|KES|MYR)$/;
const GROUPS_OF_THREE = /^\d{1,3}([.,'٬ ])\d{3}(?:\1\d{3})*$/;
/** Those in whose countries it is the other way round, the euro's being of both kinds. */
const POINT_GROUPS = /^(?:BRL|TRY|IDR|VND|CLP|COP|ARS|UYU|PYG)$/;
/** 12,34,567 */
const INDIAN_GROUPS = /^\d{1,2}(?:,\d\d)+,\d{3}$/;
/** Where lakh and crore are counted. */
export const INDIAN = /^(?:INR|PKR|BDT|NPR|LKR)$/;

/**
 * The amount that digits with separators stand for. A lone point or comma before three digits may be either, so it needs
 * the style of the currency or of the language; where these do not decide, there is no amount.
 * @param isScaled whether a word such as "million" follows, with which three decimals are possible
 */
export function amountOf(
  digits: string,
  currency: string,
  locale: string | undefined,
  isScaled: boolean,
): number | undefined {
  const separators = digits.replace(/\d/g, '');
  if (separators === '') return /^0\d/.test(digits) ? undefined : Number(digits);
  const last = separators.at(-1) ?? '';
  const isLone =
    separators.length === 1 || (!separators.slice(0, -1).includes(last) && last !== ' ');
  const [whole = '', decimals = ''] = splitAt(digits, last);
  if (!isLone || /[ '٬]/.test(last)) return groups(digits, currency);
  if (decimals.length < 3 || last === '٫') {
    if (separators.length === 1 && last === ',' && COMMA_GROUPS.test(currency)) return undefined;
    const integer = separators.length === 1 ? plain(whole) : groups(whole, currency);
    return decimals.length < 3 && integer !== undefined
      ? Number(`${integer}.${decimals}`)
      : undefined;
  }
  // "1.234,567" is a slip, and "1,234 million" may be either.
  if (
    separators.length > 1 ||
    decimals.length > 3 ||
    whole.length > 3 ||
    isScaled ||
    /^0/.test(whole)
  )
    return undefined;
  const groupsBy = COMMA_GROUPS.test(currency)
    ? ','
    : POINT_GROUPS.test(currency)
      ? '.'
      : groupSeparator(locale);
  return groupsBy === last ? groups(digits, currency) : undefined;
}

function splitAt(text: string, separator: string): [string, string] {
  const place = text.lastIndexOf(separator);
  return [text.slice(0, place), text.slice(place + 1)];
}

function plain(digits: string): number | undefined {
  return /^0\d/.test(digits) ? undefined : Number(digits);
}

function groups(digits: string, currency: string): number | undefined {
  const isGrouped =
    GROUPS_OF_THREE.test(digits) || (INDIAN.test(currency) && INDIAN_GROUPS.test(digits));
  return isGrouped && !digits.startsWith('0') ? Number(digits.replace(/\D/g, '')) : undefined;
}

function groupSeparator(locale: string | undefined): string | undefined {
  if (locale === undefined) return undefined;
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
    return parts.find(({ type }) => type === 'group')?.value;
  } catch {
    return undefined;
  }
}
