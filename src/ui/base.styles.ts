import { css } from 'lit';

/**
 * The card and the controls that all widgets share. The look is on inner elements, because a page's own rules for
 * the tag win over `:host`; what a page's text settings do on purpose (font, spacing, direction) comes in.
 */
export const baseStyles = css`
  /* As wide as there is room, in a flex box and a grid too, where a container counts as if it held nothing. */
  :host {
    display: block;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
  }
  :host([hidden]) {
    display: none;
  }

  /* All that pages set without meaning a widget ends here; what comes in is named. */
  .container {
    all: initial;
    display: block;
    container-type: inline-size;
    /* A phone's width where the page waits for the widget to say how wide it is; on a phone, what a card of its has. */
    contain-intrinsic-inline-size: min(18em, 60vw);
    flex: 1 1 100%;
    inline-size: 100%;
    font-family: var(--_font);
    /* Here and not further in, so that the container's own em, which layout depends on, is the text's. */
    font-size: max(var(--_font-size), 14px);
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    -webkit-locale: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-font-smoothing: inherit;
    overflow-wrap: break-word;
    color: var(--_text);
  }
  :host([theme='light']) .container {
    color-scheme: light;
  }
  :host([theme='dark']) .container {
    color-scheme: dark;
  }

  .card {
    box-sizing: border-box;
    padding: calc(5 * var(--_space));
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    line-height: 1.45;
  }
  .bare {
    padding: 0;
    border: 0;
    background: none;
  }
  .card *,
  .card *::before,
  .card *::after {
    box-sizing: border-box;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Each text reads in its own direction, and stands on the page's side: English on an Arabic page, and the reverse. */
  p,
  li,
  .heading,
  .tags,
  .overlap {
    unicode-bidi: plaintext;
  }
  .container:dir(ltr) :is(p, li, .heading, .tags) {
    text-align: left;
  }
  .container:dir(rtl) :is(p, li, .heading, .tags) {
    text-align: right;
  }
  a {
    color: var(--_ink);
  }
  cite {
    font-style: normal;
  }

  .heading {
    font-family: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary {
    margin-block-start: calc(1 * var(--_space));
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .sources,
  .note {
    color: var(--_text-muted);
    font-size: max(0.85em, 12px);
  }

  .role {
    display: inline-flex;
    align-items: baseline;
    gap: calc(1.5 * var(--_space));
  }
  .role-marker {
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    overflow: visible;
    translate: 0 0.05em;
  }
  .marker {
    fill: var(--_series);
    transition: fill var(--_duration);
  }

  .button {
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(3.5 * var(--_space));
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_surface-2);
  }
  .button-primary,
  .button-primary:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .error {
    margin-block-end: calc(3 * var(--_space));
    padding: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_danger);
    background: var(--_surface-2);
  }
  .error li,
  .error .button {
    margin-block-start: calc(2 * var(--_space));
  }
  .error li {
    overflow-wrap: anywhere;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .marker {
      fill: CanvasText;
    }
    .button-primary,
    .button-primary:hover {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .button {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
