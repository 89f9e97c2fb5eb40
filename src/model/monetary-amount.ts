import type { Figure, Pay, Period } from '../../data/index.js';
import { PERIODS } from './pay-period.js';

/** An object of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** ISO 8601, in the order of `PERIODS`. */
const DURATIONS = ['P1Y', 'P1M', 'P1W', 'P1D', 'PT1H'];

/**
 * Pay in the words of schema.org; nothing for an average, which schema.org has no word for.
 * @param isNamed whether to say what is measured, where the key does not
 */
export function monetaryAmount(
  { figure, currency, period, measure }: Pay,
  isNamed: boolean,
): Thing | undefined {
  const name = isNamed && measure !== 'unstated' && measure;
  const percentiles = percentilesOf(figure);
  if (percentiles) {
    const duration = durationOf(period);
    return typed('MonetaryAmountDistribution', { name, currency, duration, ...percentiles });
  }
  const amounts = amountsOf(figure);
  if (!amounts) return undefined;
  const value = typed('QuantitativeValue', { ...amounts, unitText: period.toUpperCase() });
  return typed('MonetaryAmount', { name, currency, value });
}

/** Leaves out what is not known: an absent key says nothing, an empty one something false. */
export function typed(type: string, properties: Thing): Thing {
  const known = Object.entries(properties).filter(([, value]) => value);
  return { '@type': type, ...Object.fromEntries(known) };
}

function durationOf(period: Period): string | undefined {
  return DURATIONS[PERIODS.indexOf(period)];
}

function amountsOf(figure: Figure): Thing | undefined {
  switch (figure.kind) {
    case 'range':
      return figure.low === figure.high
        ? { value: figure.low }
        : { minValue: figure.low, maxValue: figure.high };
    case 'from':
      return { minValue: figure.value };
    case 'upTo':
      return { maxValue: figure.value };
    default:
      return undefined;
  }
}

function percentilesOf(figure: Figure): Thing | undefined {
  if (figure.kind === 'median') return { median: figure.value };
  if (figure.kind !== 'percentiles') return undefined;
  const { p10, p25, p50, p75, p90 } = figure;
  return {
    ...(p10 !== undefined && { percentile10: p10 }),
    percentile25: p25,
    median: p50,
    percentile75: p75,
    ...(p90 !== undefined && { percentile90: p90 }),
  };
}
