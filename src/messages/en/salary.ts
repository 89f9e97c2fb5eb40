import type { Measure, Period } from '../../../data/index.js';
import type { PayPlace } from '../../model/own-pay.js';

const PER: Record<Period, string> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

const MEASURES: Record<Measure, string> = {
  base: 'Base salary',
  total: 'Total compensation',
  unstated: 'Pay, measure not stated',
};

/** Words of the salary chart. Amounts come in already formatted. */
export const salary = {
  measure: (measure: Measure) => MEASURES[measure],
  per: (period: Period) => PER[period],
  panelTitle: (measure: Measure, currency: string, period: Period) =>
    `${MEASURES[measure]}, ${currency} ${PER[period]}`,
  markRole: 'Mark a role',
  allLevels: 'All levels',
  levelOfMeasure: (level: string, measure: Measure) =>
    `${level}, ${MEASURES[measure].toLowerCase()}`,
  asWritten: 'Pay in words',
  noFigure: 'No figure',
  noFigures: 'There are no pay figures for these roles.',
  measureNotStated: 'measure not stated',
  sample: (digits: string) => `sample of ${digits}`,
  asOf: (date: string) => `as of ${date}`,
  undated: 'date not stated',

  from: (amount: string) => `from ${amount}`,
  upTo: (amount: string) => `up to ${amount}`,
  average: 'average',
  median: 'median',
  middle: (amount: string) => `middle ${amount}`,
  hiring: (range: string) => `hiring ${range}`,
  halfIn: (range: string) => `half in ${range}`,
  middleHalf: (range: string) => `middle half ${range}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  tenthToNinetieth: (range: string) => `10th to 90th percentile ${range}`,

  overlap: (amount: string, range: string) => `overlap by ${amount} (${range})`,
  overlapAll: (range: string) => `all overlap in ${range}`,
  apart: (amount: string) => `${amount} apart`,
  touching: 'meet without overlapping',
  noCommonOverlap: 'no stretch common to all',

  key: (parts: string) => `How to read: ${parts}.`,
  keyBar: 'bar = range',
  keyDashed: 'dashed = measure not stated',
  keyHatched: 'hatched = total compensation',
  keyMid: '◆ on a bar = middle',
  keyHiring: 'thick part = hiring range',
  keyBox: 'bar = middle half, notch = median, line = 10th to 90th percentile',
  keyPoint: 'single mark = one amount',
  keyOpen: 'arrow = the other end is not known',
  common: (region: string | undefined, asOf: string | undefined) =>
    [region && `${region}.`, asOf && `Figures as of ${asOf} unless said otherwise.`]
      .filter(Boolean)
      .join(' '),
  converted: (period: Period, hours: string) =>
    `Converted to pay ${PER[period]} on the assumption of 12 months, 52 weeks of 5 days and ${hours} hours a week.`,
  axisStarts: (amount: string) => `The axis starts at ${amount}.`,

  takeawayTwoRanges: (
    level: string,
    first: string,
    firstRange: string,
    second: string,
    secondRange: string,
  ) => `${level}: ${first} ${firstRange}, ${second} ${secondRange}`,
  takeawayOverlap: (amount: string) => `the ranges overlap by ${amount}.`,
  takeawayApart: (amount: string) => `the ranges are ${amount} apart.`,
  takeawayTouching: 'one range begins where the other ends.',
  takeawayUnstated: (names: string) => `What the figure for ${names} measures is not stated.`,
  takeawayHigher: (
    level: string,
    kind: string,
    higher: string,
    higherAmount: string,
    percent: string,
    lower: string,
    lowerAmount: string,
  ) =>
    `${level}: the ${kind} for ${higher} (${higherAmount}) is ${percent} above the one for ${lower} (${lowerAmount})`,
  takeawaySame: (
    level: string,
    kind: string,
    first: string,
    firstAmount: string,
    second: string,
    secondAmount: string,
  ) =>
    `${level}: the ${kind} for ${first} (${firstAmount}) and for ${second} (${secondAmount}) differ by less than 1%`,
  takeawayHalvesOverlap: (amount: string) => `the middle halves overlap by ${amount}.`,
  takeawayHalvesApart: 'the middle halves do not overlap.',
  takeawaySpread: (
    level: string,
    kind: string,
    low: string,
    lowRole: string,
    high: string,
    highRole: string,
  ) => `${level}: the ${kind}s run from ${low} (${lowRole}) to ${high} (${highRole}).`,
  takeawayRanges: (level: string, low: string, lowRole: string, high: string, highRole: string) =>
    `${level}: the ranges begin at ${low} (${lowRole}) at the lowest and end at ${high} (${highRole}) at the highest.`,
  takeawayOne: (role: string, level: string, amount: string) => `${role}, ${level}: ${amount}.`,
  takeawayClimb: (
    role: string,
    firstLevel: string,
    first: string,
    lastLevel: string,
    last: string,
  ) => `${role}: ${first} at ${firstLevel}, ${last} at ${lastLevel}.`,
  takeawayIncomparable: 'No two of these roles have figures of the same kind at the same level.',

  showTable: 'Show as table',
  hideTable: 'Hide table',
  downloadCsv: 'Download CSV',
  tableCaption: (title: string) => `${title}: every figure`,
  showAll: (count: string) => `Show all ${count}`,
  showing: (shown: string, total: string) => `Showing ${shown} of ${total}`,
  column: {
    role: 'Role',
    level: 'Level',
    measure: 'Measure',
    figure: 'Figure',
    details: 'Details',
    source: 'Source',
  },

  ownPay: (currency: string, period: Period) => `Your own pay, ${currency} ${PER[period]}`,
  ownPayNote: 'Compared in this page only: nothing is stored or sent.',
  ownPayPlace: (what: string, place: string, figure: string) => `${what}: ${place} ${figure}`,
  place: {
    below: 'yours is below',
    lower: 'yours is in the lower half of',
    upper: 'yours is in the upper half of',
    above: 'yours is above',
    same: 'yours is exactly',
    unknown: 'yours may be anywhere in',
  } satisfies Record<PayPlace, string>,
};
