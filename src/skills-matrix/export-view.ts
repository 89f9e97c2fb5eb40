import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';

/** What became of copying: nothing yet, done, or the text that the browser would not take. */
export type CopyState = 'idle' | 'done' | { readonly text: string };

/** The buttons that give the tables away, and what became of it. */
export function exportView(
  state: CopyState,
  { skills }: Messages,
  onCopy: () => void,
  onDownload: () => void,
): TemplateResult {
  const isRefused = typeof state === 'object';
  return html`<div class="buttons">
      <button class="button" part="button" type="button" @click=${onCopy}>${skills.copyMarkdown}</button>
      <button class="button" part="button" type="button" @click=${onDownload}>${skills.downloadCsv}</button>
    </div>
    <p class="note whole" role="status">
      ${state === 'done' ? skills.copied : isRefused ? skills.copyByHand : nothing}
    </p>
    ${isRefused ? html`<textarea class="input whole" readonly rows="6" aria-label=${skills.copyMarkdown} .value=${state.text}></textarea>` : nothing}`;
}
