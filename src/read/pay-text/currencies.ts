import { currencyCodes } from '../../../data/fields.js';
import { regionOf } from './locales.js';

/**
 * Signs and names of money behind the codes that they may mean, as patterns without accents. With several codes, the one
 * of the text's country is meant: codes begin with that of their country.
 */
const SIGNS = String.raw`
USD us ?[$]|[$] ?us|u[$][sd]|u?\.?s\.?[- ]dollars?
AUD au?[$]|[$] ?au
CAD c(?:an?)?[$]|[$] ?ca
NZD nz[$]
SGD sg?[$]
HKD hk[$]
TWD nt[$]
MXN mex?[$]|mx[$]
BRL r[$]|reais
EUR €|euros?
GBP pounds sterling
INR ₹
CHF sfr|franken
JPY 円|jp¥
CNY 人民[币幣]|rmb|cn¥
KRW ₩|￦|원
PLN zł|zl|złotych
CZK kc
HUF ft|forint
RUB ₽
UAH ₴|грн
TRY ₺|tl
ILS ₪
PHP ₱
VND ₫|đ
NGN ₦
KZT ₸
GEL ₾
KES ksh
BGN лв
PEN s/
THB ฿|บาท
BDT ৳
IDR rp
MYR rm
ZAR rands?
AED د\.إ
SAR ر\.س
EGP ج\.م
IRR ﷼|ریال
AED,MAD درهم
SAR,QAR,OMR,YER ريال
RON,MDL lei
USD,CAD,AUD,NZD,SGD,HKD,TWD,MXN,ARS,CLP,COP,UYU,DOP,BRL,BBD,BSD,BMD,BND,BZD,CUP,CVE,FJD,GYD,JMD,KYD,LRD,NAD,SBD,SRD,TTD,ZWL [$]|dollars?
GBP,EGP,LBP,SYP,SDG,SSP,FKP,GIP,SHP [£￡]|pounds?
RUB,BYN р(?:уб(?:леи|ля|ль)?)?
JPY,CNY [¥￥]
CNY,TWD,HKD 元
SEK,NOK,DKK,ISK kr|kronor|kroner
INR,PKR,LKR,NPR,MUR,SCR rs|rupees?
ZAR,BRL r(?= ?\d)
CHF,XOF,XAF,XPF fr
`;

/** For the dictionary: the codes that each pattern may mean. */
export const CURRENCIES = SIGNS.trim()
  .split('\n')
  .map((line) => {
    const place = line.indexOf(' ');
    const codes = line.slice(0, place).split(',');
    const words = line.slice(place + 1);
    return [codes, codes.length === 1 ? `${codes[0]}|${words}` : words] as const;
  });

/** Where lakh and crore are counted. */
export const INDIAN = ['INR', 'PKR', 'BDT', 'NPR', 'LKR'];

/**
 * The one currency that all signs in a text mean.
 * @param signs for each sign the codes that it may mean
 * @returns an empty text when they are of different currencies; nothing when there may be several
 */
export function currencyOf(
  signs: readonly (readonly string[])[],
  currency: string | undefined,
  locale: string | undefined,
): string | undefined {
  const [first, ...others] = signs;
  const known = currency && currencyCodes().has(currency) ? currency : undefined;
  if (!first) return known;
  const codes = first.filter((code) => others.every((sign) => sign.includes(code)));
  const [usual = ''] = codes;
  if (codes.length < 2) return usual;
  if (known && codes.includes(known)) return known;
  const region = regionOf(locale);
  const home = codes.find((code) => region && code.startsWith(region));
  if (!/^(?:USD|GBP|RUB)$/.test(usual)) return home;
  return home && home !== usual ? undefined : usual;
}
