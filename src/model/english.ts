/** Whether numbers and lists are written as in the United States, which most pages are and which needs no `Intl`. */
export function isPlainEnglish(locale: string): boolean {
  return locale === 'en' || locale === 'en-US';
}

/** A whole number with commas: `145,000`. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
