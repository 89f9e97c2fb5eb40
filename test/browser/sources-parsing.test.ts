import { expect } from 'chai';
import { until } from '../helpers/until.js';

const json = JSON.stringify({
  format: 1,
  id: 'made',
  title: 'Kitchen pay',
  lang: 'en',
  updated: '2026-01-01',
  roles: [{ id: 'cook', name: 'Cook' }],
});

/** A page that comes in piece by piece, with the widgets defined from the start. */
class SlowPage {
  readonly frame = document.createElement('iframe');
  readonly errors: string[] = [];

  async begin(): Promise<void> {
    document.body.append(this.frame);
    this.document.open();
    this.write(
      '<!doctype html><html lang="en"><script src="/dist/role-compare.iife.js"></script><body>',
    );
    await until(
      () => this.frame.contentWindow?.customElements.get('salary-chart'),
      'it is defined',
    );
    this.document.documentElement.addEventListener('rc-data-error', (event) =>
      this.errors.push(...event.issues.map(({ code }) => code)),
    );
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  /** What the first widget says and shows. */
  get text(): string {
    return this.document.querySelector('salary-chart')?.shadowRoot?.textContent ?? '';
  }

  write(html: string): void {
    this.document.write(html);
  }

  /** Lets the page do whatever it would do with what it has. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('A widget that is defined while its page still comes in', () => {
  let page: SlowPage;
  beforeEach(async () => {
    page = new SlowPage();
    await page.begin();
  });
  afterEach(() => page.frame.remove());

  it('waits for the end of its script, and then for nothing more', async () => {
    page.write('<salary-chart><p>Cooks earn well.</p>');
    await page.settle();
    expect(page.text).to.contain('Loading');
    page.write(`<script type="application/json">${json.slice(0, 40)}`);
    await page.settle();
    expect(page.text).to.contain('Loading');
    page.write(`${json.slice(40)}</script></salary-chart>`);
    await page.settle();
    page.write('<p>The article goes on');
    await until(() => page.text.includes('Kitchen pay'), 'the script is shown');
    expect(page.document.readyState).to.equal('loading');
    expect(page.errors).to.deep.equal([]);
    page.document.close();
  });

  it('does not show other figures before it knows that it has none of its own', async () => {
    page.write('<salary-chart>');
    await page.settle();
    expect(page.text).not.to.contain('ML Engineer');
    page.write('</salary-chart>');
    page.document.close();
    await until(() => page.text.includes('ML Engineer'), 'the built-in comparison is shown');
  });

  it('does not miss what may still come: a table by its id, the page’s own data', async () => {
    page.write(
      '<salary-chart for="pay"></salary-chart><salary-chart from="page"></salary-chart><p>.',
    );
    await page.settle();
    expect(page.text).to.contain('Loading');
    expect(page.errors).to.deep.equal([]);
    page.document.close();
    await until(() => page.errors.length === 2, 'both say what they lack');
    expect(page.errors.sort()).to.deep.equal(['no-pay', 'no-table']);
  });
});
