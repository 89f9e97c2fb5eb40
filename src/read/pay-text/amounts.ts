import { decimalOf, homeOf } from './locales.js';

const GROUPS = /^[1-9]\d{0,2}([.,'٬ ])\d{3}(?:\1\d{3})*$/;
/** 12,34,567 */
const INDIAN_GROUPS = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;
const LONE = /^\d+([.,])\d{3}$/;
const CENTS = /^(.+)([.,٫])(\d\d?)$/;

/** Whether a point or a comma divides thousands; nothing where that is not known. */
export type IsGroup = (separator: string) => boolean | undefined;

/**
 * The amount that digits with separators stand for. A lone point or comma before three digits may be either: it needs to
 * be known.
 * @param isIndian whether groups of two are possible
 * @param isLarge whether millions are counted, with which three decimals are possible
 */
export function amountOf(
  digits: string,
  isGroup: IsGroup,
  isIndian: boolean,
  isLarge: boolean,
): number | undefined {
  const [, whole = digits, point, cents = ''] = CENTS.exec(digits) ?? [];
  const group = groupOf(whole, isIndian);
  if (group === undefined && !/^(?:0|[1-9]\d*)$/.test(whole)) return undefined;
  if (group !== undefined && group === point) return undefined;
  // "$150,00" has rather lost a digit.
  if (point === ',' && isGroup(',')) return undefined;
  if (LONE.test(digits)) {
    const isThousands = isGroup(group ?? '');
    if (isThousands === false && isLarge) return Number(digits.replace(',', '.'));
    if (!isThousands) return undefined;
  }
  return Number(`${whole.replace(/\D/g, '')}.${cents}`);
}

function groupOf(whole: string, isIndian: boolean): string | undefined {
  if (isIndian && INDIAN_GROUPS.test(whole)) return ',';
  return GROUPS.exec(whole)?.[1];
}

/**
 * What the numbers of a text tell of its separators, or else its language, or else the country of its currency.
 * @param currency ISO 4217
 */
export function separatorsOf(
  numbers: readonly string[],
  locale: string | undefined,
  currency: string | undefined,
): IsGroup {
  const known = new Map<string, boolean>();
  for (const digits of numbers) {
    const [, whole = digits, point] = CENTS.exec(digits) ?? [];
    const group = groupOf(whole, true);
    if (group && !LONE.test(digits)) known.set(group, true);
    // "12,50" alone tells nothing: it may be a slip in a text with commas between thousands.
    if (point && group) known.set(point, false);
  }
  return (separator) => {
    const decimal = decimalOf(locale) ?? decimalOf(homeOf(currency));
    return known.get(separator) ?? (decimal === undefined ? undefined : decimal !== separator);
  };
}
