import { expect } from 'chai';
import type { DatasetInput } from '../../data/index.js';
import '../../src/define/all.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../harness/salary-chart.js';
import { fixture } from '../helpers/fixture.js';
import { madeDataset, madePay, range } from '../helpers/made-dataset.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { listen } from '../helpers/told.js';
import { until } from '../helpers/until.js';

/** A comparison of one role, whose name says where it comes from. */
const named = (name: string): DatasetInput =>
  madeDataset({
    roles: [{ id: 'one', name }],
    pay: [madePay('one', 'junior', range(24_000, 30_000))],
  });
const table = (id: string, name: string) =>
  `<table id="${id}"><tr><th>Role</th><th>Base salary a year</th></tr><tr><td>${name}</td><td>€26,000</td></tr></table>`;

const { fetch } = window;

describe('Of several sources', () => {
  noLitWarnings();
  let asked: string[] = [];
  let page: HTMLScriptElement;

  beforeEach(() => {
    asked = [];
    window.fetch = async (input) => {
      asked.push(String(input));
      return new Response(JSON.stringify(named('File')));
    };
    page = document.createElement('script');
    page.type = 'application/ld+json';
    page.textContent = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Page',
      baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: 24_000, unitText: 'YEAR' },
    });
    document.head.append(page);
  });
  afterEach(() => {
    window.fetch = fetch;
    page.remove();
  });

  it('the one that the author names most clearly is shown, and the next when it goes', async () => {
    const told = listen();
    const root = await fixture<HTMLElement>(`<div>${table('outside', 'Outside')}
      <salary-chart src="/figures.json" for="outside" from="page">
        <script type="application/json">${JSON.stringify(named('Script'))}</script>
        ${table('inside', 'Inside')}
      </salary-chart></div>`);
    const element = root.querySelector('salary-chart') as SalaryChart;
    const chart = new SalaryChartHarness(element);
    const isShown = (name: string) =>
      until(() => chart.lines[0]?.startsWith(name), `${name} is shown`);

    await isShown('File');
    element.dataset = named('Property');
    await isShown('Property');
    element.dataset = null;
    await isShown('File');
    element.removeAttribute('src');
    await isShown('Script');
    element.querySelector('script')?.remove();
    await isShown('Outside');
    element.removeAttribute('for');
    await isShown('Inside');
    element.querySelector('table')?.remove();
    await isShown('Page');
    element.removeAttribute('from');
    await isShown('ML Engineer');
    expect(told.errors).to.deep.equal([]);
    expect(asked).to.have.length(2);
  });

  it('a file is asked for only where nothing wins over it', async () => {
    const element = document.createElement('salary-chart') as SalaryChart;
    element.dataset = named('Property');
    element.src = '/figures.json';
    const root = await fixture('<div></div>');
    root.append(element);
    await element.updateComplete;
    expect(asked).to.deep.equal([]);
  });

  it('from="built-in" sets aside only a table inside the tag', async () => {
    const root = await fixture<HTMLElement>(`<div>
      ${table('outside', 'Outside')}
      <salary-chart from="built-in">${table('inside', 'Inside')}</salary-chart>
      <salary-chart from="built-in" for="outside"></salary-chart>
      <salary-chart from="built-in"><script type="application/json">${JSON.stringify(named('Script'))}</script></salary-chart>
    </div>`);
    const charts = [...root.querySelectorAll<SalaryChart>('salary-chart')].map(
      (each) => new SalaryChartHarness(each),
    );
    await until(() => charts.every(({ lines }) => lines.length > 0), 'all have drawn');
    expect(charts.map(({ lines }) => lines[0]?.split(' (')[0])).to.deep.equal([
      'ML Engineer',
      'Outside',
      'Script',
    ]);
  });

  it('one that is slow is dropped when a clearer one comes', async () => {
    let answer = (_response: Response) => {};
    let signal: AbortSignal | null | undefined;
    window.fetch = (_input, init) => {
      signal = init?.signal;
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const element = await fixture<SalaryChart>('<salary-chart src="/slow.json"></salary-chart>');
    const chart = new SalaryChartHarness(element);
    element.dataset = named('Property');
    await element.updateComplete;
    expect(signal?.aborted).to.equal(true);
    answer(new Response(JSON.stringify(named('File'))));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(chart.lines[0]).to.contain('Property');
  });

  it('nothing is watched or asked for by a widget that has left the page', async () => {
    const root = await fixture<HTMLElement>(
      `<div>${table('outside', 'Outside')}<salary-chart for="outside" replace></salary-chart></div>`,
    );
    const element = root.querySelector('salary-chart') as SalaryChart;
    const chart = new SalaryChartHarness(element);
    await until(() => chart.lines.length > 0, 'the table is shown');
    element.remove();
    let updates = 0;
    element.requestUpdate = () => {
      updates += 1;
    };
    (root.querySelector('td') as HTMLElement).textContent = 'Elsewhere';
    root.append(document.createElement('p'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(updates).to.equal(0);
  });
});

describe('Widgets of all sources', () => {
  it('store nothing, add no global name and ask for nothing that is not named', async () => {
    const before = Object.keys(window).sort();
    const kept = [localStorage.length, sessionStorage.length, document.cookie];
    performance.clearResourceTimings();
    const root = await fixture<HTMLElement>(`<div>${table('outside', 'Outside')}
      <salary-chart for="outside"></salary-chart>
      <salary-chart>${table('inside', 'Inside')}</salary-chart>
      <salary-chart from="page"><p>Ask us.</p></salary-chart>
      <salary-chart><script type="application/json">${JSON.stringify(named('Script'))}</script></salary-chart></div>`);
    const charts = [...root.querySelectorAll('salary-chart')];
    await until(
      () => charts.every(({ shadowRoot }) => shadowRoot?.querySelector('.row, [part=error]')),
      'all have drawn',
    );
    expect(Object.keys(window).sort()).to.deep.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(kept);
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    // Not bundled, the readers come as modules of their own.
    expect(
      asked.filter((path) => !/^\/(?:src|data|node_modules)\/.*\.[jt]s$/.test(path)),
    ).to.deep.equal([]);
  });
});
