import { scaleLinear } from 'd3-scale';

/** One axis: where amounts stand on it, in percent of its length, and its ticks. */
export interface LinearAxis {
  /** The amounts at its two ends. */
  readonly domain: readonly [number, number];
  /** Evenly spaced, from the first to the last percent. */
  readonly ticks: readonly Tick[];
  /** Whether it begins above zero, which has to be said in words. */
  readonly isTruncated: boolean;
  /** The place of an amount, 0 to 100; amounts outside stand at the nearer end. */
  position(amount: number): number;
}

/** A tick: rank 0 stands at every fourth place, 1 at every second one between, 2 between those. */
export interface Tick {
  readonly value: number;
  readonly rank: 0 | 1 | 2;
}

/** Above this share of the highest amount, starting at zero would waste more than a third of the width. */
const ZERO_SHARE = 0.4;
/** Amounts closer than this share are one amount: ticks between them would differ in no digit that is shown. */
const SAME = 1e-6;
/** About four intervals can be labelled at 320 px when every second label is left out. */
const INTERVALS = 4;

/** Where there is nothing to measure. */
export const NO_AXIS: LinearAxis = {
  domain: [0, 0],
  ticks: [],
  isTruncated: false,
  position: () => 0,
};

/**
 * The axis for these amounts, from zero or from a round amount below the lowest, to a round one above the highest.
 * @param amounts at least one, finite, above zero
 * @throws {RangeError} when there is none
 */
export function linearAxis(amounts: Iterable<number>): LinearAxis {
  const [lowest, highest] = extent(amounts);
  const start = lowest <= ZERO_SHARE * highest ? 0 : lowest;
  const spread = highest - start <= highest * SAME ? highest * 0.1 : 0;
  const scale = scaleLinear()
    .domain([start - spread, highest + spread])
    .nice(INTERVALS)
    .range([0, 100])
    .clamp(true);
  const [first = 0, last = 0] = scale.domain();
  return {
    domain: [first, last],
    ticks: withHalves(scale.ticks(INTERVALS)),
    isTruncated: first > 0,
    position: scale,
  };
}

function extent(amounts: Iterable<number>): [number, number] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const amount of amounts) {
    if (amount < lowest) lowest = amount;
    if (amount > highest) highest = amount;
  }
  if (lowest > highest) throw new RangeError('An axis needs at least one amount.');
  return [lowest, highest];
}

/** Half of 1, 2 or 5 times a power of ten is still a round number, so the halves make the ticks for wide charts. */
function withHalves(values: readonly number[]): Tick[] {
  return values.flatMap((value, index): Tick[] => {
    const tick: Tick = { value, rank: index % 2 === 0 ? 0 : 1 };
    const next = values[index + 1];
    return next === undefined ? [tick] : [tick, { value: (value + next) / 2, rank: 2 }];
  });
}
