import type { LinearAxis } from './linear-axis.js';

/** Track widths, in em, at which the stylesheet can decide to show more ticks. */
const STEPS = [12, 18, 24, 36, 48] as const;

/** The track's width in em that a tick needs to be shown; 0 for always, undefined for never. */
export type TickRoom = 0 | (typeof STEPS)[number] | undefined;

/** A generous digit at the size of the labels, because readers may widen the spacing of letters. */
const EM_PER_CHARACTER = 0.58;
const EM_BETWEEN = 0.9;
/** Where ticks are long, so are the amounts beside the track, which leave it less room. */
const BESIDE_LONG = 5;

/**
 * For each tick, from which width of the track on all labels of its rank fit without touching. The first and the last
 * of the widely spaced ones are always shown: two labels tell the scale.
 */
export function tickRoom(
  { ticks }: Pick<LinearAxis, 'ticks'>,
  labels: readonly string[],
): TickRoom[] {
  const widest = widestLabel(labels);
  const intervals = Math.max(1, ticks.length - 1);
  // Ranks 0, 1 and 2 stand at every fourth, second and single interval.
  const needs = [intervals / 4, intervals / 2, intervals].map((gaps) =>
    step(gaps * (widest + EM_BETWEEN) + (isLong(widest) ? BESIDE_LONG : 0)),
  );
  const lastWide = ticks.findLastIndex((tick) => tick.rank === 0);
  return ticks.map((tick, index) => (index === 0 || index === lastWide ? 0 : needs[tick.rank]));
}

/** Whether labels are so long that the axis needs more space at its ends. */
export function hasLongLabels(labels: readonly string[]): boolean {
  return isLong(widestLabel(labels));
}

/** Half of this is what the stylesheet leaves at each end of the axis for ordinary labels, in em. */
function isLong(widest: number): boolean {
  return widest > 4.5;
}

/** The width of the longest label, in em of the chart's text. */
function widestLabel(labels: readonly string[]): number {
  return Math.max(...labels.map(labelWidth));
}

function step(width: number): TickRoom {
  return STEPS.find((room) => width <= room);
}

function labelWidth(label: string): number {
  let width = 0;
  // Chinese, Japanese and Korean characters are about twice as wide as digits.
  for (const character of label)
    width += EM_PER_CHARACTER * ((character.codePointAt(0) ?? 0) > 0x2e80 ? 1.7 : 1);
  return width;
}
