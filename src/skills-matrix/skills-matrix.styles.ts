import { css } from 'lit';
import { mediaStyles } from './media.styles.js';
import { widthStyles } from './widths.styles.js';

/** The display of table parts is never changed: that is what takes rows and headers from screen readers. */
const tableStyles = css`
  .scroll {
    margin-block-start: calc(6 * var(--_space));
  }
  .summary + .scroll {
    margin-block-start: calc(4 * var(--_space));
  }
  .probe {
    block-size: 0;
  }
  .scroll {
    position: relative;
    container-type: inline-size;
  }
  .scrolls {
    overflow: auto;
    max-block-size: 85vh;
    border-block-end: var(--_border-width) solid var(--_border);
  }

  table {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
    font-size: inherit;
    font-variant-numeric: tabular-nums;
  }
  /* More letters a line, where there are many columns. */
  table:not(.few, .some) {
    font-size: max(0.9em, 14px);
  }
  caption {
    padding-block-end: calc(1 * var(--_space));
    text-align: start;
  }
  .caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: 100cqi;
  }
  .title {
    font-weight: 650;
  }
  /* A text of its own direction stands on the page's side also where it is a block. */
  bdi {
    text-align: left;
  }
  :dir(rtl) > bdi {
    text-align: right;
  }
  /* On both sides, because a note may be of the other direction. */
  .caption .note {
    margin-inline: calc(2 * var(--_space));
  }

  th,
  td {
    padding: calc(2.5 * var(--_space)) calc(2 * var(--_space));
    border-block-end: var(--_border-width) solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: break-word;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  th {
    font-weight: 600;
  }
  /* A text of several lines, such as a list in somebody's table. */
  td[part='cell'] {
    white-space: pre-line;
  }

  /* Columns as wide as their share where the roles fit, else as wide as words need, and the region scrolls. */
  thead th {
    inline-size: 9.5em;
  }
  thead th:first-child {
    inline-size: 11em;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    vertical-align: bottom;
    border-block-end: 2.5px solid var(--_series, var(--_border-strong));
    background: var(--_surface);
  }
  .scrolls th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .scrolls thead th:first-child {
    z-index: 2;
  }

  .same,
  .scrolls .same th {
    background: var(--_surface-2);
  }
  .tag,
  .note,
  .absent {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .tag {
    font-size: max(0.85em, 12px);
  }

  .dots {
    block-size: 0.75em;
    margin-inline-end: calc(1.5 * var(--_space));
    fill: var(--_series);
    fill-rule: evenodd;
    vertical-align: -0.05em;
  }
  .dots:dir(rtl) {
    scale: -1 1;
  }
  .tag,
  .level {
    display: inline-block;
  }

  .learn,
  .toolbar,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
  }
  .toolbar {
    align-items: end;
    margin-block-start: calc(4 * var(--_space));
  }
  .toolbar > :is(.tick, .note) {
    min-block-size: 44px;
    align-content: center;
  }
  .toolbar > .tick {
    align-items: center;
  }
  .learn {
    justify-content: space-between;
  }
  .foot {
    justify-content: space-between;
    margin-block-start: calc(5 * var(--_space));
  }
  .foot .sources {
    flex: 1 1 14em;
  }

  .field {
    flex: 1 1 10em;
    max-inline-size: 20em;
    color: var(--_text-muted);
    font-size: max(0.85em, 12px);
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: calc(2 * var(--_space));
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 14px);
  }
  .whole {
    flex: 1 0 100%;
  }

  .tick {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: baseline;
    min-block-size: 24px;
    cursor: pointer;
  }
  .tick span {
    min-inline-size: 0;
  }
  .tick input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_ink);
    translate: 0 0.15em;
  }
  .sort,
  .more {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .more {
    color: var(--_ink);
    font-size: max(0.85em, 12px);
    font-weight: 400;
    text-decoration: underline;
  }
  .sort {
    display: inline-flex;
    align-items: baseline;
  }
  .arrows {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.9em;
    margin-inline-start: calc(1.5 * var(--_space));
    fill: var(--_border-strong);
  }
  .sorted .arrows {
    fill: var(--_text);
  }
  tbody :is(a, input, button, th) {
    scroll-margin-block-start: 6em;
  }
  .tick + .more {
    margin-inline-start: calc(1.1em + 2 * var(--_space));
  }
  .opened > * {
    border-block-end: 0;
  }
  .details,
  .details:first-child {
    padding-block-start: 0;
    padding-inline-start: 0;
    color: var(--_text-muted);
  }
  thead th:first-child > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(4 * var(--_space));
  }

  .chosen {
    background: color-mix(in srgb, var(--_series) 10%, var(--_surface));
  }
`;

/** Each sheet changes what the ones before it say. */
export const skillsMatrixStyles = [tableStyles, widthStyles, mediaStyles];
