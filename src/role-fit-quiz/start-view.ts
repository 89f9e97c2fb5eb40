import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { choiceView } from './choice-view.js';

const NONE = '';

/** What comes before the questions: what this is, and where the reader starts from. */
export function startView(
  quiz: Quiz,
  startingPoint: string | undefined,
  onSubmit: (event: SubmitEvent) => void,
  { quiz: words }: Messages,
): TemplateResult {
  const choices = [
    ...quiz.startingPoints.map(({ id, name }) => ({ value: id, text: name })),
    { value: NONE, text: words.noStartingPoint },
  ];
  return html`<form @submit=${onSubmit}>
    <p class="summary" part="summary">${quiz.intro ?? words.length(quiz.questions.length)} ${words.private}</p>
    ${
      quiz.startingPoints.length > 0
        ? html`<fieldset>
            <legend class="question" part="question" tabindex="-1">${words.startingPoint}</legend>
            <p class="note" id="hint">${words.startingPointHint}</p>
            ${choiceView(
              choices.map((choice) => ({
                ...choice,
                isChosen: choice.value === (startingPoint ?? NONE),
              })),
            )}
          </fieldset>`
        : nothing
    }
    <div class="buttons"><button class="button button-primary" part="button" type="submit">${words.start}</button></div>
  </form>`;
}
