import { html, nothing, type TemplateResult } from 'lit';
import type { RoleSeries } from '../model/roles.js';
import { roleLabel } from '../ui/role-label.js';

/** Buttons that mark one role in every widget of the dataset; with a single role there is nothing to choose. */
export function roleChoiceView(
  roles: readonly RoleSeries[],
  selected: string | undefined,
  label: string,
  onToggle: (roleId: string) => void,
): TemplateResult | typeof nothing {
  if (roles.length < 2) return nothing;
  return html`<div class="role-choice" role="group" aria-label=${label}>
    ${roles.map(
      (role) => html`<button
        class="chip"
        part="button"
        type="button"
        aria-pressed=${role.id === selected}
        @click=${() => onToggle(role.id)}
      >${roleLabel(role)}</button>`,
    )}
  </div>`;
}
