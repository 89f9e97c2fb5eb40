const RIGHT_TO_LEFT = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/;

/** Asking `Intl` takes milliseconds the first time, and most pages are in one of these. */
const LEFT_TO_RIGHT = /^(?:en|de|es|fr|it|ja|ko|nl|pt|zh)(?:-[a-z]{2})?$/i;

/** Whether a locale's own script runs from right to left. */
export function isRightToLeft(locale: string): boolean {
  if (LEFT_TO_RIGHT.test(locale)) return false;
  return RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script ?? '');
}

/** Keeps a piece of text in one piece where left-to-right and right-to-left text meet. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
