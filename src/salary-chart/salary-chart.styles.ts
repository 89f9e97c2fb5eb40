import { css } from 'lit';
import { axisStyles } from './axis.styles.js';
import { marksStyles } from './marks.styles.js';
import { partsStyles } from './parts.styles.js';

const rowStyles = css`
  .panel-title,
  .level,
  .rows,
  .row {
    position: relative;
  }

  .panel-title {
    padding-block: calc(2 * var(--_space)) calc(1.5 * var(--_space));
    border-block-end: var(--_border-width) solid var(--_border);
    background: var(--_surface);
    color: var(--_text-muted);
    font-size: max(0.85em, 12px);
    font-weight: 650;
  }

  .level {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: baseline;
    padding-block-start: var(--_row-gap);
    font-weight: 650;
  }

  .overlap {
    color: var(--_text-muted);
    font-size: max(0.85em, 12px);
    font-weight: 400;
  }

  .rows + .level {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .rows {
    padding-block-end: var(--_row-gap);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
    padding-block: calc(1 * var(--_space));
  }

  .level > *,
  .row > :not(svg) {
    min-inline-size: 0;
    max-inline-size: 100%;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .tags,
  .detail {
    color: var(--_text-muted);
    font-size: max(0.85em, 12px);
  }

  .detail {
    display: inline-block;
    max-inline-size: 100%;
  }

  .none {
    color: var(--_text-muted);
  }

  .tags {
    flex: 1 0 100%;
  }

  .value {
    margin-inline-start: auto;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  strong {
    font-weight: 650;
  }

  .chosen .name {
    font-weight: 650;
  }

  .other {
    --_series: var(--_border-strong);
  }

  .more {
    margin-block-start: calc(3 * var(--_space));
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
    align-items: end;
    justify-content: space-between;
    margin-block-start: calc(4 * var(--_space));
  }

  .notes {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  @container (inline-size >= 38em) {
    .plot {
      --_inset: 0px !important;
      display: grid;
      grid-template-columns: fit-content(15em) minmax(0, 1fr) max-content;
      column-gap: 2.25em;
    }
    .long-labels {
      grid-template-columns: fit-content(12em) minmax(0, 1fr) max-content;
      column-gap: 3.75em;
    }
    .plot > * {
      grid-column: 1 / -1;
    }
    .plot > .grid,
    .plot > .axis {
      grid-column: 2 / 3;
    }
    .plot > .grid {
      inline-size: 100%;
    }
    .rows,
    .row {
      display: grid;
      grid-template-columns: subgrid;
    }
    .row {
      grid-column: 1 / -1;
      grid-template-rows: auto 1fr;
      align-items: start;
    }
    .name,
    .track {
      grid-row: 1;
    }
    .name {
      grid-column: 1;
    }
    .tags {
      grid-row: 2;
      grid-column: 1;
    }
    .value strong {
      display: block;
    }
    .track {
      grid-column: 2;
      inline-size: 100%;
      margin: calc((1.45em - var(--_height)) / 2) 0;
    }
    .value {
      max-inline-size: 12em;
      grid-row: 1 / span 2;
      grid-column: 3;
    }
  }

  @media print {
    .role-choice,
    .own-pay {
      display: none;
    }
    .rows,
    .row {
      break-inside: avoid;
    }
    .level {
      break-after: avoid;
    }
  }
`;

/** The wide layout of the rows comes last, because it changes what the other sheets say. */
export const salaryChartStyles = [axisStyles, marksStyles, partsStyles, rowStyles];
