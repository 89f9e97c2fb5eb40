import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';

/** More than three sentences help nobody who reads the page; the console and the event have them all. */
const SHOWN = 3;

/** What is wrong, in plain sentences, above the author's fallback. */
export function errorView(
  issues: readonly Issue[],
  messages: Messages,
  retry?: () => void,
): TemplateResult {
  const { common } = messages;
  const errors = issues.filter((issue) => issue.severity === 'error');
  const rest = errors.length - SHOWN;
  return html`
    <div class="error" part="error" role="status">
      <p><strong>${common.error}</strong></p>
      <ul>
        ${errors.slice(0, SHOWN).map((issue) => html`<li>${issue.message}</li>`)}
        ${rest > 0 ? html`<li>${common.moreProblems(rest)}</li>` : nothing}
      </ul>
      ${retry ? html`<button class="button" part="button" type="button" @click=${retry}>${common.retry}</button>` : nothing}
    </div>
    <slot></slot>
  `;
}
