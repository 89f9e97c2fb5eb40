import { html, nothing, type TemplateResult } from 'lit';

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** Native radios, each in a label that is the whole row. What a reader chooses stays in the radios until it is sent. */
export function choiceView(choices: readonly Choice[], describedBy?: string): TemplateResult {
  return html`${choices.map(
    ({ value, text, isChosen }) => html`<label class="choice" part="option">
      <input type="radio" name="choice" value=${value} ?checked=${isChosen} aria-describedby=${describedBy ?? nothing} />
      <span class="words">${text}</span>
    </label>`,
  )}`;
}

/** The value of the radio that is chosen in a form; undefined when none is. */
export function chosenIn(form: HTMLFormElement): string | undefined {
  return new FormData(form).get('choice')?.toString();
}
