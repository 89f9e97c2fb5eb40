/** The rule about currencies and the places where they are paid. */
import { type Issue, warning } from '../issue.js';
import type { Dataset } from '../types.js';
import { find, NOTHING } from './find.js';

/**
 * By currency, places that pay in no other, by the code or the names that figures are labelled with. Codes that also
 * stand for a state or province, such as `CA`, are left out.
 */
const PLACES: Readonly<Record<string, string>> = {
  USD: 'US|USA|United States|San Francisco|New York|Seattle|California',
  GBP: 'GB|UK|United Kingdom|England|Scotland|London',
  EUR: 'Germany|Deutschland|Berlin|FR|France|Paris|ES|Spain|España|IT|Italy|Netherlands|AT|Austria|BE|Belgium|IE|Ireland|PT|Portugal|FI|Finland|GR|Greece|Euro area|Eurozone',
  CHF: 'CH|Switzerland|Schweiz|Zurich|Zürich',
  CAD: 'Canada|Toronto|Vancouver',
  AUD: 'AU|Australia|Sydney|Melbourne',
  NZD: 'NZ|New Zealand',
  INR: 'India|Bangalore|Bengaluru|Mumbai',
  JPY: 'JP|Japan|Tokyo',
  CNY: 'CN|China',
  KRW: 'KR|South Korea|Korea',
  SEK: 'SE|Sweden|Sverige',
  NOK: 'NO|Norway|Norge',
  DKK: 'DK|Denmark|Danmark',
  PLN: 'PL|Poland|Polska',
  CZK: 'CZ|Czechia|Czech Republic',
  BRL: 'BR|Brazil|Brasil',
  MXN: 'MX|Mexico|México',
  SGD: 'SG|Singapore',
  HKD: 'HK|Hong Kong',
  ILS: 'Israel',
  ZAR: 'ZA|South Africa',
  AED: 'AE|United Arab Emirates|Dubai',
};

/** Pay is in the currency of its region, where that is a place known to have one. */
export function currenciesFitRegions({ pay }: Dataset): Issue[] {
  let usual: Map<string, string> | undefined;
  return find(pay, ({ region, currency }, index) => {
    if (region === undefined) return NOTHING;
    usual ??= currenciesByPlace();
    const expected = usual.get(countryIn(region));
    if (expected === undefined || expected === currency) return NOTHING;
    const sentence = `${currency} is unusual for ${JSON.stringify(region)}, where pay is in ${expected}; check both.`;
    return [warning(`pay[${index}].currency`, 'unlikely-currency', sentence)];
  });
}

/** The last part of a place such as `Lyon, FR`. */
function countryIn(region: string): string {
  return region
    .slice(region.lastIndexOf(',') + 1)
    .trim()
    .toLowerCase();
}

function currenciesByPlace(): Map<string, string> {
  return new Map(
    Object.entries(PLACES).flatMap(([currency, places]) =>
      places.split('|').map((place) => [place.toLowerCase(), currency] as const),
    ),
  );
}
