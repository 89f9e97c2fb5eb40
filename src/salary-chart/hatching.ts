import { html } from 'lit';

/**
 * The stripes over bars of total compensation, in the card's own colour, so that one pattern serves every role.
 * It is laid out without size rather than hidden: engines do not draw patterns from what is not displayed.
 */
export const hatching = html`<svg class="hatching" width="0" height="0" aria-hidden="true" focusable="false">
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="stripe" d="M1 0V6" />
  </pattern>
</svg>`;
