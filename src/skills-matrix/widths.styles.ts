import { css } from 'lit';

/** What the tables look like in wide containers and on a phone. */
export const widthStyles = css`
  @container (width >= 30em) {
    .few thead th {
      inline-size: auto;
    }
    .few thead th:first-child {
      inline-size: 26%;
    }
  }
  @container (width >= 56em) {
    .some thead th {
      inline-size: auto;
    }
    .some thead th:first-child {
      inline-size: 20%;
    }
  }

  /*
   * A phone has no room for three columns of words. The row header keeps its cell, which takes no width; its text floats
   * across the row, and the cells' first lines stand on the line that comes after the float.
   */
  @container (width < 30em) {
    thead th,
    td {
      inline-size: auto;
    }
    table {
      font-size: max(0.9em, 14px);
    }
    th:first-child,
    thead th:first-child {
      z-index: 2;
      inline-size: 0;
      padding-inline: 0;
    }
    :is(th, td):nth-child(2) {
      padding-inline-start: 0;
    }
    th,
    td,
    thead th {
      vertical-align: baseline;
    }
    th:first-child > * {
      float: inline-start;
      inline-size: 100cqi;
      margin-block-end: calc(0.5 * var(--_space));
    }
    th:first-child::after {
      content: '\\200b';
      content: '\\200b' / '';
      display: block;
      clear: both;
    }
    /* Firefox moves the cells down and does not make the row taller for it: an unseen copy of the header does. */
    @supports (-moz-appearance: none) {
      :is(td, thead th)[data-header]::after {
        content: attr(data-header);
        display: block;
        inline-size: 100cqi;
        padding-block-end: calc(1.5 * var(--_space));
        font-weight: 600;
        visibility: hidden;
      }
      [data-header]:nth-child(3)::after {
        margin-inline-start: -55cqi;
      }
      /* What Firefox has moved out of the header would take the clicks of the first row. */
      thead th {
        overflow-y: clip;
      }
    }
    .caption .note {
      display: block;
      margin-inline: 0;
    }
  }
`;
