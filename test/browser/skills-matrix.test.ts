import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define/skills-matrix.js';
import type { DatasetInput } from '../../data/index.js';
import type { SkillsMatrix } from '../../src/skills-matrix/skills-matrix.js';
import { RoleSelectEvent } from '../../src/ui/events/role-select.js';
import { SkillsMatrixHarness } from '../harness/skills-matrix.js';
import { expectAccessible } from '../helpers/axe.js';
import { brokenWords } from '../helpers/broken-words.js';
import { fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { ladderDataset, largeDataset, ratedDataset } from '../helpers/skills-datasets.js';

async function matrix(dataset?: DatasetInput, width = 1200): Promise<SkillsMatrixHarness> {
  const element = await fixture<SkillsMatrix>(
    html`<skills-matrix .dataset=${dataset}></skills-matrix>`,
    { width },
  );
  const harness = new SkillsMatrixHarness(element);
  await harness.resize(width);
  return harness;
}

describe('skills-matrix', () => {
  noLitWarnings();

  describe('accessibility', () => {
    for (const width of [320, 1200]) {
      for (const [name, dataset] of Object.entries({
        'the built-in comparison': undefined,
        'rated skills': ratedDataset(),
        'a ladder of five steps': ladderDataset(),
        'twelve roles': largeDataset(8, 12),
      })) {
        it(`axe finds nothing wrong with ${name} at ${width} px`, async () => {
          const { element } = await matrix(dataset, width);
          await expectAccessible(element);
        });
      }
    }

    it('keeps every table part a table part at every width', async () => {
      const harness = await matrix();
      for (const width of [320, 480, 600, 900, 1200]) {
        await harness.resize(width);
        for (const table of harness.tableElements) expectTableDisplays(table);
      }
    });

    it('has the same tables at 320 px as at 1200 px when two roles are shown', async () => {
      const harness = await matrix(undefined, 1200);
      const wide = harness.tables;
      await harness.resize(320);
      expect(harness.tables).to.deep.equal(wide);
      expect(wide.map(({ rows }) => rows.length)).to.deep.equal([9, 20]);
    });

    it('names each table by its group and gives headers a scope', async () => {
      const harness = await matrix();
      expect(harness.tables.map(({ title }) => title)).to.deep.equal(['Skills', 'Tools']);
      for (const table of harness.tableElements) {
        const label = table.getAttribute('aria-labelledby') ?? '';
        expect(harness.root.getElementById(label)?.closest('table')).to.equal(table);
        for (const header of table.querySelectorAll('th')) {
          expect(header.scope).to.equal(header.closest('thead') ? 'col' : 'row');
        }
      }
    });
  });

  describe('attributes', () => {
    it('shows the groups and roles asked for, in that order', async () => {
      const element = await fixture<SkillsMatrix>(
        html`<skills-matrix groups="tools" roles="ai-engineer ml-engineer"></skills-matrix>`,
      );
      const { tables } = new SkillsMatrixHarness(element);
      expect(tables.map(({ columns }) => columns)).to.deep.equal([
        ['Tool', 'AI Engineer', 'ML Engineer'],
      ]);
    });

    it('puts its heading at the level asked for', async () => {
      const element = await fixture<SkillsMatrix>(
        html`<skills-matrix heading="What to learn" heading-level="2"></skills-matrix>`,
      );
      const { heading } = new SkillsMatrixHarness(element);
      expect(heading?.textContent).to.equal('What to learn');
      expect(heading?.ariaLevel).to.equal('2');
    });

    it('names an unknown group in a sentence', async () => {
      const element = await fixture<SkillsMatrix>(html`<skills-matrix groups="x"></skills-matrix>`);
      expect(new SkillsMatrixHarness(element).error).to.contain('no group of skills “x”');
    });
  });

  describe('rendering', () => {
    it('shows the nine areas of the built-in comparison as the article has them', async () => {
      const [areas] = (await matrix()).tables;
      expect(areas?.columns).to.deep.equal(['Skill Area', 'ML Engineer', 'AI Engineer']);
      expect(areas?.rows[6]).to.deep.equal({
        name: 'Evaluation',
        cells: ['Precision/recall, AUC, offline metrics', 'Human eval, A/B tests, cost-per-query'],
      });
    });

    it('says which tools are for both, must-know and nice-to-have', async () => {
      const harness = await matrix();
      const rows = harness.tables[1]?.rows ?? [];
      expect(rows[0]).to.deep.equal({ name: 'Python both', cells: ['Must know', 'Must know'] });
      expect(rows[4]).to.deep.equal({ name: 'PyTorch', cells: ['Must know', '—not listed'] });
      expect(harness.captions[1]).to.contain('6 for both');
    });

    it('shows a level as number and word, a zero as a zero, and an unrated cell as unrated', async () => {
      const [table] = (await matrix(ratedDataset())).tables;
      expect(table?.rows[0]?.cells).to.deep.equal(['3 Practitioner', '1 Awareness', '4 Expert']);
      expect(table?.rows[1]?.cells).to.deep.equal(['0 Not needed', '—not rated', '2 Working']);
    });

    it('marks the whole column of the role that the reader has chosen', async () => {
      const harness = await matrix(ratedDataset());
      expect(harness.marked).to.deep.equal([]);
      document.dispatchEvent(new RoleSelectEvent('rated', 'scientist'));
      await harness.element.updateComplete;
      expect(harness.marked).to.deep.equal(['Scientist', '4 Expert', '2 Working', '2 Working']);
    });

    it('makes links of web addresses in a cell', async () => {
      const { root } = await matrix(ladderDataset());
      const links = [...root.querySelectorAll('td a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal([
        'https://example.com/architecture',
        'https://example.com/practices/how-we-introduce-one.html',
      ]);
    });

    it('says where its content comes from', async () => {
      expect((await matrix(ratedDataset())).sources).to.equal('Sources: A survey; Another survey');
    });
  });

  describe('width', () => {
    it('breaks no word that fits its column at 320 px', async () => {
      const harness = await matrix(undefined, 288);
      for (const cell of harness.root.querySelectorAll('th div, td')) {
        expect(brokenWords(cell), cell.textContent ?? '').to.deep.equal([]);
      }
    });

    it('puts the row header above its cells at 320 px, without covering them', async () => {
      for (const dataset of [undefined, ratedDataset(), ladderDataset()]) {
        const harness = await matrix(dataset, 288);
        for (const row of harness.root.querySelectorAll<HTMLTableRowElement>('tr:not([hidden])')) {
          expectStacked(row);
        }
      }
    });

    it('shows two roles with two labelled selects where there is no room for more', async () => {
      const harness = await matrix(ratedDataset(), 500);
      expect(harness.tables[0]?.columns).to.deep.equal(['Skill', 'Analyst', 'Engineer']);
      expect(
        harness.selects.map((select) => select.labels[0]?.textContent?.trim().split(/\s/)[0]),
      ).to.deep.equal(['Compare', 'with']);
      await harness.choose(harness.selects[1], 'scientist');
      expect(harness.tables[0]?.columns).to.deep.equal(['Skill', 'Analyst', 'Scientist']);
      await harness.resize(1200);
      expect(harness.selects).to.have.length(0);
      expect(harness.tables[0]?.columns).to.have.length(4);
    });

    it('swaps the roles when one is chosen twice', async () => {
      const harness = await matrix(ratedDataset(), 500);
      await harness.choose(harness.selects[0], 'engineer');
      expect(harness.tables[0]?.columns).to.deep.equal(['Skill', 'Engineer', 'Analyst']);
      expect(harness.selects.map(({ value }) => value)).to.deep.equal(['engineer', 'analyst']);
    });

    it('takes the focus with its scroll region only while there is something to scroll', async () => {
      const harness = await matrix(largeDataset(8, 12), 900);
      const region = () => harness.scrollRegions[0];
      expect(region()?.tabIndex).to.equal(0);
      expect(region()?.getAttribute('role')).to.equal('region');
      expect(harness.captions[0]).to.contain('Scroll sideways');
      await harness.resize(2600);
      expect(region()?.tabIndex).to.equal(-1);
      expect(region()?.hasAttribute('role')).to.equal(false);
      expect(harness.captions[0]).not.to.contain('Scroll sideways');
    });

    it('never makes the page scroll sideways', async () => {
      for (const dataset of [undefined, ladderDataset(), largeDataset(8, 12)]) {
        const harness = await matrix(dataset);
        for (const width of [288, 500, 768, 1200]) {
          await harness.resize(width);
          expect(harness.element.scrollWidth).to.equal(harness.element.clientWidth);
        }
      }
    });
  });
});

const DISPLAYS: Readonly<Record<string, string>> = {
  TABLE: 'table',
  CAPTION: 'table-caption',
  THEAD: 'table-header-group',
  TBODY: 'table-row-group',
  TR: 'table-row',
  TH: 'table-cell',
  TD: 'table-cell',
};

function expectTableDisplays(table: HTMLTableElement): void {
  for (const part of [table, ...table.querySelectorAll('caption, thead, tbody, tr, th, td')]) {
    if ((part as HTMLElement).hidden) continue;
    expect(getComputedStyle(part).display, part.tagName).to.equal(DISPLAYS[part.tagName]);
  }
}

/** Every cell's text begins below the row header's, close to it, and nothing leaves the table. */
function expectStacked(row: HTMLTableRowElement): void {
  const [header, ...cells] = [...row.cells].map(textBox);
  const table = row.closest('table')?.getBoundingClientRect();
  if (!header || !table || cells.length === 0) return;
  const text = row.textContent ?? '';
  expect(header.right, text).to.be.at.most(table.right + 1);
  const tops = cells.map((cell) => cell.top - header.bottom);
  for (const top of tops) expect(top, text).to.be.within(-6, 40);
  const { bottom } = row.getBoundingClientRect();
  for (const cell of cells) {
    expect(cell.right, text).to.be.at.most(table.right + 1);
    expect(cell.bottom, text).to.be.at.most(bottom);
  }
}

/** The box around what is drawn in an element. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
