/** Ten digits in a row each: Arabic, Persian, Devanagari, Bengali, Thai. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
/** Accents but for the ring, without which the Swedish month would be a man; and what nobody sees. */
const MARKS =
  /[\u0300-\u0309\u030b-\u036f\u064b-\u0652\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff\u00ad]/g;
/** Parts of words that others are glued to: "Bruttojahresgehalt", "120kEUR". Alone, "Stunden" are no wage. */
const GLUED =
  /(brutto|jahres|monats|stunden|tages)(?=[a-z])|(?<![a-z])[kmt](?=(?:eur|usd|chf|gbp|pln|inr|sek)(?![a-z]))/gi;

/**
 * Gives what reads alike one spelling: widths, digits, dashes, apostrophes, spaces, accents. Raised digits stay what they
 * are, because they do not belong to the number before them.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/\uff5e/g, '\u301c')
    .replace(/[\uff01-\uff5d]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      return String((code - (code >> 8 === 9 ? 6 : 0)) & 15);
    })
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'")
    .replace(GLUED, '$&_')
    .replace(/\s*[\n\r\t]\s*/g, '  ')
    .replace(/\s/g, ' ')
    .trim();
}
