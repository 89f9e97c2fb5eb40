import { css } from 'lit';

/**
 * The public custom properties and their defaults, and nothing else. Every colour, font and length below this file
 * is one of the private `--_…` names, so that setting one public property restyles all three widgets.
 *
 * Contrast on both surfaces, light and dark: text at least 13:1, muted text 5.9:1, series 4.5:1, controls 3.5:1.
 * An author's accent is scaled in linear light until it reaches 4.5:1 as text (`--_ink`), and text on it is black
 * or white, whichever is legible (`--_on-accent`); the computation is exact, because luminance is linear there.
 */
export const tokens = css`
  .container {
    --_accent: var(--rc-accent, light-dark(#0b63ce, #6aa5ff));
    --_surface: var(--rc-surface, light-dark(#fff, #15181d));
    --_surface-2: var(--rc-surface-2, light-dark(#f4f6f8, #1e2229));
    --_text: var(--rc-text, light-dark(#1a1f26, #e8ebef));
    --_text-muted: var(--rc-text-muted, light-dark(#57606a, #a3acb6));
    --_border: var(--rc-border, light-dark(#d7dce1, #343a43));
    --_border-strong: var(--rc-border-strong, light-dark(#7a838d, #79838f));
    --_focus: var(--rc-focus, light-dark(#0b4fb3, #9cc4ff));
    --_danger: var(--rc-danger, light-dark(#b3261e, #ff8a80));
    --_series-1: var(--rc-series-1, light-dark(#0b63ce, #4588f7));
    --_series-2: var(--rc-series-2, light-dark(#b4560a, #df7b0c));
    --_series-3: var(--rc-series-3, light-dark(#03423a, #82cfc0));
    --_series-4: var(--rc-series-4, light-dark(#7f5175, #ab7aa0));
    --_series-5: var(--rc-series-5, light-dark(#443e14, #cbc88b));
    --_series-6: var(--rc-series-6, light-dark(#3811a0, #bebdf7));
    --_font: var(--rc-font, inherit);
    --_font-heading: var(--rc-font-heading, inherit);
    --_font-size: var(--rc-font-size, 1em);
    --_space: var(--rc-space, 0.25em);
    --_radius: var(--rc-radius, 6px);
    --_border-width: var(--rc-border-width, 1px);
    --_mark-size: var(--rc-mark-size, 12px);
    --_row-gap: var(--rc-row-gap, calc(3 * var(--_space)));
    --_duration: var(--rc-duration, 160ms);

    --_ink: var(--_accent);
    --_on-accent: light-dark(#fff, #10141a);
  }

  @supports (color: color(from red srgb-linear r g b)) {
    .container {
      --_ink-light: color(
        from var(--_accent) srgb-linear calc(r * min(1, 0.1607 / max(0.0001, 0.2126 * r + 0.7152 * g + 0.0722 * b)))
          calc(g * min(1, 0.1607 / max(0.0001, 0.2126 * r + 0.7152 * g + 0.0722 * b)))
          calc(b * min(1, 0.1607 / max(0.0001, 0.2126 * r + 0.7152 * g + 0.0722 * b))) / 1
      );
      --_lift: max(0, (0.2527 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) / (1.0001 - (0.2126 * r + 0.7152 * g + 0.0722 * b)));
      --_ink-dark: color(
        from var(--_accent) srgb-linear calc(r + (1 - r) * var(--_lift)) calc(g + (1 - g) * var(--_lift))
          calc(b + (1 - b) * var(--_lift)) / 1
      );
      --_ink: light-dark(var(--_ink-light), var(--_ink-dark));
      --_black-or-white: clamp(0, (0.1791 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1000000, 1);
      --_on-accent: color(
        from var(--_accent) srgb-linear var(--_black-or-white) var(--_black-or-white) var(--_black-or-white) / 1
      );
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .container {
      --_duration: 0s;
    }
  }

  .series-0 {
    --_series: var(--_text-muted);
  }
  .series-1 {
    --_series: var(--_series-1);
  }
  .series-2 {
    --_series: var(--_series-2);
  }
  .series-3 {
    --_series: var(--_series-3);
  }
  .series-4 {
    --_series: var(--_series-4);
  }
  .series-5 {
    --_series: var(--_series-5);
  }
  .series-6 {
    --_series: var(--_series-6);
  }
`;
