import { expect } from 'chai';
import { defaultDataset } from '../../data/index.js';
import '../../src/define/all.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../harness/salary-chart.js';
import { fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { codesOf, listen } from '../helpers/told.js';
import { until } from '../helpers/until.js';

const CSV =
  'role,level,low,high,currency,period,measure\r\nCook,Junior,24000,30000,EUR,year,base\r\n';
const { fetch } = window;

/** Answers every request with this file. */
function serve(body: BodyInit, type: string): string[] {
  const asked: string[] = [];
  window.fetch = async (input) => {
    asked.push(String(input));
    return new Response(body, { headers: { 'content-type': type } });
  };
  return asked;
}

async function chartOf(html: string): Promise<SalaryChartHarness> {
  return new SalaryChartHarness(await fixture<SalaryChart>(html));
}

const chartWith = (src: string) =>
  chartOf(`<salary-chart src="${src}"><p>Ask us.</p></salary-chart>`);

describe('A CSV file', () => {
  noLitWarnings();
  afterEach(() => {
    window.fetch = fetch;
  });

  for (const [src, type] of [
    ['/export?id=1', 'text/csv; charset=utf-8'],
    ['/pay.csv', 'text/plain'],
    ['/pay.CSV?v=2#top', 'application/octet-stream'],
    ['/pay.csv', 'application/vnd.ms-excel'],
    ['/pay.json', 'text/csv'],
  ] as const) {
    it(`is known as one: ${src} of the type ${type}`, async () => {
      serve(CSV, type);
      const chart = await chartWith(src);
      await until(() => chart.lines.length === 1, 'the file is shown');
      expect(chart.lines[0]).to.equal('Cook (24,000 to 30,000 euros)');
      expect(chart.isFallbackShown).to.equal(false);
    });
  }

  it('is none when the server says that it is JSON', async () => {
    serve(JSON.stringify(defaultDataset), 'application/json');
    const chart = await chartWith('/data.csv');
    await until(() => chart.text.includes('ML Engineer'), 'the document is shown');
  });

  it('is named as the source, with its address', async () => {
    serve(CSV, 'text/csv');
    const chart = await chartWith('/files/pay%20bands.csv');
    await until(() => chart.lines.length === 1, 'the file is shown');
    const link = chart.root.querySelector<HTMLAnchorElement>('.sources a');
    expect(link?.textContent).to.equal('pay bands.csv');
    expect(link?.pathname).to.equal('/files/pay%20bands.csv');
  });

  it('is asked for once by several charts', async () => {
    const asked = serve(CSV, 'text/csv');
    const root = await fixture<HTMLElement>(
      `<div>${'<salary-chart src="/pay.csv"></salary-chart>'.repeat(3)}</div>`,
    );
    const charts = [...root.querySelectorAll<SalaryChart>('salary-chart')].map(
      (each) => new SalaryChartHarness(each),
    );
    await until(() => charts.every(({ lines }) => lines.length === 1), 'all show it');
    expect(asked).to.have.length(1);
  });

  it('gets from its author what it does not say', async () => {
    serve('role,pay\nCook,24 to 30\n', 'text/csv');
    const chart = await chartOf(
      '<salary-chart src="/pay.csv" currency="USD" paid-per="hour"></salary-chart>',
    );
    await until(() => chart.lines.length === 1, 'the file is shown');
    expect(chart.panelTitles[0]).to.contain('USD an hour');
  });

  for (const [what, body, sentence] of [
    [
      'a web page',
      '<!doctype html><p>Log in',
      'what came back is not CSV but a web page; check that the address names a CSV file.',
    ],
    ['empty', '', 'table'],
    ['broken', 'role,low\nCook,"24"000\n', 'line 2: has a quote in the wrong place'],
  ] as const) {
    it(`that is ${what} is said to be so, the fallback stays, and it can be tried again`, async () => {
      serve(body, 'text/csv');
      const told = listen();
      const chart = await chartWith('/pay.csv');
      await until(() => chart.errorText, 'the mistake is said');
      expect(chart.errorText).to.contain(sentence);
      expect(chart.isFallbackShown).to.equal(true);
      expect(told.errors).to.have.length(1);
      serve(CSV, 'text/csv');
      await chart.press('Try again');
      await until(() => chart.lines.length === 1, 'the file is shown');
    });
  }

  it('is said to be unfit for a quiz', async () => {
    serve(CSV, 'text/csv');
    const told = listen();
    const quiz = await fixture('<role-fit-quiz src="/pay.csv"><p>Ask us.</p></role-fit-quiz>');
    await until(() => told.errors.length > 0, 'it is said');
    expect(codesOf(told.errors)).to.deep.equal([['load-failed']]);
    expect(quiz.shadowRoot?.textContent).to.contain(
      'The data at /pay.csv could not be loaded: <role-fit-quiz> cannot be made from rows; name a JSON file.',
    );
  });

  it('tells its author what is left out of it, and the reader nothing', async () => {
    serve(`${CSV}Baker,Junior,about,right,EUR,year,base\n`, 'text/csv');
    const told = listen();
    const chart = await chartWith('/pay.csv');
    await until(() => chart.lines.length > 0, 'the file is shown');
    await until(() => told.notices.length === 1, 'the notice has come');
    expect(told.notices[0]?.[0]?.message).to.contain('line 3');
    expect(told.warnings).to.have.length(1);
    expect(chart.text).not.to.contain('line 3');
  });
});
