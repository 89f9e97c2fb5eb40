import { html, nothing, type TemplateResult } from 'lit';

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** Native radios, each in a label that is the whole row. */
export function choiceView(choices: readonly Choice[], describedBy?: string): TemplateResult {
  return html`${choices.map(
    ({ value, text, isChosen }) => html`<label class="choice" part="option">
      <input type="radio" name="choice" value=${value} ?checked=${isChosen} aria-describedby=${describedBy ?? nothing} />
      <span>${text}</span>
    </label>`,
  )}`;
}
