import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Quiz } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { choiceView } from './choice-view.js';
import type { QuizState } from './quiz-state.js';

/** The value of "Not sure" among the radios; options have their positions. */
export const NOT_SURE = 'unsure';

export interface QuestionHandlers {
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onBack: () => void;
}

/** One question on a page of its own. */
export function questionView(
  quiz: Quiz,
  state: QuizState,
  index: number,
  hasError: boolean,
  { onSubmit, onBack }: QuestionHandlers,
  { quiz: words }: Messages,
): TemplateResult {
  const question = quiz.questions[index];
  if (!question) return html``;
  const answer = state.answers[index];
  const choices = [
    ...question.options.map((option, place) => ({
      value: String(place),
      text: option.text,
      isChosen: place === answer,
    })),
    { value: NOT_SURE, text: words.notSure, isChosen: answer === NOT_SURE },
  ];
  const described = [question.hint && 'hint', hasError && 'problem'].filter(Boolean).join(' ');
  const isFirst = index === 0 && quiz.startingPoints.length === 0 && quiz.intro === undefined;
  return html`
    <p class="summary" part="summary">${words.progress(index + 1, quiz.questions.length)}</p>
    ${progressBar(index, quiz.questions.length)}
    ${keyed(
      index,
      html`<form @submit=${onSubmit} novalidate>
        <fieldset aria-describedby=${described || nothing}>
          <legend class="question" part="question" tabindex="-1">${question.text}</legend>
          ${question.hint ? html`<p class="note" id="hint">${question.hint}</p>` : nothing}
          ${hasError ? html`<p class="problem" id="problem" tabindex="-1">${words.chooseAnswer}</p>` : nothing}
          ${choiceView(choices)}
        </fieldset>
        <div class="buttons spread">
          ${isFirst ? nothing : html`<button class="button" part="button" type="button" @click=${onBack}>${words.back}</button>`}
          <button class="button button-primary" part="button" type="submit">${words.continue}</button>
        </div>
      </form>`,
    )}
  `;
}

function progressBar(done: number, all: number): TemplateResult {
  return html`<svg class="progress" aria-hidden="true" focusable="false">
    <rect class="rail" width="100%" height="100%" rx="1.5" />
    <rect class="done" width="${(100 * done) / all}%" height="100%" rx="1.5" />
  </svg>`;
}
