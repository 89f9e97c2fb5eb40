import { css } from 'lit';

/** What stands around the plot: the choice of a role, the own-pay field, the table; and the compact form. */
export const partsStyles = css`
  .role-choice {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
  }

  .chip {
    min-block-size: 32px;
    padding: calc(0.5 * var(--_space)) calc(3 * var(--_space));
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: 99px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(0.9em, 12px);
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }

  .chip:hover {
    background: var(--_surface-2);
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .own-pay {
    margin-block-start: calc(4 * var(--_space));
    padding: calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }

  .own-pay label {
    display: block;
    font-weight: 650;
  }

  .own-pay li {
    padding-block-start: calc(1 * var(--_space));
  }

  .field {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: calc(1 * var(--_space)) calc(2 * var(--_space));
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .table-region {
    margin-block-start: calc(4 * var(--_space));
    overflow-x: auto;
  }

  .table-region[hidden] {
    display: none;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.9em, 12px);
  }

  caption {
    padding-block-end: calc(2 * var(--_space));
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    min-inline-size: 7em;
    padding: calc(2 * var(--_space));
    border-block-end: var(--_border-width) solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 650;
  }

  .compact-row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
  }

  /* Of one width, so that the tracks of a list are of one length too. */
  .compact-row .value {
    flex: none;
    order: 1;
    inline-size: 6.5em;
    min-inline-size: max-content;
  }

  .compact-row .track {
    flex: 1 1 8em;
    inline-size: auto;
    min-inline-size: 0;
    margin: 0;
  }

  .rail {
    fill: var(--_surface-2);
  }
`;
