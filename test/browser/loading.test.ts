import { expect } from 'chai';
import { defaultDataset } from '../../data/index.js';
import '../../src/define/salary-chart.js';
import { fixture } from '../helpers/fixture.js';
import { until } from '../helpers/until.js';

/** A request that the test answers itself. */
interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(body: BodyInit, init?: ResponseInit): void;
}

const { fetch } = window;
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
        });
        expect(init?.credentials).to.equal('omit');
      });
  });
  afterEach(() => {
    window.fetch = fetch;
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

  it('can be tried again after a failure', async () => {
    const [one] = await charts(1);
    asked[0]?.answer('', { status: 500 });
    await until(() => textOf(one).includes('answered with status 500'), 'the failure is said');
    one?.shadowRoot?.querySelector<HTMLElement>('[part=error] button')?.click();
    await until(() => asked.length === 2, 'it has asked again');
    asked[1]?.answer(figures);
    await until(() => textOf(one).includes('ML Engineer'), 'it has drawn');
  });

  it('refuses a file of more than two megabytes, and an address that is none', async () => {
    const [large] = await charts(1);
    asked[0]?.answer(' '.repeat(2_000_001));
    await until(() => textOf(large).includes('larger than 2 MB'), 'the size is said');
    const [odd] = await charts(1, 'http://');
    await until(() => textOf(odd).includes('not an address'), 'the address is said');
  });
});
