import { expect } from 'chai';
import type { DataErrorEvent } from '../../src/ui/events/data-error.js';
import { until } from '../helpers/until.js';

const tags = ['salary-chart', 'skills-matrix', 'role-fit-quiz'];
const selector = tags.join();

/** Each page, and the data that it asks for on purpose although it cannot come. */
const pages: { name: string; missing?: string[] }[] = [
  { name: 'index.html' },
  { name: 'blog-post.html' },
  { name: 'careers-page.html' },
  { name: 'theming.html' },
  { name: 'own-data.html' },
  { name: 'source-script.html' },
  { name: 'source-table.html' },
  { name: 'source-page.html' },
  { name: 'source-csv.html' },
  { name: 'ladder.html' },
  { name: 'plain-script.html' },
  { name: 'errors.html', missing: ['missing.json', 'no-script.html', 'skills.csv'] },
  { name: 'csp.html' },
];

interface Opened {
  readonly page: Window;
  readonly document: Document;
  readonly errors: readonly string[];
  /** What the widgets say about data that did not come. */
  readonly loadFailures: readonly string[];
}

let frame: HTMLIFrameElement;

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.height = '800';
  document.body.append(frame);
});

afterEach(() => frame.remove());

async function open(name: string, width: number): Promise<Opened> {
  const errors: string[] = [];
  const loadFailures: string[] = [];
  frame.width = String(width);
  frame.src = new URL(`../../demo/${name}`, import.meta.url).href;
  await until(() => frame.contentDocument?.URL === frame.src, `${name} has begun to load`);
  const page = frame.contentWindow;
  if (!page) throw new Error(`${name} has no window.`);
  page.addEventListener('error', ({ message }) => errors.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  page.addEventListener('rc-data-error', (event) => {
    for (const { code, message } of (event as DataErrorEvent).issues)
      if (code === 'load-failed') loadFailures.push(message);
  });
  await until(() => page.document.readyState === 'complete', `${name} has loaded`);
  return { page, document: page.document, errors, loadFailures };
}

function widgetsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(selector)];
}

/** Whether a widget shows its data or says why not: no longer empty, no longer loading. */
function isDrawn(widget: HTMLElement): boolean {
  const card = widget.shadowRoot?.querySelector('[part~="base"]');
  return Boolean(card) && !card?.querySelector('[aria-busy="true"]');
}

/** Whether the author's own content takes up room. */
function isShown(widget: HTMLElement): boolean {
  const content = widget.ownerDocument.createRange();
  content.selectNodeContents(widget);
  return content.getBoundingClientRect().height > 0;
}

/** Whether a reader without scripts has something to read: inside the tag, or in the table that it names. */
function hasWords(widget: HTMLElement): boolean {
  const named = widget.ownerDocument.getElementById(widget.getAttribute('for') ?? '');
  return isShown(widget) || Boolean(named?.getClientRects().length);
}

function overflow({ document: { documentElement: root } }: Opened): number {
  return root.scrollWidth - root.clientWidth;
}

describe('the demo pages', function () {
  this.timeout(30_000);

  for (const { name, missing = [] } of pages) {
    it(`${name}: every tag is drawn, nothing fails, nothing scrolls sideways on a phone`, async () => {
      const opened = await open(name, 320);
      const widgets = widgetsOf(opened.document);
      expect(widgets).not.to.have.length(0);
      await until(() => widgets.every(isDrawn), 'every widget is drawn', 15_000);
      expect(overflow(opened)).to.be.at.most(0);
      expect(opened.errors).to.deep.equal([]);
      expect(await failedRequests(opened.page)).to.deep.equal([]);
      const failures = [...opened.loadFailures].sort();
      expect(failures).to.have.length(missing.length);
      for (const [index, address] of missing.entries()) expect(failures[index]).to.contain(address);
    });

    it(`${name}: without its script the author's words are there, on a phone too`, async () => {
      frame.setAttribute('sandbox', 'allow-same-origin');
      const opened = await open(name, 320);
      const widgets = widgetsOf(opened.document);
      expect(widgets.some(({ shadowRoot }) => shadowRoot)).to.equal(false);
      for (const widget of widgets) expect(hasWords(widget), widget.outerHTML).to.equal(true);
      expect(overflow(opened)).to.be.at.most(0);
    });
  }

  it('no-script.html shows both tables', async () => {
    const opened = await open('no-script.html', 320);
    expect(opened.document.querySelectorAll('table')).to.have.length(2);
    expect(overflow(opened)).to.be.at.most(0);
  });

  it('errors.html: each mistake is told in the page and to its author, whose words stay', async () => {
    const { document: page } = await open('errors.html', 1200);
    const widgets = widgetsOf(page);
    await until(
      () => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="error"]')),
      'every widget says what is wrong',
      15_000,
    );
    for (const widget of widgets) expect(isShown(widget), widget.outerHTML).to.equal(true);
    const told = new Set(
      [...page.querySelectorAll('#log li')].map(({ textContent }) => textContent),
    );
    expect(told.size).to.be.at.least(widgets.length);
  });

  it('careers-page.html: thirty job cards stand on one scale', async () => {
    const { document: page } = await open('careers-page.html', 1200);
    const charts = [...page.querySelectorAll<HTMLElement>('salary-chart[compact]')];
    await until(
      () => charts.every((chart) => chart.shadowRoot?.querySelector('svg.track')),
      'all drawn',
    );
    expect(charts).to.have.length(30);
  });
});

/** Scripts and styles that the page asked for and that are not there. */
async function failedRequests(page: Window): Promise<string[]> {
  const asked = page.performance.getEntriesByType('resource').map(({ name }) => name);
  const addresses = [...new Set(asked)].filter((address) => /\.(?:js|css|svg)$/.test(address));
  const failed = await Promise.all(
    addresses.map(async (address) => ((await fetch(address)).ok ? [] : [address])),
  );
  return failed.flat();
}
