import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { placeOf } from '../model/own-pay.js';
import type { SetView } from '../model/salary-view.js';

/** A field for the reader's own pay, and where that falls at each level; computed here, kept nowhere. */
export function ownPayView(
  set: SetView,
  amount: number | undefined,
  onInput: (event: Event) => void,
  { salary }: Messages,
): TemplateResult {
  return html`<div class="own-pay" part="own-pay">
    <label for="own-pay">${salary.ownPay(set.currency, set.period)}</label>
    <input id="own-pay" class="field" type="number" min="0" inputmode="decimal" autocomplete="off" aria-describedby="own-pay-note" @input=${onInput} />
    <p class="note" id="own-pay-note">${salary.ownPayNote}</p>
    <div role="status">${amount === undefined ? nothing : places(set, amount, salary)}</div>
  </div>`;
}

function places(set: SetView, amount: number, salary: Messages['salary']): TemplateResult {
  return html`<ul>
    ${set.panels.flatMap((panel) =>
      panel.groups.flatMap((group) =>
        group.rows.flatMap(({ pay, name, text }) =>
          pay && text
            ? html`<li>${salary.ownPayPlace(`${name}, ${group.title}`, salary.place[placeOf(amount, pay.figure)], text.main)}</li>`
            : [],
        ),
      ),
    )}
  </ul>`;
}
