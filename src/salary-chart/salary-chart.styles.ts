import { css } from 'lit';

export const salaryChartStyles = css`
  .plot {
    --_axis: calc(2 * max(0.85em, 12px));
    --_inset: 1.75em;
    position: relative;
    margin-block-start: calc(4 * var(--_space));
    padding-block-end: var(--_axis);
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
    background: var(--_surface);
  }
  .tags,
  .detail {
    color: var(--_text-muted);
    font-size: max(0.85em, 12px);
  }
  .none {
    color: var(--_text-muted);
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
    flex: 0 0 calc(100% - 2 * var(--_inset));
    margin: calc(1 * var(--_space)) var(--_inset);
    block-size: calc(var(--_mark-size) * 4 / 3);
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
  .hiring,
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
  .rank-1,
  .rank-2 {
    visibility: hidden;
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
  }

  @container (inline-size >= 30em) {
    .rank-1 {
      visibility: visible;
    }
    .long-labels .rank-1 {
      visibility: hidden;
    }
  }
  @container (inline-size >= 38em) {
    .plot {
      --_inset: 0px;
      display: grid;
      grid-template-columns: fit-content(15em) minmax(0, 1fr) max-content;
      column-gap: 2.25em;
    }
    .plot > * {
      grid-column: 1 / -1;
    }
    .plot > .grid,
    .plot > .axis {
      grid-column: 2;
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
      align-items: center;
    }
    .name {
      grid-column: 1;
    }
    .name .tags,
    .value .detail {
      display: block;
    }
    .track {
      grid-column: 2;
      inline-size: 100%;
      margin: 0;
    }
    .value {
      grid-column: 3;
    }
    .long-labels .rank-1 {
      visibility: visible;
    }
  }
  @container (inline-size >= 56em) {
    .rank-2 {
      visibility: visible;
    }
    .long-labels .rank-2 {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .bar,
    .hiring,
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
    .grid line {
      stroke: GrayText;
    }
  }
`;
