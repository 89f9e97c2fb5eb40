import { common } from './en/common.js';
import { quiz } from './en/quiz.js';
import { salary } from './en/salary.js';
import { skills } from './en/skills.js';

const english = { common, salary, skills, quiz };

/** Every word the widgets say that does not come from the dataset. */
export type Messages = typeof english;
/** A translation; whatever it leaves out stays English. */
export type Translation = { [Part in keyof Messages]?: Partial<Messages[Part]> };

const translations = new Map<string, Messages>([['en', english]]);

/**
 * Adds or replaces the words for a language. Call it before the first widget is drawn.
 * @param language a BCP 47 tag such as `de` or `pt-BR`
 */
export function registerMessages(language: string, translation: Translation): void {
  translations.set(language.toLowerCase(), {
    common: { ...common, ...translation.common },
    salary: { ...salary, ...translation.salary },
    skills: { ...skills, ...translation.skills },
    quiz: { ...quiz, ...translation.quiz },
  });
}

/** The words for a locale: `de-AT` falls back to `de`, and everything to English. */
export function messagesFor(locale: string): Messages {
  const tag = locale.toLowerCase();
  return translations.get(tag) ?? translations.get(tag.split('-')[0] ?? '') ?? english;
}
