import { css } from 'lit';

/** The plot, its lines and the amounts under them; how many there are depends on the room that each needs. */
export const axisStyles = css`
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
`;
