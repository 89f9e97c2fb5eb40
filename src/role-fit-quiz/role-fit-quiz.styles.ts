import { css } from 'lit';

export const roleFitQuizStyles = css`
  fieldset,
  dl,
  .fits,
  .transition {
    margin-block-start: calc(4 * var(--_space));
  }
  .question {
    padding: 0;
    font-size: 1.1em;
    font-weight: 650;
    text-wrap: balance;
  }
  .question[role='heading'] {
    margin-block-start: calc(4 * var(--_space));
  }
  legend {
    margin-block-end: calc(1 * var(--_space));
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
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    outline: none;
    accent-color: var(--_ink);
  }

  .problem {
    margin-block-start: calc(2 * var(--_space));
    color: var(--_danger);
    font-weight: 650;
  }
  .buttons {
    margin-block-start: calc(4 * var(--_space));
  }
  .spread > :last-child {
    margin-inline-start: auto;
  }

  .progress {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    margin-block-start: calc(3 * var(--_space));
  }
  .rail {
    fill: var(--_border);
  }
  .done {
    fill: var(--_ink);
  }
  :dir(rtl) > .progress {
    transform: scaleX(-1);
  }

  .answer {
    padding-block: calc(2 * var(--_space));
    border-block-end: var(--_border-width) solid var(--_border);
  }
  dt {
    color: var(--_text-muted);
  }
  dd,
  .reasons li {
    display: flex;
    gap: calc(4 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
  }
  .link {
    flex: none;
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

  .fit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: center;
    justify-content: space-between;
    padding-block: calc(1 * var(--_space));
  }
  .fit .progress {
    flex: 0 0 100%;
    order: 1;
    block-size: var(--_mark-size);
    margin: calc(1 * var(--_space)) 0;
  }
  .fit .bar {
    fill: var(--_series);
  }
  .part-title {
    margin-block-start: calc(4 * var(--_space));
    font-weight: 650;
  }
  .reasons li {
    padding-block: calc(2 * var(--_space));
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .reasons li {
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }
  .reasons li > :first-child {
    flex: 1 1 15em;
  }
  .points {
    flex: none;
    color: var(--_text-muted);
  }
  details {
    margin-block-start: calc(4 * var(--_space));
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  details li,
  .transition li {
    padding-block-start: calc(1 * var(--_space));
  }
  .note {
    margin-block-start: calc(3 * var(--_space));
  }

  @container (inline-size >= 38em) {
    .fits {
      display: grid;
      grid-template-columns: fit-content(14em) minmax(0, 1fr) max-content;
      column-gap: calc(4 * var(--_space));
    }
    .fit {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .fit .progress {
      order: 0;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
    }
    .rail {
      fill: GrayText;
    }
    .done,
    .fit .bar {
      fill: CanvasText;
    }
    .choice:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
