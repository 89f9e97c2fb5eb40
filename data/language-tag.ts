/** Whether `Intl` understands a text as a BCP 47 language tag; where it does not, every use of it would throw. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
