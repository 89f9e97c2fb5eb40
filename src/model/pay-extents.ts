import type { Pay } from '../../data/index.js';
import { amountsOf } from './pay-figure.js';

/** Figures that may share an axis have the same key. */
export function axisKey({ currency, period }: Pick<Pay, 'currency' | 'period'>): string {
  return `${currency} ${period}`;
}

/** The lowest and the highest amount of each axis that the figures need. */
export function payExtents(entries: readonly Pay[]): Map<string, [number, number]> {
  const extents = new Map<string, [number, number]>();
  for (const pay of entries) {
    const amounts = amountsOf(pay.figure);
    const key = axisKey(pay);
    const known = extents.get(key);
    const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
    if (!known) extents.set(key, [low, high]);
    else {
      known[0] = Math.min(known[0], low);
      known[1] = Math.max(known[1], high);
    }
  }
  return extents;
}
