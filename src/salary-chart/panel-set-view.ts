import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { GroupView, SetView } from '../model/salary-view.js';
import { gridLines, tickLabels } from './axis-view.js';
import { payRowView } from './pay-row-view.js';

/** All panels that share one currency, one period and so one axis. */
export function panelSetView(
  set: SetView,
  index: number,
  selected: string | undefined,
  messages: Messages,
): TemplateResult {
  return html`<div class="plot ${set.hasLongLabels ? 'long-labels' : ''}">
    ${gridLines(set)}
    ${set.panels.map(
      (
        panel,
        panelIndex,
      ) => html`<p class="panel-title" part="panel-title" .textContent=${panel.title}></p
        >${panel.groups.map((group, groupIndex) => groupView(group, `${index}-${panelIndex}-${groupIndex}`, selected, messages))}`,
    )}
    ${tickLabels(set)}
  </div>`;
}

function groupView(
  group: GroupView,
  key: string,
  selected: string | undefined,
  messages: Messages,
): TemplateResult {
  return html`<p class="level" part="level" id="level-${key}"
      ><span .textContent=${group.title}></span>${
        group.overlap ? html` <span class="overlap" .textContent=${group.overlap}></span>` : nothing
      }</p
    ><ul class="rows" role="list" aria-labelledby="level-${key}"
      >${group.rows.map((row) => payRowView(row, selected, messages))}</ul
  >`;
}
