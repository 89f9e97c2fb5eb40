import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../data/index.js';
import type { Inputs } from '../ui/role-compare-element.js';
import { choiceView } from './choice-view.js';

/**
 * What comes before the questions: what this is, what happens to the answers, and where the reader starts from.
 * @param privacy what happens to the answers, in sentences
 */
export function startView(
  quiz: Quiz,
  startingPoint: string | undefined,
  privacy: string,
  onSubmit: (event: SubmitEvent) => void,
  { messages: { quiz: words }, locale }: Inputs,
): TemplateResult {
  const count = quiz.questions.length;
  const intro = quiz.intro ?? words.length(count, new Intl.NumberFormat(locale).format(count));
  const choices = [
    ...quiz.startingPoints.map(({ id, name }) => ({ value: id, text: name })),
    { value: '', text: words.noStartingPoint },
  ].map((choice) => ({ ...choice, isChosen: choice.value === startingPoint }));
  return html`<form @submit=${onSubmit}>
    <p class="summary target" part="summary" tabindex="-1">${intro} ${privacy}</p>
    ${
      quiz.startingPoints.length > 0
        ? html`<fieldset aria-describedby="hint">
            <legend><span class="question" part="question">${words.startingPoint}</span></legend>
            <p class="note" id="hint">${words.startingPointHint}</p>
            ${choiceView(choices)}
          </fieldset>`
        : nothing
    }
    <div class="buttons">
      <button class="button button-primary" part="button" type="submit">${words.start}</button>
    </div>
  </form>`;
}
