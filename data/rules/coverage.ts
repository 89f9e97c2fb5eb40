/** Rules about what a comparison leaves out. */
import { checkQuiz } from '../check-quiz.js';
import { type Issue, warning } from '../issue.js';
import { quote } from '../quote.js';
import type { Dataset } from '../types.js';

/** Scores to follow in a quiz while a reader waits. */
const WHILE_READING = 10_000;

/** Where there is pay, every role has some. */
export function* rolesHavePay({ roles, pay }: Dataset): Iterable<Issue> {
  if (pay.length === 0) return;
  const paid = new Set<string>();
  for (const entry of pay) for (const id of entry.roles) paid.add(id);
  for (const [index, { id }] of roles.entries()) {
    if (!paid.has(id))
      yield warning(
        `roles[${index}]`,
        'no-pay',
        `${quote(id)} has no figure of pay, while others have.`,
      );
  }
}

/** Every role can win the quiz, and every question can change who does. */
export function* quizDecides(dataset: Dataset): Iterable<Issue> {
  const found = checkQuiz(dataset, WHILE_READING);
  for (const id of found?.cannotWin ?? []) {
    yield warning(
      'quiz',
      'cannot-win',
      `no answers make ${quote(id)} the best fit; give it more points.`,
    );
  }
  for (const index of found?.deadQuestions ?? []) {
    const sentence =
      'no answer to this question changes the result; give its options other points, or remove it.';
    yield warning(`quiz.questions[${index}]`, 'dead-question', sentence);
  }
}
