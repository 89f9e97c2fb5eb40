import { html, type TemplateResult } from 'lit';
import type { Question } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { Answer, RoleFit } from '../model/quiz-score.js';
import type { ResultWords } from '../model/quiz-words.js';
import { answerText } from './review-view.js';

/** What each answer adds to each role's fit, summing up to it. */
export function countedView(
  questions: readonly Question[],
  answers: readonly Answer[],
  ranking: readonly RoleFit[],
  said: ResultWords,
  words: Messages['quiz'],
): TemplateResult {
  return html`<details>
    <summary id="counted">${words.counted}</summary>
    <div class="scroller" role="region" aria-labelledby="counted" tabindex="0">
      <table part="table">
        <caption class="note"><span>${words.countedNote}</span></caption>
        <thead>
          <tr>
            <th scope="col">${words.question}</th>
            ${ranking.map(({ role }) => html`<th scope="col">${role.shortName}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${questions.map(
            (question, index) => html`<tr>
              <th scope="row">
                ${question.text} <span class="note">${answerText(question, answers[index], words)}</span>
              </th>
              ${ranking.map(({ contributions }) => html`<td>${said.added(contributions[index] ?? 0)}</td>`)}
            </tr>`,
          )}
          <tr>
            <th scope="row">${words.together}</th>
            ${ranking.map((fit) => html`<td><strong>${said.fit(fit)}</strong></td>`)}
          </tr>
        </tbody>
      </table>
    </div>
  </details>`;
}
