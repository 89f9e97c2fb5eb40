import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { RoleSeries } from '../model/roles.js';

/** Two selects that choose which roles stand beside each other where not all of them fit. */
export function pairView(
  roles: readonly RoleSeries[],
  pair: readonly RoleSeries[],
  { skills }: Messages,
  choose: (place: number, id: string) => void,
): TemplateResult {
  const labels = [skills.compare, skills.compareWith];
  return html`<div class="toolbar pair">
    ${pair.map(
      (chosen, place) => html`<label class="field"
        >${labels[place]}
        <select
          class="input"
          .value=${chosen.id}
          @change=${(event: Event) => choose(place, (event.target as HTMLSelectElement).value)}
        >
          ${roles.map((role) => html`<option value=${role.id} ?selected=${role === chosen}>${role.name}</option>`)}
        </select></label
      >`,
    )}
  </div>`;
}
