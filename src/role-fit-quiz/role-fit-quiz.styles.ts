import { css } from 'lit';

export const roleFitQuizStyles = css`
  fieldset,
  dl,
  details,
  .fits,
  .part-title,
  .by-hand,
  .buttons,
  .question[role='heading'],
  .status:not(:empty),
  section > .button {
    margin-block-start: calc(4 * var(--_space));
  }
  .note,
  .problem,
  .sources,
  .part-title + .buttons,
  details > dl {
    margin-block-start: calc(2 * var(--_space));
  }
  .problem {
    color: var(--_danger);
    font-weight: 650;
  }
  .words,
  .question,
  dt,
  dd,
  summary,
  th {
    unicode-bidi: plaintext;
  }
  .container:dir(ltr) :is(.words, .question, dt, dd, summary, th, caption) {
    text-align: left;
  }
  .container:dir(rtl) :is(.words, .question, dt, dd, summary, th, caption) {
    text-align: right;
  }

  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
  }
  legend > * {
    display: block;
  }
  .question {
    font-size: 1.1em;
    font-weight: 650;
    text-wrap: balance;
  }

  .choice {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    margin-block-start: calc(2 * var(--_space));
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_surface-2);
  }
  .choice:has(:checked) {
    border-color: var(--_ink);
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice > .words {
    flex: 1;
    min-inline-size: 0;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    outline: none;
    accent-color: var(--_ink);
  }
  .spread > :last-child {
    margin-inline-start: auto;
  }
  .button {
    max-inline-size: 100%;
  }
  .role {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    margin-block: calc(2 * var(--_space));
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .rail {
    fill: var(--_border);
  }
  .fill {
    fill: var(--_series, var(--_ink));
  }
  .fit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    align-items: center;
    justify-content: space-between;
  }
  .fit .role {
    flex: 1;
  }
  .fit .bar {
    order: 1;
    block-size: var(--_mark-size);
    margin-block: calc(1 * var(--_space)) calc(3 * var(--_space));
  }

  .part-title {
    font-weight: 650;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
    padding-block: calc(2 * var(--_space));
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .line > .words {
    flex: 1 1 15em;
  }
  .line .note {
    display: block;
    margin: 0;
  }
  dt {
    flex: 0 0 100%;
  }
  dt,
  .points {
    color: var(--_text-muted);
  }
  .points strong {
    color: var(--_text);
  }
  dt + dd {
    flex: 1;
  }
  .link {
    min-block-size: 24px;
    padding: calc(1 * var(--_space));
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .scroller {
    overflow-x: auto;
  }
  /* The table may be wider than the card; what is said about it is not. */
  caption > span {
    display: block;
    max-inline-size: calc(100cqi - 11 * var(--_space));
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: calc(2 * var(--_space));
    padding-inline: 0 calc(2 * var(--_space));
    border-block-end: var(--_border-width) solid var(--_border);
    font-weight: 400;
    vertical-align: baseline;
  }
  th:first-child {
    min-inline-size: 6em;
  }
  th .note {
    display: block;
    margin: 0;
  }
  td {
    font-variant-numeric: tabular-nums;
    text-align: start;
    white-space: nowrap;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: calc(1 * var(--_space));
    padding: calc(2 * var(--_space));
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  @container (inline-size >= 38em) {
    .fits {
      display: grid;
      grid-template-columns: fit-content(14em) minmax(0, 1fr) max-content;
      gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    }
    .fit {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .fit .bar {
      order: 0;
      margin: 0;
    }
    .line > dt {
      flex: 1;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked),
    .choice:has(:focus-visible),
    .button[aria-pressed='true'] {
      border-color: Highlight;
      outline-color: Highlight;
    }
    .rail {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill {
      fill: CanvasText;
    }
  }

  @media print {
    .link,
    .by-hand {
      display: none;
    }
  }
`;
