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
    tr {
      break-inside: avoid;
    }
  }
`;
