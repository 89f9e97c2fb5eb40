import { expect } from 'chai';
import { defaultDataset } from '../../data/index.js';
import '../../src/define/salary-chart.js';
import '../../src/define/skills-matrix.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import type { RoleSelectEvent } from '../../src/ui/events/role-select.js';
import { SalaryChartHarness } from '../harness/salary-chart.js';
import { expectAccessible } from '../helpers/axe.js';
import { drawn, fixture } from '../helpers/fixture.js';
import { madeDataset, madePay, range } from '../helpers/made-dataset.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';

async function chart(
  html = '<salary-chart></salary-chart>',
  width?: number,
): Promise<SalaryChartHarness> {
  return new SalaryChartHarness(await fixture<SalaryChart>(html, { width }));
}

describe('<salary-chart>', () => {
  noLitWarnings();

  describe('accessibility', () => {
    it('has nothing that axe finds, at first and after use', async () => {
      const it = await chart('<salary-chart own-pay></salary-chart>');
      await expectAccessible(it.element);
      await it.press('Show as table');
      await it.press('ML Engineer');
      await it.enterOwnPay(170_000);
      await expectAccessible(it.element);
    });

    it('has nothing that axe finds at 320 px, dark, compact, or with an error', async () => {
      for (const html of [
        '<salary-chart theme="dark"></salary-chart>',
        '<salary-chart compact roles="ml-engineer"></salary-chart>',
        '<salary-chart roles="nobody"><p>Fallback</p></salary-chart>',
      ]) {
        await expectAccessible((await chart(html, 288)).element);
      }
    });

    it('stops the Tab key at its controls only', async () => {
      const it = await chart();
      expect(it.tabStops.map((stop) => stop.textContent?.trim())).to.deep.equal([
        'ML Engineer',
        'AI Engineer',
        'Show as table',
      ]);
    });

    it('reads sensibly as plain text from top to bottom', async () => {
      const { text } = await chart();
      const parts = [
        'AI Engineer vs ML Engineer',
        'Mid-level: ML Engineer $145–190K',
        'Base salary, USD a year',
        'Entry',
        'ML Engineer $130–145K (130,000 to 145,000 US dollars)',
        'AI Engineer No figure',
        'overlap by $40K ($150–190K)',
        'Total compensation, USD a year',
        '(350,000 to 550,000 US dollars)',
        'Sources: ',
      ];
      let place = 0;
      for (const part of parts) {
        const next = text.indexOf(part, place);
        expect(next, `“${part}” in its turn in: ${text}`).to.be.at.least(place);
        place = next;
      }
    });

    it('has one heading at the level asked for', async () => {
      const it = await chart(
        '<salary-chart heading="What we pay" heading-level="2"></salary-chart>',
      );
      expect(it.heading).to.equal('What we pay');
      expect(it.root.querySelectorAll('[aria-level="2"]').length).to.equal(1);
    });
  });

  describe('figures', () => {
    it('shows every figure of the dataset, the same in list and table', async () => {
      const it = await chart();
      const before = it.lines;
      await it.press('Show as table');
      const amounts = (texts: string[]) =>
        texts.map((text) => text.match(/\d[\d,]+/g)?.join(' ') ?? 'none');
      const inList = amounts(before.map((line) => line.match(/\(([^)]*)\)/)?.[1] ?? ''));
      const inTable = amounts(it.tableRows.map((row) => row[3] ?? ''));
      expect(inList).to.deep.equal(inTable);
      for (const pay of defaultDataset.pay) {
        const values = Object.values(pay.figure).filter((value) => typeof value === 'number');
        expect(inTable).to.include(values.map((value) => value.toLocaleString('en')).join(' '));
      }
    });

    it('draws each bar where its figure stands on the axis', async () => {
      const it = await chart(undefined, 1000);
      const [first] = it.root.querySelectorAll('.bar');
      const track = first?.closest('svg')?.getBoundingClientRect();
      const bar = first?.getBoundingClientRect();
      if (!track || !bar) throw new Error('There is no bar.');
      expect(bar.left - track.left).to.be.closeTo((130 / 600) * track.width, 0.5);
      expect(bar.right - track.left).to.be.closeTo((145 / 600) * track.width, 0.5);
    });

    it('chooses roles, levels and a measure by attribute', async () => {
      const it = await chart(
        '<salary-chart roles="ml-engineer" levels="entry senior" measure="base"></salary-chart>',
      );
      expect(it.lines).to.deep.equal([
        'ML Engineer (130,000 to 145,000 US dollars)',
        'ML Engineer (185,000 to 230,000 US dollars)',
      ]);
      expect(it.panelTitles).to.deep.equal(['Base salary, USD a year']);
    });

    it('converts to another period and prints on what assumptions', async () => {
      const it = await chart(
        '<salary-chart roles="ml-engineer" levels="senior" period="hour" hours-per-week="35"></salary-chart>',
      );
      expect(it.lines[0]).to.contain('101.65 to 126.37 US dollars');
      expect(it.text).to.contain(
        'Converted to pay an hour on the assumption of 12 months, 52 weeks of 5 days and 35 hours a week.',
      );
    });

    it('says where a truncated axis starts', async () => {
      const it = await chart('<salary-chart roles="ml-engineer" measure="base"></salary-chart>');
      expect(it.text).to.contain('The axis starts at $120K.');
    });

    it('shows the first dozen rows, then all on request', async () => {
      const roles = Array.from({ length: 20 }, (_, n) => ({ id: `r${n}`, name: `Role ${n}` }));
      const dataset = madeDataset({
        roles,
        pay: roles.map(({ id }) => madePay(id, 'junior', range(20, 30))),
      });
      const it = await chart();
      Object.assign(it.element, { dataset });
      await it.element.updateComplete;
      expect(it.lines.length).to.equal(12);
      await it.press('Show all 20');
      expect(it.lines.length).to.equal(20);
      expect(it.focused, 'the button is gone; its focus goes on to the first new row').to.contain(
        'Role 12',
      );
    });

    it('draws 500 rows of 100,000 at the most, and says so', async () => {
      const pay = Array.from({ length: 100_000 }, (_, n) =>
        madePay('cook', 'junior', range(20 + n, 30 + n)),
      );
      const it = await chart();
      Object.assign(it.element, { dataset: madeDataset({ pay }) });
      await it.element.updateComplete;
      await it.press('Show all 100,001');
      expect(it.lines.length).to.equal(500);
      expect(it.text).to.contain('Showing 500 of 100,001');
    }).timeout(20_000);
  });

  describe('the reader', () => {
    it('sees where their own pay falls, and nothing of it is sent or stored', async () => {
      const it = await chart(
        '<salary-chart own-pay roles="ml-engineer" measure="base"></salary-chart>',
      );
      expect(await it.enterOwnPay(150_000)).to.deep.equal([
        'ML Engineer, Entry: yours is above $130–145K',
        'ML Engineer, Mid-level: yours is in the lower half of $145–190K',
        'ML Engineer, Senior: yours is below $185–230K',
      ]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
    });

    it('marks a role in the skills matrix too, unless that is turned off', async () => {
      const container = await fixture<HTMLElement>(
        '<div><salary-chart></salary-chart><skills-matrix></skills-matrix><skills-matrix no-highlight></skills-matrix></div>',
      );
      const [first, matrix, off] = container.children;
      await new SalaryChartHarness(first as SalaryChart).press('AI Engineer');
      const marked = (element?: Element) =>
        [...(element?.shadowRoot?.querySelectorAll('th.chosen') ?? [])].map((header) =>
          header.textContent?.trim(),
        );
      expect(new Set(marked(matrix))).to.deep.equal(new Set(['AI Engineer']));
      expect(marked(off)).to.deep.equal([]);
    });

    it('marks a role in every chart of the same dataset, and takes it back', async () => {
      const container = await fixture<HTMLElement>(
        '<div><salary-chart></salary-chart><salary-chart></salary-chart><salary-chart no-highlight></salary-chart></div>',
      );
      const [one, two, off] = [...container.children].map(
        (each) => new SalaryChartHarness(each as SalaryChart),
      );
      if (!one || !two || !off) throw new Error('Three charts were expected.');
      const chosen: (string | undefined)[] = [];
      const listen = (event: RoleSelectEvent) => chosen.push(event.roleId);
      document.addEventListener('rc-role-select', listen);
      await one.press('AI Engineer');
      expect(two.markedNames).to.include('AI Engineer');
      expect(off.markedNames).to.deep.equal([]);
      await two.press('AI Engineer');
      expect(one.markedNames).to.deep.equal([]);
      document.removeEventListener('rc-role-select', listen);
      expect(chosen).to.deep.equal(['ai-engineer', undefined]);
    });
  });

  describe('layout', () => {
    for (const width of [288, 375, 768, 1200]) {
      it(`keeps tick labels under their lines, inside the card and apart from each other at ${width} px`, async () => {
        for (const locale of ['en', 'de', 'ar-EG', 'ja', 'hi']) {
          const it = await chart(
            `<div lang="${locale}" dir="${locale.startsWith('ar') ? 'rtl' : 'ltr'}"><salary-chart></salary-chart></div>`,
            width,
          ).then(
            ({ element }) =>
              new SalaryChartHarness(element.querySelector('salary-chart') as SalaryChart),
          );
          const { ticks, card, gridLineCentres } = it;
          expect(ticks.length).to.be.at.least(2);
          const sorted = ticks.map((tick) => tick.labels).sort((a, b) => a.left - b.left);
          sorted.forEach((labels, index) => {
            expect(labels.left, locale).to.be.at.least(card.left);
            expect(labels.right, locale).to.be.at.most(card.right);
            const next = sorted[index + 1];
            if (next) expect(next.left - labels.right, `gap of ${locale} labels`).to.be.above(1);
          });
          for (const tick of ticks) {
            const nearest = Math.min(
              ...gridLineCentres.map((line) => Math.abs(line - tick.centre)),
            );
            expect(nearest, `${tick.label} from its line`).to.be.at.most(1);
          }
        }
      });
    }

    it('gives the compact charts of a list tracks of one length, and says where there is no figure', async () => {
      const figures = [range(20_000, 30_000), { kind: 'from', value: 9_000 } as const, undefined];
      const list = await fixture<HTMLElement>('<div></div>', { width: 400 });
      for (const figure of figures) {
        const pay = figure ? [madePay('cook', 'junior', figure)] : [];
        const card = document.createElement('salary-chart');
        Object.assign(card, { compact: true, roles: 'cook', dataset: madeDataset({ pay }) });
        list.append(card);
      }
      await drawn(list);
      const roots = [...list.children].map(
        (card) => new SalaryChartHarness(card as SalaryChart).root,
      );
      const lengths = roots.flatMap(
        (root) => root.querySelector('.track')?.getBoundingClientRect().width ?? [],
      );
      expect(lengths.length).to.equal(2);
      expect(lengths[0]).to.be.closeTo(lengths[1] ?? 0, 0.5);
      expect(roots[2]?.textContent).to.contain('No figure');
    });

    it('gives charts of one scale group the same axis, also when one comes or goes', async () => {
      const container = await fixture<HTMLElement>(
        '<div><salary-chart compact scale-group="jobs" roles="ml-engineer" levels="entry"></salary-chart></div>',
      );
      const one = new SalaryChartHarness(container.firstElementChild as SalaryChart);
      const width = () => one.root.querySelector('.bar')?.getAttribute('width');
      const alone = width();
      const other = document.createElement('salary-chart');
      Object.assign(other, {
        compact: true,
        scaleGroup: 'jobs',
        roles: 'ai-engineer',
        levels: 'senior',
      });
      container.append(other);
      await drawn(container);
      await one.element.updateComplete;
      const together = width();
      expect(together).not.to.equal(alone);
      other.remove();
      await one.element.updateComplete;
      expect(width()).to.equal(alone);
    });
  });
});
