import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { type Answer, answersMissing, isOption } from '../model/quiz-score.js';
import { NOT_SURE } from './question-view.js';

export interface ReviewHandlers {
  readonly onChange: (index: number) => void;
  readonly onBack: () => void;
  readonly onFinish: () => void;
}

/** All answers at a glance, each to be changed, before the result. */
export function reviewView(
  quiz: Quiz,
  answers: readonly Answer[],
  level: number,
  { onChange, onBack, onFinish }: ReviewHandlers,
  { quiz: words }: Messages,
): TemplateResult {
  const missing = answersMissing(answers);
  return html`
    <div class="question" part="question" role="heading" aria-level=${level} tabindex="-1">${words.review}</div>
    <dl class="answers">
      ${quiz.questions.map(
        (question, index) => html`<div class="answer">
          <dt>${question.text}</dt>
          <dd>
            <span>${answerText(question.options, answers[index], words)}</span>
            <button class="link" part="button" type="button" aria-label=${words.changeWhat(question.text)} @click=${() => onChange(index)}>
              ${words.change}
            </button>
          </dd>
        </div>`,
      )}
    </dl>
    ${missing > 0 ? html`<p class="problem" id="problem">${words.answersMissing(missing)}</p>` : nothing}
    <div class="buttons spread">
      <button class="button" part="button" type="button" @click=${onBack}>${words.back}</button>
      ${
        missing > 0
          ? nothing
          : html`<button class="button button-primary" part="button" type="button" @click=${onFinish}>${words.seeResult}</button>`
      }
    </div>
  `;
}

function answerText(
  options: Quiz['questions'][number]['options'],
  answer: Answer,
  words: Messages['quiz'],
): string {
  if (isOption(answer)) return options[answer]?.text ?? words.notAnswered;
  return answer === NOT_SURE ? words.notSure : words.notAnswered;
}
