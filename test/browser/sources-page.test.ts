import { expect } from 'chai';
import '../../src/define/all.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../harness/salary-chart.js';
import { fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { codesOf, listen } from '../helpers/told.js';
import { until } from '../helpers/until.js';

const posting = (title: string, low: number, high: number) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: low, maxValue: high, unitText: 'YEAR' },
  },
});

const added: Element[] = [];

/** Puts JSON-LD into the head, as a template or a tag manager does. */
function addScript(content: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  document.head.append(script);
  added.push(script);
  return script;
}

async function chartFrom(html: string): Promise<SalaryChartHarness> {
  return new SalaryChartHarness(await fixture<SalaryChart>(html));
}

const FROM_PAGE = '<salary-chart from="page"><p>Ask us.</p></salary-chart>';

describe('The page’s own JSON-LD', () => {
  noLitWarnings();
  afterEach(() => {
    for (const script of added.splice(0)) script.remove();
  });

  it('is shown when the author wants that', async () => {
    addScript(posting('Cook', 24_000, 30_000));
    addScript({ '@graph': [posting('Baker', 26_000, 31_000)] });
    const told = listen();
    const chart = await chartFrom(FROM_PAGE);
    await until(() => chart.lines.length === 2, 'both postings are shown');
    expect(chart.lines.join()).to.contain('Cook').and.contain('Baker');
    expect(chart.isFallbackShown).to.equal(false);
    expect(told.errors).to.deep.equal([]);
  });

  it('is followed: a posting that comes later, changes and goes', async () => {
    addScript(posting('Cook', 24_000, 30_000));
    const chart = await chartFrom(FROM_PAGE);
    await until(() => chart.lines.length === 1, 'the posting is shown');
    const late = addScript('');
    late.textContent = JSON.stringify(posting('Baker', 26_000, 31_000));
    await until(() => chart.lines.length === 2, 'the late posting is shown');
    (late.firstChild as Text).data = JSON.stringify(posting('Baker', 27_000, 31_000));
    await until(() => chart.lines[1]?.includes('27,000'), 'the change is shown');
    late.remove();
    await until(() => chart.lines.length === 1, 'it is gone');
  });

  it('comes to a chart that had nothing to show', async () => {
    const told = listen();
    const chart = await chartFrom(FROM_PAGE);
    await until(() => chart.errorText, 'the lack is said');
    expect(chart.errorText).to.contain('JSON-LD: has no pay');
    expect(chart.isFallbackShown).to.equal(true);
    addScript(posting('Cook', 24_000, 30_000));
    await until(() => chart.lines.length === 1, 'the late posting is shown');
    expect(chart.errorText).to.equal('');
    expect(codesOf(told.errors)).to.deep.equal([['no-pay']]);
  });

  it('is not read again when something else changes on the page', async () => {
    addScript(posting('Cook', 24_000, 30_000));
    const chart = await chartFrom(FROM_PAGE);
    await until(() => chart.lines.length === 1, 'the posting is shown');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((found) => changes.push(...found));
    observer.observe(chart.root, { subtree: true, childList: true, attributes: true });
    let updates = 0;
    const { requestUpdate } = chart.element;
    chart.element.requestUpdate = (...given: Parameters<typeof requestUpdate>) => {
      updates += 1;
      requestUpdate.apply(chart.element, given);
    };
    document.body.append(document.createElement('hr'));
    document.body.lastElementChild?.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
    expect(changes).to.have.length(0);
    expect(updates).to.equal(0);
  });

  it('says pay that is no figure in its own words, and what is left out to its author alone', async () => {
    addScript({ ...posting('Cook', 0, 0), baseSalary: 'competitive' });
    addScript('{ "@type": "JobPosting", ');
    const told = listen();
    const chart = await chartFrom(FROM_PAGE);
    await until(() => chart.lines.length === 1, 'the posting is shown');
    expect(chart.lines).to.deep.equal(['Cook competitive']);
    expect(chart.text).not.to.contain('script 2');
    expect(codesOf(told.notices).flat()).to.include('bad-script');
    const card = await chartFrom('<salary-chart compact from="page" roles="cook"></salary-chart>');
    await until(() => card.text === 'Cook, Pay in words: competitive', 'the card says it');
  });

  it('comes after a table inside the tag', async () => {
    addScript(posting('Cook', 24_000, 30_000));
    const rows =
      '<tr><th>Role</th><th>Base salary a year</th></tr><tr><td>Baker</td><td>€26,000</td></tr>';
    const chart = await chartFrom(
      `<salary-chart from="page"><table>${rows}</table></salary-chart>`,
    );
    await until(() => chart.lines.length === 1, 'the table is shown');
    expect(chart.lines[0]).to.contain('Baker');
  });

  for (const tag of ['skills-matrix', 'role-fit-quiz']) {
    it(`is said to be unfit for a <${tag}>, whose fallback stays`, async () => {
      addScript(posting('Cook', 24_000, 30_000));
      const told = listen();
      const widget = await fixture(`<${tag} from="page"><p>Ask us.</p></${tag}>`);
      await until(() => told.errors.length === 1, 'it is said');
      expect(widget.shadowRoot?.textContent).to.contain(
        `<${tag}> cannot be made from a page’s JSON-LD`,
      );
      expect(widget.firstElementChild?.getClientRects().length).to.equal(1);
    });
  }

  it('is not looked for under another name', async () => {
    const told = listen();
    const chart = await chartFrom('<salary-chart from="pgae"><p>Ask us.</p></salary-chart>');
    await until(() => chart.errorText, 'it is said');
    expect(chart.errorText).to.contain(
      'from="pgae" is not known here; write from="page" or from="built-in".',
    );
    expect(codesOf(told.errors)).to.deep.equal([['unknown-source']]);
  });
});
