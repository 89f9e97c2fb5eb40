import { expect } from 'chai';
import { downloaded } from '../helpers/downloaded.js';
import { until } from '../helpers/until.js';

type PageUnderTest = Window & typeof globalThis & { problems: string[]; warnings: string[] };

const TAGS = ['salary-chart', 'skills-matrix', 'role-fit-quiz'];
/** Words that every widget of the built-in comparison shows at first. */
const DRAWN = /ML Engineer|Where do you start from/;

let frame: HTMLIFrameElement | undefined;

/** Opens one of the pages in test/pages and waits until its widgets have drawn, or one of them at least. */
async function open(
  address: string,
  expected: readonly string[] = TAGS,
  width = 800,
): Promise<PageUnderTest> {
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.src = `/test/pages/${address}`;
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as PageUnderTest;
  for (const tag of expected) {
    await until(
      () => DRAWN.test(textOf(page, tag)),
      `<${tag}> has drawn on ${address}: ${page.problems}`,
    );
  }
  return page;
}

function textOf(page: Window, tag: string): string {
  return page.document.querySelector(tag)?.shadowRoot?.textContent ?? '';
}

describe('The built script', () => {
  afterEach(() => frame?.remove());

  it('draws the three widgets as a plain script and as a module', async () => {
    for (const address of ['once.html', 'module.html']) {
      const page = await open(address);
      expect(page.problems).to.deep.equal([]);
      expect(page.warnings).to.deep.equal([]);
      frame?.remove();
    }
  });

  it('is harmless when it is loaded twice, or as a script and as a module', async () => {
    for (const address of ['twice.html', 'both.html']) {
      const page = await open(address);
      expect(page.problems, address).to.deep.equal([]);
      expect(page.warnings, address).to.deep.equal([]);
      frame?.remove();
    }
  });

  it('leaves an element of the same name alone, says so once, and draws the others', async () => {
    const page = await open('foreign.html', ['skills-matrix', 'role-fit-quiz']);
    expect(page.problems).to.deep.equal([]);
    expect(page.warnings.length).to.equal(1);
    expect(page.warnings[0]).to.contain('<salary-chart> already belongs to another script');
    expect(page.document.querySelector('salary-chart')?.shadowRoot).to.equal(null);
  });

  it('runs under the strictest content policy, with use, and without one violation', async () => {
    const page = await open('once.html?csp');
    const files = await downloaded(() => {
      for (const tag of TAGS) {
        const root = page.document.querySelector(tag)?.shadowRoot;
        for (const button of root?.querySelectorAll('button') ?? []) button.click();
        const radio = root?.querySelector('input[type=radio]');
        if (radio) (radio as HTMLInputElement).click();
      }
    }, page);
    expect(files.map(({ name }) => name)).to.deep.equal(['ai-engineer-vs-ml-engineer-skills.csv']);
    await page.customElements.whenDefined('salary-chart');
    await until(() => textOf(page, 'salary-chart').includes('Hide table'), 'the table is shown');
    expect(page.problems).to.deep.equal([]);
    const card = page.document.querySelector('salary-chart')?.shadowRoot?.querySelector('.card');
    expect(card && page.getComputedStyle(card).borderTopStyle).to.equal('solid');
  });

  for (const width of [320, 700]) {
    it(`moves no text below it at ${width} px, where the page keeps the room that the README says`, async () => {
      const readme = await (await fetch('/README.md')).text();
      const rules = /```css\n(@media \(scripting[^`]*)```/.exec(readme)?.[1] ?? '';
      const page = await open('page.html', [], width);
      page.document.body.innerHTML = `<style>${rules}</style>${TAGS.map(
        (tag) => `<${tag}></${tag}><p>The text below.</p>`,
      ).join('')}`;
      const placesOfText = () =>
        [...page.document.querySelectorAll('p')].map((text) => text.getBoundingClientRect().top);
      const before = placesOfText();
      const script = page.document.createElement('script');
      script.src = '/dist/role-compare.iife.js';
      page.document.head.append(script);
      for (const tag of TAGS) {
        await until(() => DRAWN.test(textOf(page, tag)), `<${tag}> has drawn`);
        expect(page.document.querySelector(tag)?.getClientRects()[0]?.height).to.be.above(300);
      }
      expect(placesOfText()).to.deep.equal(before);
    });
  }

  it('adds nothing to the page but what Lit keeps there, and stores nothing', async () => {
    const clean = await open('page.html', []);
    const before = new Set(Object.getOwnPropertyNames(clean));
    frame?.remove();
    const page = await open('once.html');
    const added = Object.getOwnPropertyNames(page).filter((name) => !before.has(name));
    const ours = added.filter(
      (name) =>
        !/^(problems|warnings|lit\w*Versions|litPropertyMetadata|reactiveElementVersions)$/.test(
          name,
        ),
    );
    expect(ours).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(page.sessionStorage.length + page.localStorage.length).to.equal(0);
  });
});
