import { expect } from 'chai';
import '../../src/define/salary-chart.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { fixture } from '../helpers/fixture.js';
import { madeDataset, madePay, range } from '../helpers/made-dataset.js';

describe('The first document of a page', () => {
  // The check comes with it, so that only one test of a page can see this.
  it('leaves what is drawn on show until it has been checked', async () => {
    const chart = await fixture<SalaryChart>('<salary-chart></salary-chart>');
    const root = chart.renderRoot as ShadowRoot;
    const heading = root.querySelector('[role="heading"]');
    const drawings: boolean[] = [];
    const observer = new MutationObserver(() => drawings.push(root.contains(heading)));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    chart.dataset = madeDataset({ pay: [madePay('cook', 'junior', range(30_000, 40_000))] });
    await chart.updateComplete;
    observer.disconnect();
    expect(root.textContent).to.contain('Cook or Baker');
    expect(drawings).to.not.be.empty;
    expect(drawings, 'the heading was never taken away').to.not.include(false);
  });
});
