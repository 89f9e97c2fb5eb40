import { isPlainEnglish } from './english.js';

/** Names as a locale lists them: `A, B, and C`. */
export function listNames(names: readonly string[], locale: string): string {
  if (names.length < 2) return names.join('');
  if (!isPlainEnglish(locale)) return new Intl.ListFormat(locale).format(names);
  const comma = names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} and ${names.at(-1)}`;
}
