import { expect } from 'chai';
import '../../../src/define/salary-chart.js';
import type { SalaryChart } from '../../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../../harness/salary-chart.js';
import { fixture } from '../../helpers/fixture.js';
import { overlappingTexts, textBoxes, textsOutside } from '../../helpers/text-boxes.js';

/** Of scripts and number styles that differ most. */
const LOCALES = 'en de fr es it pt-BR nl sv pl ru tr ar-EG he fa hi ja zh-CN ko'.split(' ');
const WIDTHS = [320, 375, 768, 1200];
/** What a page leaves at its sides. */
const MARGINS = 32;
/** What WCAG 1.4.12 lets readers set. */
const SPACING = 'line-height:1.5;letter-spacing:0.12em;word-spacing:0.16em;';

/** Everything wrong with a chart at its present size; empty when all is well. */
function flaws({ element, root, card, ticks, gridLineCentres }: SalaryChartHarness): string[] {
  const boxes = textBoxes(root);
  const offLine = ticks.filter(
    (tick) => Math.min(...gridLineCentres.map((line) => Math.abs(line - tick.centre))) > 1,
  );
  const { scrollWidth, clientWidth } = element.parentElement as HTMLElement;
  return [
    ...overlappingTexts(boxes).map((pair) => `overlapping: ${pair}`),
    ...textsOutside(boxes, card).map((text) => `outside the card: ${text}`),
    ...offLine.map((tick) => `not under a line: ${tick.label}`),
    ...(ticks.length < 2 ? ['fewer than two ticks'] : []),
    ...(scrollWidth > clientWidth ? [`sideways scroll: ${scrollWidth} > ${clientWidth}`] : []),
  ];
}

describe('The salary chart is laid out without flaws', () => {
  for (const width of WIDTHS) {
    for (const percent of [100, 200]) {
      it(`at ${width} px and ${percent} % text, in ${LOCALES.length} locales, both directions, with and without text spacing`, async () => {
        const container = await fixture<HTMLElement>('<div><salary-chart></salary-chart></div>', {
          width: width - MARGINS,
        });
        const harness = new SalaryChartHarness(container.firstElementChild as SalaryChart);
        const found: string[] = [];
        for (const locale of LOCALES) {
          for (const direction of ['ltr', 'rtl']) {
            for (const spacing of ['', SPACING]) {
              container.style.cssText = `${spacing}font-size:${percent}%`;
              container.lang = locale;
              container.dir = direction;
              harness.element.requestUpdate();
              await harness.element.updateComplete;
              const where = `${locale} ${direction}${spacing && ' spaced'}`;
              found.push(...flaws(harness).map((flaw) => `${where}: ${flaw}`));
            }
          }
        }
        expect(found.slice(0, 12).join('\n'), `${found.length} flaws`).to.equal('');
      });
    }
  }
});
