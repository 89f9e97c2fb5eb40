import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Dataset, Figure } from '../../../data/index.js';
import { payExtents } from '../../../src/model/pay-extents.js';
import type { PayMark } from '../../../src/model/pay-mark.js';
import { allRoles } from '../../../src/model/roles.js';
import { salaryCsv } from '../../../src/model/salary-csv.js';
import { type RowView, type SalaryView, salaryView } from '../../../src/model/salary-view.js';
import { datasets } from '../../helpers/arbitrary-dataset.js';
import { english } from '../../helpers/english.js';
import { madeDataset, madePay, range } from '../../helpers/made-dataset.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { csvParse } from './read-csv.js';

const messages = english;
const locales = fc.constantFrom('en', 'de-DE', 'fr-FR', 'ja-JP', 'ar-EG', 'hi-IN');

function view(dataset: Dataset, locale = 'en'): SalaryView {
  return salaryView({
    dataset,
    entries: dataset.pay,
    roles: allRoles(dataset),
    messages,
    locale,
    limit: 500,
    extents: payExtents(dataset.pay),
  });
}

const rows = ({
  sets,
}: SalaryView): { row: RowView; set: SalaryView['sets'][number]; measure: string }[] =>
  sets.flatMap((set) =>
    set.panels.flatMap((panel) =>
      panel.groups.flatMap((group) =>
        group.rows.map((row) => ({ row, set, measure: panel.measure })),
      ),
    ),
  );

/** Where a figure's amounts belong on an axis, computed from its ends alone. */
function expectedPlaces(figure: Figure, [first, last]: readonly [number, number]): number[] {
  const place = (amount: number) => ((amount - first) / (last - first)) * 100;
  switch (figure.kind) {
    case 'range':
      if (figure.low === figure.high) return [place(figure.low)];
      return [figure.low, figure.high, figure.mid, figure.hiring?.low, figure.hiring?.high]
        .filter((amount) => amount !== undefined)
        .map(place);
    case 'percentiles':
      return [
        figure.p10 ?? figure.p25,
        figure.p25,
        figure.p50,
        figure.p75,
        figure.p90 ?? figure.p75,
      ].map(place);
    case 'from':
      return [place(figure.value), 100];
    case 'upTo':
      return [0, place(figure.value)];
    default:
      return [place(figure.value)];
  }
}

function actualPlaces(mark: PayMark): number[] {
  switch (mark.kind) {
    case 'bar':
      return [mark.from, mark.to, mark.mid, mark.hiring?.from, mark.hiring?.to].filter(
        (at) => at !== undefined,
      );
    case 'box':
      return [mark.line.from, mark.from, mark.notch, mark.to, mark.line.to];
    case 'open':
      return [mark.from, mark.to];
    case 'point':
      return [mark.at];
  }
}

/** Half a pixel of a track as wide as a large screen, in percent. */
const HALF_PIXEL = (0.5 / 2000) * 100;

describe('The salary chart, for any dataset', () => {
  it('puts every mark within half a pixel of where arithmetic puts it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { row, set } of rows(view(dataset))) {
          if (!row.pay || !row.mark) continue;
          const expected = expectedPlaces(row.pay.figure, set.axis.domain);
          const actual = actualPlaces(row.mark);
          assert.equal(actual.length, expected.length);
          actual.forEach((at, index) => {
            assert.ok(
              Math.abs(at - (expected[index] ?? Number.NaN)) <= HALF_PIXEL,
              `${at} for ${expected[index]}`,
            );
          });
        }
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('shows every figure once, and never two measures, currencies or periods on one panel', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const drawn = rows(view(dataset));
        assert.deepEqual(new Set(drawn.flatMap(({ row }) => row.pay ?? [])), new Set(dataset.pay));
        assert.equal(drawn.filter(({ row }) => row.pay).length, dataset.pay.length);
        for (const { row, set, measure } of drawn) {
          if (!row.pay) continue;
          assert.equal(row.pay.currency, set.currency);
          assert.equal(row.pay.period, set.period);
          if (row.pay.measure !== 'unstated') assert.equal(row.pay.measure, measure);
        }
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('never says NaN, undefined, null or Infinity, in any language', () => {
    fc.assert(
      fc.property(datasets, locales, (dataset, locale) => {
        const { summary, notes, sets } = view(dataset, locale);
        const texts = sets.flatMap((set) => [
          ...set.tickLabels,
          ...set.panels.flatMap((panel) => [
            panel.title,
            ...panel.groups.flatMap((group) => [
              group.title,
              group.overlap,
              ...group.rows.flatMap((row) => [
                row.name,
                ...row.tags,
                row.sample,
                JSON.stringify(row.text) ?? '',
              ]),
            ]),
          ]),
        ]);
        const all = [summary, ...notes, ...texts].join('\n');
        assert.doesNotMatch(all, /NaN|undefined|null|Infinity|∞/);
        assert.ok(summary.length > 0);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('writes a CSV that gives every figure back, and no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const csv = salaryCsv(dataset, dataset.pay);
        const [head = [], ...lines] = csvParse(csv);
        assert.equal(lines.length, dataset.pay.length);
        dataset.pay.forEach((pay, index) => {
          const cells = new Map(head.map((column, place) => [column, lines[index]?.[place] ?? '']));
          const { figure } = pay;
          assert.equal(cells.get('kind'), figure.kind);
          const { hiring, ...amounts } =
            figure.kind === 'range' ? figure : { ...figure, hiring: undefined };
          const expected = { ...amounts, hiring_low: hiring?.low, hiring_high: hiring?.high };
          for (const [key, value] of Object.entries(expected)) {
            if (key !== 'kind')
              assert.equal(cells.get(key), value === undefined ? '' : String(value));
          }
          assert.equal(cells.get('note'), pay.note ?? '');
          assert.equal(cells.get('currency'), pay.currency);
          assert.equal(cells.get('as_of'), pay.asOf);
        });
        assert.doesNotMatch(csv.replace(/^\uFEFF/, ''), /(^|[,\n])"?[=+@\t]/);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('calls the higher median the higher one, with the right percentage', () => {
    const amount = fc.integer({ min: 1000, max: 900_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const dataset = {
          roles: [
            { id: 'a', name: 'First' },
            { id: 'b', name: 'Second' },
          ],
        };
        const full = {
          format: 1 as const,
          id: 'd',
          title: 'T',
          lang: 'en',
          updated: '2026',
          sources: [{ id: 's', title: 'S' }],
          levels: [],
          skills: [],
          transitions: [],
          facts: [],
          ...dataset,
          pay: [one, other].map((value, index) => ({
            roles: [index === 0 ? 'a' : 'b'],
            measure: 'base' as const,
            currency: 'EUR',
            period: 'year' as const,
            asOf: '2026',
            source: 's',
            figure: { kind: 'median' as const, value },
          })),
        };
        const { summary } = view(full);
        const [low, high] = one < other ? [one, other] : [other, one];
        const difference = (high - low) / low;
        if (difference < 0.01) assert.match(summary, /differ by less than 1%/);
        else {
          const higher = one > other ? 'First' : 'Second';
          assert.match(summary, new RegExp(`median for ${higher} \\(`));
          const [, percent = ''] = summary.replaceAll(',', '').match(/ is (\d+)% above/) ?? [];
          // To the nearest whole percent; either way where it is just between two.
          assert.ok(Math.abs(Number(percent) - 100 * difference) <= 0.5 + 1e-9, summary);
        }
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('says of two ranges by how much they overlap or how far they are apart, and nothing else', () => {
    const amount = fc.integer({ min: 1, max: 999 }).map((thousands) => thousands * 1000);
    const span = fc
      .tuple(amount, amount)
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    const euros = (value: number) =>
      new Intl.NumberFormat('en', {
        style: 'currency',
        currency: 'EUR',
        notation: 'compact',
        maximumSignificantDigits: 3,
      }).format(value);
    fc.assert(
      fc.property(span, span, ([low, high], [otherLow, otherHigh]) => {
        const pay = [
          madePay('cook', 'junior', range(low, high)),
          madePay('baker', 'junior', range(otherLow, otherHigh)),
        ];
        const { summary } = view(madeDataset({ pay }));
        const common = Math.min(high, otherHigh) - Math.max(low, otherLow);
        if (common > 0)
          assert.ok(summary.endsWith(`the ranges overlap by ${euros(common)}.`), summary);
        else if (common < 0)
          assert.ok(summary.endsWith(`the ranges are ${euros(-common)} apart.`), summary);
        else assert.ok(summary.endsWith('one range begins where the other ends.'), summary);
      }),
      { numRuns: propertyRuns() },
    );
  });
});
