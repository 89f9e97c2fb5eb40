export function median(values) {
  return quantile(values, 0.5);
}

/** The middle value, with the quarters below and above it. */
export function spread(values) {
  return {
    low: quantile(values, 0.25),
    median: quantile(values, 0.5),
    high: quantile(values, 0.75),
  };
}

/** How many times the other's values, round by round, so that what slows a whole round counts for both. */
export function ratio(values, others) {
  return median(values.map((value, round) => value / others[round]));
}

function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
