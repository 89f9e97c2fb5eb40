import { expect } from 'chai';
import fc from 'fast-check';
import type { Dataset } from '../../../data/index.js';
import '../../../src/define/salary-chart.js';
import type { SalaryChart } from '../../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../../harness/salary-chart.js';
import { datasets } from '../../helpers/arbitrary-dataset.js';
import { fixture } from '../../helpers/fixture.js';
import { propertyRuns } from '../../helpers/property-runs.js';

/** Of one test, which has ten minutes; together they are what is asked for. */
const PARTS = 5;

/** The amounts in a text, as numbers, from small to large. */
function amountsIn(text: string): number[] {
  const found = text.match(/\d[\d,]*(\.\d+)?/g) ?? [];
  return found.map((amount) => Number(amount.replaceAll(',', ''))).sort((a, b) => a - b);
}

/** What the dataset says, one sorted list of amounts a figure; full text shows two digits after the point. */
function amountsOf({ pay }: Dataset): string[] {
  return pay.map(({ figure }) => {
    const { hiring, ...rest } = figure.kind === 'range' ? figure : { ...figure, hiring: undefined };
    // A range without a width is one amount, and said once.
    const isOne = figure.kind === 'range' && figure.low === figure.high;
    const amounts = isOne ? [figure.low] : [...Object.values(rest), hiring?.low, hiring?.high];
    // "10th to 90th percentile" is said where both are known.
    const named = figure.kind === 'percentiles' && figure.p10 !== undefined ? [10, 90] : [];
    return [...amounts.filter((amount) => typeof amount === 'number'), ...named]
      .sort((a, b) => a - b)
      .join(' ');
  });
}

describe('The list, the table and the dataset have the same figures', () => {
  for (let part = 1; part <= PARTS; part += 1) {
    it(`for any dataset, part ${part} of ${PARTS}`, async () => {
      const element = await fixture<SalaryChart>('<salary-chart lang="en"></salary-chart>', {
        width: 600,
      });
      const chart = new SalaryChartHarness(element);
      await chart.press('Show as table');
      const check = async (dataset: Dataset) => {
        Object.assign(element, { dataset });
        await element.updateComplete;
        if (chart.buttons.some((label) => label.startsWith('Show all'))) await chart.showAll();
        if (dataset.pay.length === 0) return;
        const inList = chart.spokenFigures;
        const inTable = chart.tableRows
          .map((row) => row[3] ?? '')
          .filter((cell) => /\d/.test(cell));
        const sorted = (texts: string[]) => texts.map((text) => amountsIn(text).join(' ')).sort();
        expect(sorted(inList)).to.deep.equal(sorted(inTable));
        expect(sorted(inList)).to.deep.equal(amountsOf(dataset).sort());
      };
      await fc.assert(fc.asyncProperty(datasets, check), {
        numRuns: Math.ceil(propertyRuns(100) / PARTS),
        endOnFailure: true,
      });
    });
  }
});
