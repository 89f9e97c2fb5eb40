import { html, nothing, type TemplateResult } from 'lit';
import type { Question, Quiz } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { type Answer, answersMissing, isOption } from '../model/quiz-score.js';
import type { Inputs } from '../ui/role-compare-element.js';

export interface ReviewHandlers {
  readonly onChange: (index: number) => void;
  readonly onBack: () => void;
  readonly onFinish: () => void;
}

/**
 * All answers at a glance, each to be changed, before the result.
 * @param level of its heading
 */
export function reviewView(
  { questions }: Quiz,
  answers: readonly Answer[],
  level: number,
  { onChange, onBack, onFinish }: ReviewHandlers,
  { messages: { quiz: words }, locale }: Inputs,
): TemplateResult {
  const missing = answersMissing(answers);
  const finish = html`<button class="button button-primary" part="button" type="button" @click=${onFinish}>
    ${words.seeResult}
  </button>`;
  return html`
    <div class="question target" part="question" role="heading" aria-level=${level} tabindex="-1">${words.review}</div>
    <dl>
      ${questions.map(
        (question, index) => html`<div class="line">
          <dt>${question.text}</dt>
          <dd>${answerText(question, answers[index], words)}</dd>
          <dd>
            <button
              class="link"
              part="button"
              type="button"
              aria-label=${words.changeWhat(question.text)}
              @click=${() => onChange(index)}
            >${words.change}</button>
          </dd>
        </div>`,
      )}
    </dl>
    ${
      missing > 0
        ? html`<p class="problem">${words.answersMissing(missing, new Intl.NumberFormat(locale).format(missing))}</p>`
        : nothing
    }
    <div class="buttons spread">
      <button class="button" part="button" type="button" @click=${onBack}>${words.back}</button>
      ${missing > 0 ? nothing : finish}
    </div>
  `;
}

/** What a reader answered, in words. */
export function answerText({ options }: Question, answer: Answer, words: Messages['quiz']): string {
  if (isOption(answer)) return options[answer]?.text ?? words.notAnswered;
  return answer ? words.notSure : words.notAnswered;
}
