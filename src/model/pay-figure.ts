import type { Figure } from '../../data/index.js';

/** A stretch of amounts. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Every amount that a figure names. */
export function amountsOf(figure: Figure): number[] {
  switch (figure.kind) {
    case 'range':
      return [figure.low, figure.high];
    case 'percentiles':
      return [
        figure.p10 ?? figure.p25,
        figure.p25,
        figure.p50,
        figure.p75,
        figure.p90 ?? figure.p75,
      ];
    default:
      return [figure.value];
  }
}

/** Where most of the pay lies: the range, or the middle half of the percentiles. A single amount has no span. */
export function spanOf(figure: Figure): Span | undefined {
  if (figure.kind === 'range') return { low: figure.low, high: figure.high };
  if (figure.kind === 'percentiles') return { low: figure.p25, high: figure.p75 };
  return undefined;
}

/** The one amount that stands for the figure, where it has one: its median or average. A range's middle is no fact. */
export function centreOf(
  figure: Figure,
): { readonly kind: 'median' | 'average'; readonly value: number } | undefined {
  if (figure.kind === 'percentiles') return { kind: 'median', value: figure.p50 };
  if (figure.kind === 'median' || figure.kind === 'average')
    return { kind: figure.kind, value: figure.value };
  return undefined;
}

/** The same figure with every amount changed, such as from a month's to a year's. */
export function mapAmounts(figure: Figure, change: (amount: number) => number): Figure {
  switch (figure.kind) {
    case 'range': {
      const { low, high, mid, hiring } = figure;
      return {
        kind: 'range',
        low: change(low),
        high: change(high),
        ...(mid !== undefined && { mid: change(mid) }),
        ...(hiring && { hiring: { low: change(hiring.low), high: change(hiring.high) } }),
      };
    }
    case 'percentiles': {
      const { p10, p25, p50, p75, p90 } = figure;
      return {
        kind: 'percentiles',
        ...(p10 !== undefined && { p10: change(p10) }),
        p25: change(p25),
        p50: change(p50),
        p75: change(p75),
        ...(p90 !== undefined && { p90: change(p90) }),
      };
    }
    default:
      return { kind: figure.kind, value: change(figure.value) };
  }
}
