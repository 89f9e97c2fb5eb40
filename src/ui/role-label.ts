import { html, type TemplateResult } from 'lit';
import type { RoleSeries } from '../model/roles.js';
import { markerOutline } from './role-marker.js';

/** A role's marker and name, as they stand beside a bar or above a column. */
export function roleLabel(role: Pick<RoleSeries, 'name' | 'series'>): TemplateResult {
  return html`<span class="role series-${role.series}"
    ><svg class="role-marker" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false"
      ><path class="marker" d=${markerOutline(role.series)} /></svg
    ><span .textContent=${role.name}></span></span
  >`;
}
