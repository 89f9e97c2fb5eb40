import type { Figure } from '../../data/index.js';

/** What a figure looks like on the axis; every place is a percentage of the axis, from its start. */
export type PayMark =
  | {
      readonly kind: 'bar';
      readonly from: number;
      readonly to: number;
      readonly mid?: number;
      readonly hiring?: Stretch;
    }
  | {
      readonly kind: 'box';
      readonly line: Stretch;
      readonly from: number;
      readonly to: number;
      readonly notch: number;
    }
  | { readonly kind: 'point'; readonly at: number }
  /** A bar that goes on to the edge of the plot, because its other end is not known. */
  | {
      readonly kind: 'open';
      readonly from: number;
      readonly to: number;
      readonly known: 'from' | 'to';
    };

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const END = 100;

/** @param position the place of an amount on the axis, in percent */
export function payMark(figure: Figure, position: (amount: number) => number): PayMark {
  switch (figure.kind) {
    case 'range':
      if (figure.low === figure.high) return { kind: 'point', at: position(figure.low) };
      return {
        kind: 'bar',
        from: position(figure.low),
        to: position(figure.high),
        ...(figure.mid !== undefined && { mid: position(figure.mid) }),
        ...(figure.hiring && {
          hiring: { from: position(figure.hiring.low), to: position(figure.hiring.high) },
        }),
      };
    case 'percentiles':
      return {
        kind: 'box',
        line: { from: position(figure.p10 ?? figure.p25), to: position(figure.p90 ?? figure.p75) },
        from: position(figure.p25),
        to: position(figure.p75),
        notch: position(figure.p50),
      };
    case 'from':
      return { kind: 'open', from: position(figure.value), to: END, known: 'from' };
    case 'upTo':
      return { kind: 'open', from: 0, to: position(figure.value), known: 'to' };
    default:
      return { kind: 'point', at: position(figure.value) };
  }
}
