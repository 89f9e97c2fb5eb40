import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { SkillsView } from '../model/skills-view.js';

/** What the reader can do about which rows there are. */
export interface FilterActions {
  readonly onSearch: (words: string) => void;
  readonly onOnlyDifferences: () => void;
  readonly onClear: () => void;
}

/** Search and "only differences", with what they leave in words. */
export function toolbarView(
  view: SkillsView,
  { skills }: Messages,
  { onSearch, onOnlyDifferences, onClear }: FilterActions,
): TemplateResult | typeof nothing {
  const { controls, filter, roles, foundCount, rowCount } = view;
  const hasDifferences = controls.has('differences') && roles.length > 1;
  const isFiltered = filter.words.trim() !== '' || filter.onlyDifferences;
  if (!controls.has('search') && !hasDifferences && !isFiltered) return nothing;
  const isEmpty = isFiltered && foundCount === 0;
  return html`<div class="toolbar">
    ${controls.has('search') ? searchView(filter.words, skills.search, onSearch) : nothing}
    ${
      hasDifferences
        ? html`<label class="tick"
          ><input type="checkbox" .checked=${filter.onlyDifferences} @change=${onOnlyDifferences} /><span
            >${skills.onlyDifferences}</span
          ></label
        >`
        : nothing
    }
    <p class="note" role="status">
      ${isEmpty ? skills.nothingFound : isFiltered ? skills.showing(foundCount, rowCount) : nothing}
    </p>
    ${isEmpty ? html`<button class="button" part="button" type="button" @click=${onClear}>${skills.clear}</button>` : nothing}
  </div>`;
}

function searchView(
  words: string,
  label: string,
  onSearch: FilterActions['onSearch'],
): TemplateResult {
  return html`<label class="field"
    >${label}
    <input
      class="input"
      type="search"
      .value=${words}
      @input=${({ target }: Event) => onSearch((target as HTMLInputElement).value)}
    /></label
  >`;
}
