import { expect } from 'chai';
import '../../src/define/all.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../harness/salary-chart.js';
import { drawn, fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { codesOf, listen } from '../helpers/told.js';
import { until } from '../helpers/until.js';

const ROWS = `<thead><tr><th>Level</th><th>Cook</th><th>Baker</th></tr></thead>
  <tbody>
    <tr><th>Junior</th><td>€24,000 to €30,000</td><td>€26,000 to €31,000</td></tr>
    <tr><th>Senior</th><td>€32,000 to €41,000</td><td>competitive</td></tr>
  </tbody>`;
const table = (attributes = '', rows = ROWS) =>
  `<table ${attributes}><caption>Base salary a year</caption>${rows}</table>`;

const LINES = [
  'Cook (24,000 to 30,000 euros)',
  'Baker (26,000 to 31,000 euros)',
  'Cook (32,000 to 41,000 euros)',
  'Baker competitive',
];

/** The page's part of a test: some HTML, in which the first chart is driven. */
async function page(html: string): Promise<{ root: HTMLElement; chart: SalaryChartHarness }> {
  const root = await fixture<HTMLElement>(`<div>${html}</div>`);
  const element = root.querySelector<SalaryChart>('salary-chart');
  if (!element) throw new Error('There is no chart.');
  return { root, chart: new SalaryChartHarness(element) };
}

const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

describe('A table that for names', () => {
  noLitWarnings();

  it('is shown as a chart and stays where it is', async () => {
    const told = listen();
    const { root, chart } = await page(
      `${table('id="pay"')}<salary-chart for="pay"></salary-chart>`,
    );
    await until(() => chart.lines.length === 4, 'the table has been read');
    expect(chart.lines).to.deep.equal(LINES);
    expect(chart.panelTitles).to.deep.equal(['Base salary, EUR a year']);
    expect(isShown(root.querySelector('table'))).to.equal(true);
    expect(told.errors).to.deep.equal([]);
  });

  it('may stand inside of what has the id, and in the same shadow root', async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<figure id="pay">${table()}</figure><salary-chart for="pay"></salary-chart>`;
    await drawn(root);
    const chart = new SalaryChartHarness(root.querySelector('salary-chart') as SalaryChart);
    await until(() => chart.lines.length === 4, 'the table has been read');
  });

  it('is found in the document from within a shadow root', async () => {
    const { root } = await page(`${table('id="pay"')}<i></i><salary-chart></salary-chart>`);
    const shadow = (root.querySelector('i') as HTMLElement).attachShadow;
    expect(shadow).to.equal(HTMLElement.prototype.attachShadow);
    const host = document.createElement('div');
    root.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<salary-chart for="pay"></salary-chart>';
    const chart = new SalaryChartHarness(
      host.shadowRoot?.querySelector('salary-chart') as SalaryChart,
    );
    await chart.element.updateComplete;
    await until(() => chart.lines.length === 4, 'the table has been read');
  });

  it('is followed when it changes, and what it said stays on show meanwhile', async () => {
    const { root, chart } = await page(
      `${table('id="pay"')}<salary-chart for="pay"></salary-chart>`,
    );
    await until(() => chart.lines.length === 4, 'the table has been read');
    let isEmpty = false;
    const observer = new MutationObserver(() => {
      isEmpty ||= chart.lines.length === 0;
    });
    observer.observe(chart.root, { subtree: true, childList: true });
    const cell = root.querySelector('td') as HTMLElement;
    cell.textContent = '€25,000 to €30,000';
    await until(() => chart.lines[0] === 'Cook (25,000 to 30,000 euros)', 'the change is shown');
    (cell.firstChild as Text).data = '€26,000 to €30,000';
    await until(() => chart.lines[0] === 'Cook (26,000 to 30,000 euros)', 'the other one is shown');
    root.querySelector('tbody tr')?.remove();
    await until(() => chart.lines.length === 2, 'the row is gone');
    observer.disconnect();
    expect(isEmpty).to.equal(false);
  });

  it('may come later, go, and come back', async () => {
    const told = listen();
    const { root, chart } = await page('<salary-chart for="pay"><p>Ask us.</p></salary-chart>');
    await until(() => chart.errorText.includes('There is no table'), 'its absence is said');
    expect(chart.isFallbackShown).to.equal(true);
    root.insertAdjacentHTML('beforeend', table('id="pay"'));
    await until(() => chart.lines.length === 4, 'the late table is shown');
    const found = root.querySelector('table') as HTMLElement;
    found.remove();
    await until(() => chart.errorText.includes('There is no table'), 'its absence is said');
    root.prepend(found);
    await until(() => chart.lines.length === 4, 'it is shown again');
    found.id = 'pays';
    await until(() => chart.errorText.includes('did you mean'), 'the new name is not followed');
    expect(codesOf(told.errors)).to.deep.equal([['no-table'], ['no-table'], ['no-table']]);
  });

  it('is called by its right name when the wrong one was close', async () => {
    const { chart } = await page(
      `${table('id="pay-table"')}<salary-chart for="pay-tabel"></salary-chart>`,
    );
    await until(() => chart.errorText, 'the mistake is said');
    expect(chart.errorText).to.contain(
      'There is no table on this page that for="pay-tabel" could mean; did you mean "pay-table"?',
    );
  });

  it('is said to be unfit for a quiz', async () => {
    const told = listen();
    const quiz = await fixture(
      `<role-fit-quiz for="pay">${table('id="pay"')}<p>Ask us.</p></role-fit-quiz>`,
    );
    await until(() => told.errors.length > 0, 'it is said');
    expect(quiz.shadowRoot?.textContent).to.contain('<role-fit-quiz> cannot be made from a table');
    expect(isShown(quiz.querySelector('p'))).to.equal(true);
  });

  it('that cannot be read stays, with a sentence about why', async () => {
    const told = listen();
    const { root, chart } = await page(
      `${table('id="pay"', '<tr><td>Opening hours</td></tr>')}<salary-chart for="pay" replace></salary-chart>`,
    );
    await until(() => chart.errorText, 'the reason is said');
    expect(told.errors).to.have.length(1);
    expect(isShown(root.querySelector('table'))).to.equal(true);
  });
});

describe('A table that is replaced', () => {
  noLitWarnings();
  const both = `${table('id="pay"')}<salary-chart for="pay" replace></salary-chart>`;

  it('is hidden while it is shown, whatever the page says about tables', async () => {
    const { root, chart } = await page(`<style>table { display: block !important }</style>${both}`);
    await until(() => chart.lines.length === 4, 'the table has been read');
    expect(isShown(root.querySelector('table'))).to.equal(false);
    chart.element.replace = false;
    await chart.element.updateComplete;
    expect(isShown(root.querySelector('table'))).to.equal(true);
  });

  it('is as it was when the chart is deleted', async () => {
    const { root, chart } = await page(both);
    const found = root.querySelector('table') as HTMLElement;
    const before = '<table id="pay">';
    await until(() => !isShown(found), 'the table is hidden');
    chart.element.remove();
    expect(isShown(found)).to.equal(true);
    expect((found.cloneNode() as Element).outerHTML).to.contain(before);
    root.append(chart.element);
    await until(() => !isShown(found), 'the table is hidden again');
  });

  it('is named as the source, with a link only while it can be seen', async () => {
    const { chart } = await page(both);
    const link = () => chart.root.querySelector<HTMLAnchorElement>('.sources a')?.hash;
    await until(() => chart.lines.length === 4, 'the table has been read');
    expect(link()).to.equal(undefined);
    chart.element.replace = false;
    await until(() => link() === '#pay', 'the source is linked');
  });

  it('keeps its author’s own style', async () => {
    const { root, chart } = await page(both.replace('id="pay"', 'id="pay" style="display: grid"'));
    const found = root.querySelector('table') as HTMLElement;
    await until(() => !isShown(found), 'the table is hidden');
    chart.element.remove();
    expect(found.style.cssText).to.equal('display: grid;');
  });

  it('comes back when the chart has something wrong to say', async () => {
    const { root, chart } = await page(both);
    const found = root.querySelector('table') as HTMLElement;
    await until(() => !isShown(found), 'the table is hidden');
    chart.element.roles = 'nobody';
    await chart.element.updateComplete;
    expect(chart.errorText).to.contain('nobody');
    expect(isShown(found)).to.equal(true);
  });

  it('stays hidden until the last of two charts that replace it is gone', async () => {
    const { root } = await page(both + both.replace(/<table.*<\/table>/s, ''));
    const found = root.querySelector('table') as HTMLElement;
    const [one, other] = root.querySelectorAll('salary-chart');
    await until(() => !isShown(found), 'the table is hidden');
    await drawn(root);
    one?.remove();
    expect(isShown(found)).to.equal(false);
    other?.remove();
    expect(isShown(found)).to.equal(true);
  });
});

describe('A table inside a widget', () => {
  noLitWarnings();

  it('is shown as a chart, also within what an editor wraps it into', async () => {
    const wrapped = `<figure class="wp-block-table">${table()}</figure><p></p>`;
    const { chart } = await page(`<salary-chart>${wrapped}</salary-chart>`);
    await until(() => chart.lines.length === 4, 'the table has been read');
    expect(chart.isFallbackShown).to.equal(false);
  });

  it('may come later and change', async () => {
    const { root, chart } = await page('<salary-chart></salary-chart>');
    chart.element.innerHTML = table();
    await until(() => chart.lines[0] === LINES[0], 'the late table is shown');
    const cell = root.querySelector('td') as HTMLElement;
    cell.textContent = '€25,000 to €30,000';
    await until(() => chart.lines[0] === 'Cook (25,000 to 30,000 euros)', 'the change is shown');
  });

  it('is a fallback only where the author wants the built-in comparison', async () => {
    const { chart } = await page(`<salary-chart from="built-in">${table()}</salary-chart>`);
    expect(chart.text).to.contain('ML Engineer');
    chart.element.removeAttribute('from');
    await until(() => chart.lines[0] === LINES[0], 'the table is shown');
  });

  it('is a fallback only in a quiz', async () => {
    const quiz = await fixture(`<role-fit-quiz>${table()}</role-fit-quiz>`);
    expect(quiz.shadowRoot?.textContent).to.contain('Where do you start from?');
  });

  it('is the fallback when it cannot be read', async () => {
    const { chart } = await page(
      `<salary-chart>${table('', '<tr><td>Opening hours</td></tr>')}</salary-chart>`,
    );
    await until(() => chart.errorText, 'the reason is said');
    expect(chart.isFallbackShown).to.equal(true);
  });

  it('is the first of several, and its author is told', async () => {
    const told = listen();
    const { chart } = await page(`<salary-chart>${table()}${table()}</salary-chart>`);
    await until(() => chart.lines.length === 4, 'the table has been read');
    expect(codesOf(told.notices).flat()).to.include('several-tables');
  });

  it('gets from its author what it does not say', async () => {
    const rows = `<tr><th>Who</th><th>First summer</th><th>Later summers</th></tr>
      <tr><th>Lifeguard</th><td>20 to 24</td><td>24 to 29</td></tr>`;
    const { chart } = await page(
      `<salary-chart currency="usd" paid-per="hour" rows="roles">${table('', rows).replace(' a year', '')}</salary-chart>`,
    );
    await until(() => chart.lines.length === 2, 'the table has been read');
    expect(chart.panelTitles[0]).to.contain('USD an hour');
    expect(chart.lines).to.deep.equal([
      'Lifeguard (20 to 24 US dollars)',
      'Lifeguard (24 to 29 US dollars)',
    ]);
    chart.element.currency = 'EUR';
    await until(() => chart.panelTitles[0]?.includes('EUR an hour'), 'the new hint is used');
  });

  it('shows the words of pay that is no figure, in the table and in a card too', async () => {
    const { root, chart } = await page(
      `<salary-chart>${table()}</salary-chart><salary-chart compact roles="baker" levels="senior">${table()}</salary-chart>`,
    );
    await until(() => chart.lines.length === 4, 'the table has been read');
    await chart.press('Show as table');
    expect(chart.tableRows.at(-1)?.join('; '))
      .to.contain('Baker; Senior')
      .and.contain('competitive');
    const card = root.querySelectorAll('salary-chart')[1]?.shadowRoot;
    await until(() => card?.textContent?.includes('competitive'), 'the card says it');
    expect(card?.querySelector('.track')).to.equal(null);
  });

  it('is shown as a matrix', async () => {
    const matrix = await fixture(
      `<skills-matrix>${table('', '<tr><th>Task</th><th>Cook</th><th>Baker</th></tr><tr><th>Knives</th><td>Daily<br>Sharpens them</td><td></td></tr>')}</skills-matrix>`,
    );
    await until(
      () => matrix.shadowRoot?.querySelector('tbody')?.textContent?.includes('Sharpens them'),
      'the table has been read',
    );
    expect(matrix.shadowRoot?.textContent).to.contain('Knives');
  });
});

describe('Widgets that show one table', () => {
  /** How often a cell is looked into when it changes under so many charts. */
  async function looksInto(count: number): Promise<number> {
    const { root } = await page(
      table('id="pay"') + '<salary-chart for="pay"></salary-chart>'.repeat(count),
    );
    const charts = [...root.querySelectorAll<SalaryChart>('salary-chart')].map(
      (each) => new SalaryChartHarness(each),
    );
    const saysEverywhere = (text: string) => charts.every(({ lines }) => lines[0]?.includes(text));
    await until(() => saysEverywhere('24,000'), 'all show the table');
    const cell = root.querySelector('td') as HTMLElement;
    let looks = 0;
    const childNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes');
    Object.defineProperty(cell, 'childNodes', {
      get: () => {
        looks += 1;
        return childNodes?.get?.call(cell);
      },
    });
    cell.textContent = '€25,000 to €30,000';
    await until(() => saysEverywhere('25,000'), 'all show the change');
    root.remove();
    return looks;
  }

  it('read it once', async () => {
    const alone = await looksInto(1);
    expect(alone).to.be.above(0);
    expect(await looksInto(5)).to.equal(alone);
  });
});
