import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset, Transition } from '../../data/index.js';
import type { Inputs } from '../ui/role-compare-element.js';
import { sourceName } from '../ui/source-list.js';

/** The way from where the reader starts to a role: how long in each source's words, what carries over, what to learn. */
export function transitionView(
  transition: Transition,
  dataset: Dataset,
  inputs: Inputs,
): TemplateResult {
  const { quiz: words } = inputs.messages;
  const number = new Intl.NumberFormat(inputs.locale);
  const role = inputs.roles.find(({ id }) => id === transition.to);
  const source = dataset.sources.find(({ id }) => id === transition.source);
  return html`<div class="transition">
    <p class="part-title">${words.transition(transition.from, role?.name ?? transition.to)}</p>
    <ul>
      ${transition.durations.map(
        ({ low, high, unit, wording }) =>
          html`<li>
            <strong>${wording ? `“${wording}”` : words.duration(number.format(low), number.format(high), unit)}</strong>
          </li>`,
      )}
      ${transition.carriesOver.length > 0 ? html`<li>${words.carriesOver(transition.carriesOver.join('; '))}</li>` : nothing}
      ${transition.toLearn.length > 0 ? html`<li>${words.toLearn(transition.toLearn.join('; '))}</li>` : nothing}
      ${transition.note ? html`<li>${transition.note}</li>` : nothing}
    </ul>
    ${source ? html`<p class="note">${inputs.messages.common.source}: ${sourceName(source)}</p>` : nothing}
  </div>`;
}
