import { expect } from 'chai';
import { defaultDataset } from '../../data/index.js';
import '../../src/define/all.js';
import { registerMessages } from '../../src/messages/messages.js';
import type { DataErrorEvent } from '../../src/ui/events/data-error.js';
import type { RoleCompareElement } from '../../src/ui/role-compare-element.js';
import { expectAccessible } from '../helpers/axe.js';
import { fixture } from '../helpers/fixture.js';
import { madeDataset, madePay, range } from '../helpers/made-dataset.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { until } from '../helpers/until.js';

/** Each widget, and words of the built-in comparison that it shows at first. */
const WIDGETS = [
  ['salary-chart', 'ML Engineer'],
  ['skills-matrix', 'ML Engineer'],
  ['role-fit-quiz', 'Where do you start from?'],
] as const;

/** What a reader sees when a widget cannot show its data. */
function errorOf(element: Element): string {
  const text = element.shadowRoot?.querySelector('[part=error]')?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

function isFallbackShown(element: Element): boolean {
  return [...element.children].some((child) => child.getClientRects().length > 0);
}

/** Puts an element on the page and collects the errors it reports. */
async function withErrors(
  html: string,
): Promise<{ element: RoleCompareElement; errors: DataErrorEvent[] }> {
  const errors: DataErrorEvent[] = [];
  const collect = (event: DataErrorEvent) => errors.push(event);
  document.body.addEventListener('rc-data-error', collect);
  const element = await fixture<RoleCompareElement>(html);
  await until(() => !element.shadowRoot?.querySelector('[aria-busy]'), 'the data has arrived');
  await element.updateComplete;
  document.body.removeEventListener('rc-data-error', collect);
  return { element, errors };
}

for (const [tag, words] of WIDGETS) {
  describe(`<${tag}>, like every widget,`, () => {
    noLitWarnings();

    it('shows the built-in comparison when nothing else is given, instead of the fallback', async () => {
      const { element, errors } = await withErrors(`<${tag}><p>Fallback</p></${tag}>`);
      expect(element.shadowRoot?.textContent).to.contain(words);
      expect(isFallbackShown(element)).to.equal(false);
      expect(errors).to.deep.equal([]);
    });

    it('says which role is unknown, keeps the fallback and reports it once', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (text: unknown) => warnings.push(text);
      const html = `<${tag} roles="ml-engineer ${tag}-poet"><p>Fallback</p></${tag}>`;
      const { element, errors } = await withErrors(html);
      await withErrors(html);
      console.warn = warn;
      expect(errorOf(element)).to.contain(
        `There is no role “${tag}-poet” in this dataset. It has: ml-engineer, ai-engineer.`,
      );
      expect(isFallbackShown(element)).to.equal(true);
      expect(errors.map((event) => event.issues[0]?.code)).to.deep.equal(['unknown-role']);
      expect(warnings.filter((text) => String(text).includes(`${tag}-poet`)).length).to.equal(1);
      await expectAccessible(element);
    });

    it('says what is wrong with a dataset, and recovers when it is mended', async () => {
      const element = await fixture<RoleCompareElement>(`<${tag}><p>Fallback</p></${tag}>`);
      Object.assign(element, { dataset: { ...defaultDataset, lang: 'not a language', roels: [] } });
      await element.updateComplete;
      expect(errorOf(element)).to.contain('lang:').and.to.contain('roles');
      expect(isFallbackShown(element)).to.equal(true);
      Object.assign(element, { dataset: defaultDataset });
      await element.updateComplete;
      expect(errorOf(element)).to.equal('');
      expect(isFallbackShown(element)).to.equal(false);
    });

    it('never throws for what is not a dataset at all', async () => {
      const element = await fixture<RoleCompareElement>(`<${tag}></${tag}>`);
      const odd = [
        42,
        'text',
        true,
        [],
        {},
        () => 1,
        Symbol('s'),
        new Map(),
        { format: 2 },
        Object.create(null),
      ];
      for (const dataset of odd) {
        Object.assign(element, { dataset });
        await element.updateComplete;
        expect(errorOf(element)).not.to.equal('');
      }
      Object.assign(element, { dataset: null });
      await element.updateComplete;
      expect(errorOf(element)).to.equal('');
    });

    for (const [what, src, sentence] of [
      [
        'a file that is not there',
        '/test/pages/no-such.json',
        'the server answered with status 404',
      ],
      ['a page instead of JSON', '/test/pages/page.html', 'what came back is not JSON'],
    ] as const) {
      it(`says so when src names ${what}, and offers to try again`, async () => {
        const { element, errors } = await withErrors(
          `<${tag} src="${src}"><p>Fallback</p></${tag}>`,
        );
        expect(errorOf(element)).to.contain(sentence).and.to.contain('Try again');
        expect(isFallbackShown(element)).to.equal(true);
        expect(errors.map((event) => event.issues[0]?.code)).to.deep.equal(['load-failed']);
      });
    }

    it('shows the fallback while it loads, then the data of src', async () => {
      const element = await fixture<RoleCompareElement>(
        `<${tag} src="/data/ai-engineer-vs-ml-engineer.json"><p>Fallback</p></${tag}>`,
      );
      await until(() => !isFallbackShown(element), 'the fallback has given way');
      expect(errorOf(element)).to.equal('');
      expect(element.shadowRoot?.textContent).to.contain(words);
    });

    it('drops the late answer to an earlier src', async () => {
      const element = await fixture<RoleCompareElement>(
        `<${tag} src="/test/pages/no-such.json"></${tag}>`,
      );
      element.src = '/data/ai-engineer-vs-ml-engineer.json';
      await until(() => element.shadowRoot?.textContent?.includes(words), 'the data is shown');
      expect(errorOf(element)).to.equal('');
    });

    it('keeps what it shows when it is moved, taken out and put back', async () => {
      const element = await fixture<RoleCompareElement>(`<${tag}></${tag}>`);
      const text = element.shadowRoot?.textContent;
      const other = document.createElement('section');
      element.parentElement?.append(other);
      for (let count = 0; count < 10; count += 1) {
        other.append(element);
        element.remove();
        other.append(element);
      }
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal(text);
    });

    it('changes nothing in the page when nothing has changed', async () => {
      const element = await fixture<RoleCompareElement>(`<${tag}></${tag}>`);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((found) => records.push(...found));
      if (element.shadowRoot) {
        observer.observe(element.shadowRoot, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      }
      element.requestUpdate();
      await element.updateComplete;
      records.push(...observer.takeRecords());
      observer.disconnect();
      expect(records.map((record) => record.type)).to.deep.equal([]);
    });

    it('leaves the data-* attributes readable for scripts of the page', async () => {
      const element = await fixture<HTMLElement>(`<${tag} data-action="open"></${tag}>`);
      expect(element.dataset.action).to.equal('open');
    });

    it('speaks the language of the page, and follows when that changes', async () => {
      registerMessages('eo', { common: { loading: 'Ŝargante', error: 'Ne eblas montri.' } });
      const container = await fixture<HTMLElement>(
        `<div lang="en"><${tag} roles="nobody"></${tag}></div>`,
      );
      const element = container.firstElementChild as RoleCompareElement;
      expect(errorOf(element)).to.contain('These figures cannot be shown.');
      container.lang = 'eo';
      await until(
        () => errorOf(element).includes('Ne eblas montri.'),
        'the words are in the new language',
      );
      container.lang = 'not a language';
      await element.updateComplete;
      expect(errorOf(element)).not.to.equal('');
    });

    it('is laid out the same under the harshest of page stylesheets', async () => {
      const plain = await fixture<RoleCompareElement>(`<${tag}></${tag}>`, { width: 600 });
      const card = plain.shadowRoot?.querySelector('.card');
      if (!card) throw new Error('The widget has not been drawn.');
      const size = card.getBoundingClientRect();
      const sheet = document.createElement('style');
      document.head.append(sheet);
      for (const rules of [
        'salary-chart,skills-matrix,role-fit-quiz,svg,table{all:unset!important}',
        'html *{text-transform:uppercase;text-indent:3em;text-align:center;list-style:square;font-style:italic}',
        'svg,table,td,ul,li,p,button{display:none!important;float:right}',
        'html *{visibility:visible;white-space:pre;word-break:break-all;cursor:wait}',
      ]) {
        sheet.textContent = rules;
        const { width, height } = card.getBoundingClientRect();
        expect(width, rules).to.be.closeTo(size.width, 1);
        expect(height, rules).to.be.closeTo(size.height, 1);
      }
      sheet.remove();
    });

    it('keeps its text legible on a page of tiny text', async () => {
      const container = await fixture<HTMLElement>(
        `<div style="font-size:6px"><${tag}></${tag}></div>`,
      );
      const root = container.firstElementChild?.shadowRoot;
      for (const element of root?.querySelectorAll<HTMLElement>('.card *') ?? []) {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (hasText)
          expect(
            Number.parseFloat(getComputedStyle(element).fontSize),
            element.outerHTML.slice(0, 80),
          ).to.be.at.least(12);
      }
    });

    it('shows hostile text as text, and no address that a script could hide in', async () => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker would write
      const hostile = '<img src=x onerror="window.pwned=1">${1+1}<!--?lit$-->';
      const element = await fixture<RoleCompareElement>(`<${tag}></${tag}>`);
      const dataset = madeDataset({
        title: hostile,
        roles: [
          { id: 'cook', name: hostile },
          { id: 'baker', name: 'Baker' },
        ],
        sources: [{ id: 'survey', title: hostile, url: 'javascript:window.pwned=1' }],
        pay: [madePay('cook', 'junior', range(20, 30))],
        skills: [
          {
            kind: 'text',
            id: 'all',
            title: hostile,
            rows: [{ id: 'row', name: hostile, cells: { cook: hostile } }],
          },
        ],
        quiz: {
          title: hostile,
          startingPoints: [],
          questions: [
            {
              id: 'one',
              text: hostile,
              options: [
                { text: hostile, points: { cook: 1 }, because: hostile },
                { text: 'Other', points: { baker: 1 }, because: 'You bake.' },
              ],
            },
          ],
        },
      });
      Object.assign(element, { dataset });
      await element.updateComplete;
      expect(errorOf(element)).to.contain('sources[0].url');
      Object.assign(element, {
        dataset: { ...dataset, sources: [{ id: 'survey', title: hostile }] },
      });
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.contain(hostile);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
      expect('pwned' in window).to.equal(false);
    });
  });
}
