import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Quiz } from '../../data/index.js';
import type { Answer } from '../model/quiz-score.js';
import type { Inputs } from '../ui/role-compare-element.js';
import { bar } from './bar.js';
import { choiceView, chosenIn } from './choice-view.js';
import type { QuizState } from './quiz-state.js';

/** The value of "Not sure" among the radios; options have their positions. */
const NOT_SURE = 'unsure';

/** What is chosen in the form of a question; nothing when nothing is. */
export function answerIn(form: HTMLFormElement): Answer {
  const chosen = chosenIn(form);
  return chosen === undefined || chosen === NOT_SURE ? chosen : Number(chosen);
}

export interface QuestionHandlers {
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onBack: () => void;
}

/** One question on a page of its own. */
export function questionView(
  { questions }: Quiz,
  { answers }: QuizState,
  index: number,
  hasError: boolean,
  { onSubmit, onBack }: QuestionHandlers,
  { messages: { quiz: words }, locale }: Inputs,
): TemplateResult | typeof nothing {
  const question = questions[index];
  if (!question) return nothing;
  const number = new Intl.NumberFormat(locale);
  const choices = [
    ...question.options.map(({ text }, place) => ({ value: String(place), text })),
    { value: NOT_SURE, text: words.notSure },
  ].map((choice) => ({ ...choice, isChosen: choice.value === String(answers[index]) }));
  const described = [question.hint && 'hint', hasError && 'problem'].filter(Boolean).join(' ');
  // Keyed, because radios keep what the reader chose, and the next question's must not be chosen by that.
  return html`${keyed(
    question.id,
    html`<form @submit=${onSubmit}>
      <fieldset aria-describedby=${described || nothing}>
        <legend class="target" tabindex="-1">
          <span class="summary" part="summary">
            ${words.progress(number.format(index + 1), number.format(questions.length))}
          </span>
          ${bar((100 * (index + 1)) / questions.length)}
          <span class="question" part="question">${question.text}</span>
        </legend>
        ${question.hint ? html`<p class="note" id="hint">${question.hint}</p>` : nothing}
        ${hasError ? html`<p class="problem" id="problem" tabindex="-1">${words.chooseAnswer}</p>` : nothing}
        ${choiceView(choices)}
      </fieldset>
      <div class="buttons spread">
        <button class="button" part="button" type="button" @click=${onBack}>${words.back}</button>
        <button class="button button-primary" part="button" type="submit">${words.continue}</button>
      </div>
    </form>`,
  )}`;
}
