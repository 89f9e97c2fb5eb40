import { common } from './en/common.js';
import type { quiz } from './en/quiz.js';
import type { salary } from './en/salary.js';
import type { skills } from './en/skills.js';

/** Every word the widgets say that does not come from the dataset. */
export interface Messages {
  readonly common: typeof common;
  readonly salary: typeof salary;
  readonly skills: typeof skills;
  readonly quiz: typeof quiz;
}
/** A translation; whatever it leaves out stays English. */
export type Translation = { readonly [Part in keyof Messages]?: Partial<Messages[Part]> };

/** Each widget brings its own part along, so that a page with one of them does not load the words of all. */
const english = { common } as Messages;
const translations = new Map<string, Translation>();
const merged = new Map<string, Messages>();

/** Adds the English words of one widget. A widget's module calls it while it loads. */
export function addEnglish(parts: Partial<Messages>): void {
  Object.assign(english, parts);
  merged.clear();
}

/**
 * Adds or replaces the words for a language. Call it before the first widget is drawn.
 * @param language a BCP 47 tag such as `de` or `pt-BR`
 */
export function registerMessages(language: string, translation: Translation): void {
  translations.set(language.toLowerCase(), translation);
  merged.clear();
}

/** The words for a locale: `de-AT` falls back to `de`, and everything to English. */
export function messagesFor(locale: string): Messages {
  const tag = locale.toLowerCase();
  return wordsOf(tag) ?? wordsOf(tag.split('-')[0] ?? '') ?? english;
}

function wordsOf(language: string): Messages | undefined {
  const translation = translations.get(language);
  if (!translation) return undefined;
  const words = merged.get(language) ?? {
    common: { ...common, ...translation.common },
    salary: { ...english.salary, ...translation.salary },
    skills: { ...english.skills, ...translation.skills },
    quiz: { ...english.quiz, ...translation.quiz },
  };
  merged.set(language, words);
  return words;
}
