import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { ShareEvent } from '../ui/events/share.js';

/** What a reader can do with a result. */
export interface ResultHandlers {
  readonly onReview: () => void;
  readonly onTakeOut: (kind: ShareEvent['kind']) => void;
  readonly onRestart: () => void;
}

/** @param byHand what the browser would not copy, if anything */
export function resultButtons(
  { onReview, onTakeOut, onRestart }: ResultHandlers,
  byHand: string | undefined,
  { quiz: words }: Messages,
): TemplateResult {
  const button = (text: string, onClick: () => void) =>
    html`<button class="button" part="button" type="button" @click=${onClick}>${text}</button>`;
  return html`<div class="buttons">
      ${button(words.reviewAnswers, onReview)} ${button(words.copyLink, () => onTakeOut('link'))}
      ${button(words.copyText, () => onTakeOut('text'))}
      ${'share' in navigator ? button(words.share, () => onTakeOut('browser')) : nothing}
      ${button(words.startAgain, onRestart)}
    </div>
    ${
      byHand === undefined
        ? nothing
        : html`<label class="by-hand"
            >${words.copyByHand}<textarea id="by-hand" readonly rows="3" .value=${byHand}></textarea></label
          >`
    }`;
}
