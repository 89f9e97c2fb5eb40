/** Signs and names of money: those of one currency, and those that several countries share. */

const SIGNS: Readonly<Record<string, string>> = {
  USD: 'us$|u.s. dollars|us dollars|us-dollar|us dollar|usd',
  EUR: '€|eur|euro|euros',
  GBP: '£|gbp|pounds sterling|pounds',
  INR: '₹|inr',
  CHF: 'chf|sfr|franken',
  AUD: 'a$|au$|aud',
  CAD: 'c$|ca$|can$|cad',
  NZD: 'nz$',
  SGD: 's$|sg$|sgd',
  HKD: 'hk$',
  TWD: 'nt$',
  MXN: 'mx$|mex$',
  BRL: 'r$|reais',
  JPY: '円|jp¥|jpy',
  CNY: '人民币|人民幣|rmb|cn¥',
  KRW: '₩|원',
  PLN: 'zł|zl|pln|złotych',
  CZK: 'kč|kc|czk',
  HUF: 'ft|huf',
  RON: 'lei',
  RUB: '₽|руб|рублей|р',
  UAH: '₴|грн',
  TRY: '₺',
  ILS: '₪',
  PHP: '₱',
  VND: '₫|đ',
  NGN: '₦',
  GEL: '₾',
  KZT: '₸',
  THB: '฿|บาท',
  IDR: 'rp',
  IRR: 'ریال',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
};

/** Signs that several countries use, and what each means in whose texts. */
const SHARED: Readonly<Record<string, string>> = {
  '¥|￥': 'JP JPY CN CNY',
  元: 'CN CNY',
  'kr|kronor|kroner': 'SE SEK NO NOK DK DKK IS ISK FO DKK GL DKK',
  'rs|rupees': 'IN INR PK PKR LK LKR NP NPR MU MUR',
  r: 'ZA ZAR',
  درهم: 'AE AED MA MAD',
  ريال: 'SA SAR QA QAR OM OMR YE YER',
  جنيه: 'EG EGP',
};

/** Where `$` alone may be another dollar, or a peso. */
const OTHER_DOLLARS =
  /^(?:A[RU]|B[BMNSZ]|C[ALOU]|DO|FJ|GY|HK|JM|KY|LR|MX|NA|NZ|S[BGR]|T[TW]|UY|ZW)$/;

/** What a sign of money means: a code, or one of several, told by the language of the text. */
export type Sign = string | SharedSign;

export interface SharedSign {
  mayMean(code: string): boolean;
  inTextOf(locale: string | undefined): string | undefined;
}

const inWords = (words: string) => words.split('|');

const dollar: SharedSign = {
  mayMean: (code) => /D$|^(?:MXN|ARS|CLP|COP|DOP|UYU)$/.test(code),
  inTextOf(locale) {
    const stated = localeOf(locale);
    if (stated?.region) return OTHER_DOLLARS.test(stated.region) ? undefined : 'USD';
    // Most who write Spanish have a peso with that sign.
    return stated?.language === 'es' ? undefined : 'USD';
  },
};

/** Signs of money by how they are written, for the dictionary of `tokens.ts`. */
export const signs: readonly (readonly [word: string, sign: Sign])[] = [
  ...Object.entries(SIGNS).flatMap(([code, words]) =>
    inWords(words).map((word) => [word, code] as const),
  ),
  ...Object.entries(SHARED).flatMap(([words, regions]) =>
    inWords(words).map((word) => [word, byRegion(regions)] as const),
  ),
  ...inWords('$|dollar|dollars').map((word) => [word, dollar] as const),
];

function byRegion(regions: string): SharedSign {
  const pairs = regions.split(' ');
  return {
    mayMean: (code) => pairs.includes(code),
    inTextOf(locale) {
      const index = pairs.indexOf(localeOf(locale)?.maximize().region ?? '');
      return index < 0 ? undefined : pairs[index + 1];
    },
  };
}

function localeOf(locale: string | undefined): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale ?? '');
  } catch {
    return undefined;
  }
}
