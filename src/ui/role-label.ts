import { html, type TemplateResult } from 'lit';
import type { RoleSeries } from '../model/roles.js';
import { markerPath } from './role-marker.js';

/** A role's marker and name, as they stand beside a bar or above a column. */
export function roleLabel(role: Pick<RoleSeries, 'name' | 'series'>): TemplateResult {
  return html`<span class="role series-${role.series}"
    ><svg class="role-marker" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${markerPath(role.series)}</svg
    ><span>${role.name}</span></span
  >`;
}
