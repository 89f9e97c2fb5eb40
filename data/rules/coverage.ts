/** Rules about what a comparison leaves out. */
import { checkQuiz } from '../check-quiz.js';
import { type Issue, warning } from '../issue.js';
import { quote } from '../quote.js';
import type { Dataset } from '../types.js';
import { find, NOTHING } from './find.js';

/** Where there is pay, every role has some. */
export function rolesHavePay({ roles, pay }: Dataset): Issue[] {
  const paid = new Set<string>();
  for (const entry of pay) for (const id of entry.roles) paid.add(id);
  return find(roles, ({ id }, index) => {
    if (pay.length === 0 || paid.has(id)) return NOTHING;
    return [
      warning(`roles[${index}]`, 'no-pay', `${quote(id)} has no figure of pay, while others have.`),
    ];
  });
}

/** Every role can win the quiz, and every question can change who does. */
export function quizDecides(dataset: Dataset): Issue[] {
  const found = checkQuiz(dataset);
  return [
    ...find(found?.cannotWin ?? [], (id) => [
      warning(
        'quiz',
        'cannot-win',
        `no answers make ${quote(id)} alone the best fit; give it more points.`,
      ),
    ]),
    ...find(found?.deadQuestions ?? [], (index) => [
      warning(
        `quiz.questions[${index}]`,
        'dead-question',
        'no answer changes the result; change its points, or remove it.',
      ),
    ]),
  ];
}
