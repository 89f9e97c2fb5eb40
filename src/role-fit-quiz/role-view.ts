import { html, nothing, type TemplateResult } from 'lit';
import type { RoleDetails, RolePay, Way } from '../model/quiz-role.js';
import type { RoleSeries } from '../model/roles.js';
import type { Inputs } from '../ui/role-compare-element.js';
import { roleLabel } from '../ui/role-label.js';
import { sourceList } from '../ui/source-list.js';

/** Buttons for a closer look at one role, here and in every other widget of the dataset. */
export function roleChoiceView(
  roles: readonly RoleSeries[],
  selected: string | undefined,
  onToggle: (roleId: string) => void,
  { messages: { quiz: words } }: Inputs,
): TemplateResult | typeof nothing {
  if (roles.length < 2) return nothing;
  return html`<p class="part-title" id="closer">${words.closer}</p>
    <div class="buttons" role="group" aria-labelledby="closer">
      ${roles.map(
        (role) => html`<button
          class="button"
          part="button"
          type="button"
          aria-pressed=${role.id === selected}
          @click=${() => onToggle(role.id)}
        >${roleLabel(role)}</button>`,
      )}
    </div>`;
}

/** The ways to a role from where the reader starts, and what it pays, each with its source. */
export function roleView({ role, ways, pay }: RoleDetails, inputs: Inputs): TemplateResult {
  return html`${ways.map((way) => wayView(way, role, inputs))}${payView(pay, role, inputs)}`;
}

/** How long a way takes by each source's count and words, what carries over, and what there is to learn. */
function wayView(
  { from, durations, carriesOver, toLearn, note, sources }: Way,
  role: RoleSeries,
  { messages, locale }: Inputs,
): TemplateResult {
  const { quiz: words } = messages;
  const number = new Intl.NumberFormat(locale);
  const times = durations.map(({ low, high, unit, wording }) => {
    const isOne = low === 1 && high === 1;
    const time = words.duration(number.format(low), number.format(high), unit, isOne);
    // The source's own words are worth reading where they say more than the time.
    const isMore = wording !== undefined && wording.replace('-', '–') !== time;
    return html`<li><strong>${time}</strong>${isMore ? ` ${words.inWords(wording)}` : nothing}</li>`;
  });
  return html`<p class="part-title">${words.transition(from, role.name)}</p>
    <ul role="list">
      ${times}
      ${carriesOver.length > 0 ? html`<li>${words.carriesOver(carriesOver.join('; '))}</li>` : nothing}
      ${toLearn.length > 0 ? html`<li>${words.toLearn(toLearn.join('; '))}</li>` : nothing}
      ${note ? html`<li>${note}</li>` : nothing}
    </ul>
    ${sourceList(sources, messages)}`;
}

function payView(
  { lines, left, sources }: RolePay,
  role: RoleSeries,
  { messages, locale }: Inputs,
): TemplateResult | typeof nothing {
  const { quiz: words } = messages;
  if (lines.length === 0) return nothing;
  return html`<p class="part-title">${words.pay(role.name)}</p>
    <ul role="list">
      ${lines.map(
        ({ level, text, about }) => html`<li class="line">
          <span class="words">${level} <span class="note">${about}</span></span>
          <span class="points" translate="no"
            ><span aria-hidden="true"><strong><bdi>${text.main}</bdi></strong> ${text.details.join(', ')}</span
            ><span class="visually-hidden">${text.full}</span></span
          >
        </li>`,
      )}
      ${left > 0 ? html`<li class="note">${words.moreFigures(left, new Intl.NumberFormat(locale).format(left))}</li>` : nothing}
    </ul>
    ${sourceList(sources, messages)}`;
}
