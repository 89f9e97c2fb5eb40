import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { SkillsView } from '../model/skills-view.js';

/** How many rows are shown, where that is not all of them, and the button for the rest. */
export function moreView(
  { shownCount, foundCount }: SkillsView,
  isWhole: boolean,
  { skills }: Messages,
  onShowAll: () => void,
): TemplateResult | typeof nothing {
  if (shownCount === foundCount) return nothing;
  return html`<div class="toolbar">
    <p class="note">${skills.showing(shownCount, foundCount)}</p>
    ${isWhole ? nothing : html`<button class="button" part="button" type="button" @click=${onShowAll}>${skills.showAll(foundCount)}</button>`}
  </div>`;
}
