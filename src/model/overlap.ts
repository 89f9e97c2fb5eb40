import type { Span } from './pay-figure.js';

/** What several spans have in common. */
export type Overlap =
  | { readonly kind: 'overlap'; readonly low: number; readonly high: number }
  /** The end of one is the beginning of the next. */
  | { readonly kind: 'touching' }
  /** Nothing is common to all; `gap` is between the highest low and the lowest high. */
  | { readonly kind: 'apart'; readonly gap: number };

/** The stretch common to all spans, or how far that is from existing. */
export function overlapOf(spans: readonly Span[]): Overlap {
  const low = Math.max(...spans.map((span) => span.low));
  const high = Math.min(...spans.map((span) => span.high));
  if (low < high) return { kind: 'overlap', low, high };
  return low === high ? { kind: 'touching' } : { kind: 'apart', gap: low - high };
}
