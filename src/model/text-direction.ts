const RIGHT_TO_LEFT = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/;

/** Whether a locale's own script runs from right to left. */
export function isRightToLeft(locale: string): boolean {
  return RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script ?? '');
}

/** Keeps a piece of text in one piece where left-to-right and right-to-left text meet. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
