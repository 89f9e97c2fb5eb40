import { expect } from 'chai';
import { defaultDataset } from '../../data/index.js';
import '../../src/define/salary-chart.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../harness/salary-chart.js';
import { fixture } from '../helpers/fixture.js';
import { codesOf, listen } from '../helpers/told.js';
import { until } from '../helpers/until.js';

/** A request that the test answers itself. */
interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(body: BodyInit, init?: ResponseInit): void;
  /** What `fetch` does when the network is down or another site does not allow the request. */
  refuse(): void;
}

const { fetch } = window;
const { timeout } = AbortSignal;
let asked: Asked[] = [];

/** Puts widgets on the page that all name one file. */
async function charts(count: number, src = '/figures.json'): Promise<HTMLElement[]> {
  const one = `<salary-chart src="${src}"><p>Fallback</p></salary-chart>`;
  return [
    ...(await fixture<HTMLElement>(`<div>${one.repeat(count)}</div>`)).children,
  ] as HTMLElement[];
}

const textOf = (element: Element | undefined) => element?.shadowRoot?.textContent ?? '';
const figures = JSON.stringify(defaultDataset);

/** What can go wrong with a file, and what is said then. */
const FAILURES: readonly [
  string,
  (request: Asked, endWaiting: () => void) => void,
  string,
  string,
][] = [
  [
    'the file is not there',
    (request) => request.answer('Not found', { status: 404 }),
    'load-failed',
    'The data at /figures.json could not be loaded: the server answered with status 404.',
  ],
  [
    'a web page comes instead of JSON',
    (request) => request.answer('\n<!doctype html><title>Log in</title>'),
    'load-failed',
    'what came back is not JSON but a web page; check that the address names a JSON file.',
  ],
  [
    'another site does not allow it, or the network is down',
    (request) => request.refuse(),
    'load-failed',
    'the network request failed; if the file is on another site, that site must allow it (CORS).',
  ],
  [
    'no answer comes',
    (_request, endWaiting) => endWaiting(),
    'load-failed',
    'there was no answer within 8 seconds.',
  ],
  [
    'the file has three megabytes',
    (request) => request.answer(' '.repeat(3_000_000)),
    'load-failed',
    'it is larger than 2 MB.',
  ],
  [
    'the JSON is broken',
    (request) => request.answer('{\n  "format": 1\n  "id": "figures"\n}'),
    'load-failed',
    'what came back is not JSON: line 3, column 3 has “"id"” where a comma or a closing bracket is expected.',
  ],
  [
    'the file was cut off',
    (request) => request.answer(figures.slice(0, 3)),
    'load-failed',
    'what came back is not JSON: line 1, column 2',
  ],
  [
    'the format is of a later version',
    (request) => request.answer(figures.replace('"format":1', '"format":2')),
    'new-format',
    'format: format 2 is newer than this script, which reads format 1; load a newer script.',
  ],
];

describe('Loading figures', () => {
  beforeEach(() => {
    asked = [];
    window.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal as AbortSignal;
        signal.addEventListener('abort', () => reject(signal.reason));
        asked.push({
          url: String(input),
          signal,
          answer: (body, options) => resolve(new Response(body, options)),
          refuse: () => reject(new TypeError('Failed to fetch')),
        });
        expect(init?.credentials).to.equal('omit');
      });
  });
  afterEach(() => {
    window.fetch = fetch;
    AbortSignal.timeout = timeout;
  });

  it('asks once for what many widgets of a page name, and all of them show it', async () => {
    const all = await charts(5);
    expect(asked.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/figures.json']);
    asked[0]?.answer(figures);
    await until(
      () => all.every((chart) => textOf(chart).includes('ML Engineer')),
      'all have drawn',
    );
  });

  it('goes on while one widget waits, and is called off when the last has left', async () => {
    const [one, other] = await charts(2);
    one?.remove();
    expect(asked[0]?.signal.aborted).to.equal(false);
    other?.remove();
    expect(asked[0]?.signal.aborted).to.equal(true);
  });

  it('begins again when a widget comes back', async () => {
    const [one] = await charts(1);
    const parent = one?.parentElement;
    one?.remove();
    if (one) parent?.append(one);
    await until(() => asked.length === 2, 'it has asked again');
    asked[1]?.answer(figures);
    await until(() => textOf(one).includes('ML Engineer'), 'it has drawn');
  });

  it('drops the answer to an earlier address, also when it comes last', async () => {
    const [one] = await charts(1);
    one?.setAttribute('src', '/newer.json');
    await until(() => asked.length === 2, 'it has asked for the newer file');
    asked[1]?.answer(figures);
    asked[0]?.answer('{}');
    await until(() => textOf(one).includes('ML Engineer'), 'it has drawn');
    expect(one?.shadowRoot?.querySelector('[part=error]')).to.equal(null);
  });

  for (const [what, fail, code, sentence] of FAILURES) {
    it(`keeps the fallback, says so and offers to try again when ${what}`, async () => {
      let endWaiting = () => {};
      AbortSignal.timeout = (milliseconds) => {
        const controller = new AbortController();
        endWaiting = () => controller.abort(new DOMException('', 'TimeoutError'));
        expect(milliseconds).to.equal(8000);
        return controller.signal;
      };
      const told = listen();
      const [one] = await charts(1);
      const chart = new SalaryChartHarness(one as SalaryChart);
      const [first] = asked;
      if (first) fail(first, endWaiting);
      await until(() => chart.errorText, 'the failure is said');
      expect(chart.errorText).to.contain(sentence);
      expect(codesOf(told.errors)).to.deep.equal([[code]]);
      expect(chart.isFallbackShown).to.equal(true);

      await chart.press('Try again');
      await until(() => asked.length === 2, 'it has asked again');
      expect(chart.errorText).to.equal('');
      asked[1]?.answer(figures);
      await until(() => chart.text.includes('ML Engineer'), 'it has drawn');
      expect(chart.isFallbackShown).to.equal(false);
      expect(told.warnings).to.have.length(1);
    });
  }

  it('does not offer to try again what is no address', async () => {
    const [odd] = await charts(1, 'http://');
    const chart = new SalaryChartHarness(odd as SalaryChart);
    await until(() => chart.errorText.includes('not an address'), 'the address is said');
    expect(chart.buttons).to.deep.equal([]);
    expect(asked).to.have.length(0);
  });
});
