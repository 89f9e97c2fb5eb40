import { css } from 'lit';

/** Forced colours and paper. */
export const mediaStyles = css`
  @media (forced-colors: active) {
    .dots {
      fill: CanvasText;
    }
    .arrows {
      fill: ButtonText;
    }
    thead th {
      border-block-end-color: CanvasText;
    }
  }

  @media print {
    /* Longer than a page, it would leave the page before it empty. */
    .card {
      break-inside: auto;
    }
    .toolbar,
    .more,
    .learn .tick,
    [id^='hint'] {
      display: none;
    }
    .scrolls {
      overflow: visible;
      max-block-size: none;
    }
    thead th,
    th:first-child,
    .caption {
      position: static;
    }
    /* Paper does not scroll: every role gets its share of it. */
    table:not(.few) {
      font-size: 0.75em;
    }
    table:not(.few) thead th:nth-child(n) {
      inline-size: auto;
    }
    table:not(.few) thead th:first-child:nth-child(n) {
      inline-size: 9em;
    }
    tr {
      break-inside: avoid;
    }
    caption {
      break-after: avoid;
    }
    tbody tr:first-child {
      break-before: avoid;
    }
  }
`;
