import type { Figure } from '../../data/index.js';

/** Where an amount falls in a figure. */
export type PayPlace = 'below' | 'lower' | 'upper' | 'above' | 'same' | 'unknown';

/** A range is cut at its middle, percentiles at the median; "below" and "above" are outside of what is known. */
export function placeOf(amount: number, figure: Figure): PayPlace {
  switch (figure.kind) {
    case 'range':
      return within(amount, figure.low, (figure.low + figure.high) / 2, figure.high);
    case 'percentiles':
      return within(amount, figure.p25, figure.p50, figure.p75);
    case 'from':
      return amount < figure.value ? 'below' : 'unknown';
    case 'upTo':
      return amount > figure.value ? 'above' : 'unknown';
    default:
      if (amount === figure.value) return 'same';
      return amount < figure.value ? 'below' : 'above';
  }
}

function within(amount: number, low: number, middle: number, high: number): PayPlace {
  if (amount < low) return 'below';
  if (amount > high) return 'above';
  return amount <= middle ? 'lower' : 'upper';
}
