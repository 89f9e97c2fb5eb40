import { html, type TemplateResult } from 'lit';

/** A bar filled to a percentage; what it says also stands beside it as text. */
export function bar(percent: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="rail" width="100%" height="100%" rx="2" />
    <rect class="fill" width="${percent}%" height="100%" rx="2" />
  </svg>`;
}
