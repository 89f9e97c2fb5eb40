import { css } from 'lit';

export const salaryChartStyles = css`
  .plot {
    --_axis: calc(2 * max(0.85em, 12px));
    --_inset: 1.75em;
    position: relative;
    margin-block-start: calc(4 * var(--_space));
    padding-block-end: var(--_axis);
  }
  .long-labels {
    --_inset: 3em;
  }
  .grid {
    position: absolute;
    inset-inline: var(--_inset);
    inset-block: 0 var(--_axis);
    inline-size: calc(100% - 2 * var(--_inset));
    block-size: calc(100% - var(--_axis));
    overflow: visible;
  }
  .grid line {
    stroke: var(--_border);
    vector-effect: non-scaling-stroke;
  }
  .hatching {
    position: absolute;
  }

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

  .track {
    --_height: calc(var(--_mark-size) * 4 / 3);
    flex: none;
    inline-size: calc(100% - 2 * var(--_inset));
    margin: calc(1 * var(--_space)) var(--_inset);
    block-size: var(--_height);
    overflow: visible;
  }
  :dir(rtl) > .track,
  :dir(rtl) > .grid {
    transform: scaleX(-1);
  }
  .track svg {
    overflow: visible;
  }
  .bar {
    fill: var(--_series);
  }
  .measure-unstated .bar {
    fill: color-mix(in srgb, var(--_series) 14%, var(--_surface));
    stroke: var(--_series);
    stroke-width: 1.5;
    stroke-dasharray: 4 2.5;
  }
  .stripe {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .arrow {
    fill: var(--_series);
  }
  .line {
    stroke: var(--_series);
    stroke-width: 2;
  }
  .notch {
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .mid {
    fill: var(--_surface);
  }
  .measure-unstated .notch {
    stroke: var(--_series);
  }
  .measure-unstated .mid {
    fill: var(--_series);
  }

  .axis {
    position: absolute;
    inset-inline: var(--_inset);
    inset-block-end: 0;
    display: flex;
    justify-content: space-between;
    block-size: var(--_axis);
    align-items: end;
  }
  .tick {
    display: flex;
    justify-content: center;
    inline-size: 0;
    color: var(--_text-muted);
    font-size: max(0.85em, 12px);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  [class*='room-']:not(.room-0, .room-12) {
    visibility: hidden;
  }

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
  .chosen .name {
    font-weight: 650;
  }
  .other {
    --_series: var(--_border-strong);
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

  @container (inline-size < 18em) {
    .plot .room-12 {
      visibility: hidden;
    }
  }
  /* Large text on a phone: two labels, each on a line of its own, cannot touch. */
  @container (inline-size < 12em) {
    .plot {
      --_axis: calc(3.6 * max(0.85em, 12px));
    }
    .axis {
      align-items: center;
    }
    .tick.room-0 ~ .room-0 {
      translate: 0 1.5em;
    }
  }
  @container (inline-size < 18em) {
    .long-labels {
      --_axis: calc(3.6 * max(0.85em, 12px));
    }
    .long-labels .axis {
      align-items: center;
    }
    .long-labels .tick.room-0 ~ .room-0 {
      translate: 0 1.5em;
    }
  }
  @container (24em <= inline-size < 38em) or (inline-size >= 46em) {
    .plot .room-18 {
      visibility: visible;
    }
  }
  @container (30em <= inline-size < 38em) or (inline-size >= 52em) {
    .plot .room-24 {
      visibility: visible;
    }
  }
  @container (inline-size >= 64em) {
    .plot .room-36 {
      visibility: visible;
    }
  }
  @container (inline-size >= 76em) {
    .plot .room-48 {
      visibility: visible;
    }
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

  @media (forced-colors: active) {
    .bar,
    .arrow {
      fill: CanvasText;
    }
    .measure-unstated .bar {
      fill: Canvas;
      stroke: CanvasText;
    }
    .line {
      stroke: CanvasText;
    }
    .notch,
    .stripe {
      stroke: Canvas;
    }
    .mid {
      fill: Canvas;
    }
    .measure-unstated .notch {
      stroke: CanvasText;
    }
    .measure-unstated .mid {
      fill: CanvasText;
    }
    .grid line {
      stroke: GrayText;
      stroke-dasharray: 2 4;
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
