import { css } from 'lit';

/** Bars, boxes, points and arrows, also in forced colours. */
export const marksStyles = css`
  .hatching {
    position: absolute;
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
    transition: fill var(--_duration);
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
`;
