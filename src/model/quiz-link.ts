import type { Question } from '../../data/index.js';
import type { Answer } from './quiz-score.js';

/** Version of the form in which answers are written. */
const VERSION = '1';
/** Answers behind the `#` of an address. */
const ANSWERS = /(?:^#|&)rc-fit=([^&]*)/;
const NOT_YET = 0;
const UNSURE = 1;
/** The digit of the first option. */
const FIRST = 2;

/** A short sign of the questions and what they are worth: answers to others mean something else. */
export function fingerprint(questions: readonly Question[]): string {
  const meaning = questions.map(({ id, text, options }) => [
    id,
    text,
    // In one order, because a document may have been written or read in another.
    options.map((option) => [option.text, Object.entries(option.points).sort()]),
  ]);
  let hash = 0x811c9dc5; // FNV-1a
  for (const character of JSON.stringify(meaning)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The answers, one digit to the base of 36 each. */
export function writeAnswers(answers: readonly Answer[]): string {
  return answers
    .map((answer) =>
      answer === undefined ? NOT_YET : answer === 'unsure' ? UNSURE : answer + FIRST,
    )
    .map((digit) => digit.toString(36))
    .join('');
}

/** The answers that were written; nothing when they cannot be answers to these questions. */
export function readAnswers(
  digits: string,
  questions: readonly Question[],
): readonly Answer[] | undefined {
  if (digits.length !== questions.length || !/^[0-9a-z]+$/.test(digits)) return undefined;
  const values = [...digits].map((digit) => Number.parseInt(digit, 36));
  if (values.some((value, index) => value - FIRST >= (questions[index]?.options.length ?? 0)))
    return undefined;
  return values.map((value) => {
    if (value === NOT_YET) return undefined;
    return value === UNSURE ? 'unsure' : value - FIRST;
  });
}

/**
 * The address of a page with answers added. What a page keeps behind `#` is left out, unless it is where the page
 * keeps its own place, as single-page applications do.
 */
export function linkWithAnswers(
  page: string,
  questions: readonly Question[],
  answers: readonly Answer[],
): string {
  const address = new URL(page);
  const own = /^#[/!]/.test(address.hash) ? `${address.hash.replace(ANSWERS, '')}&` : '';
  const code = [VERSION, fingerprint(questions), writeAnswers(answers)].join('.');
  address.hash = `${own}rc-fit=${code}`;
  return address.href;
}

/**
 * The answers in the part of an address behind `#`.
 * @returns nothing when there are none; `foreign` when they are broken or belong to other questions
 */
export function answersInLink(
  hash: string,
  questions: readonly Question[],
): readonly Answer[] | 'foreign' | undefined {
  const code = ANSWERS.exec(hash)?.[1];
  if (code === undefined) return undefined;
  const [version, print, digits = '', ...rest] = code.split('.');
  const isOurs = version === VERSION && print === fingerprint(questions) && rest.length === 0;
  return (isOurs && readAnswers(digits, questions)) || 'foreign';
}
