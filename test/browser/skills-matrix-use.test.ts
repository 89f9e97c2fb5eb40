import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define/skills-matrix.js';
import type { DatasetInput } from '../../data/index.js';
import { parseCsv } from '../../src/read/csv.js';
import { parseMarkdownTable } from '../../src/read/markdown-table.js';
import type { SkillsMatrix } from '../../src/skills-matrix/skills-matrix.js';
import { frames, SkillsMatrixHarness } from '../harness/skills-matrix.js';
import { expectAccessible } from '../helpers/axe.js';
import { downloaded } from '../helpers/downloaded.js';
import { fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { largeDataset, ratedDataset } from '../helpers/skills-datasets.js';
import { until } from '../helpers/until.js';

async function matrix(
  dataset?: DatasetInput,
  properties: Partial<SkillsMatrix> = {},
  width = 1200,
): Promise<SkillsMatrixHarness> {
  const element = await fixture<SkillsMatrix>(html`<skills-matrix></skills-matrix>`, { width });
  Object.assign(element, properties, dataset && { dataset });
  const harness = new SkillsMatrixHarness(element);
  await harness.resize(width);
  return harness;
}

const namesIn = (harness: SkillsMatrixHarness, table = 0) =>
  harness.tables[table]?.rows.map(({ name }) => name) ?? [];

/** Two tables in which rows can be ticked off. */
function twoKindsOfTools(): DatasetInput {
  const group = (id: string, ...names: string[]) => ({
    kind: 'need' as const,
    id,
    title: id,
    rows: names.map((name) => ({
      id: name.toLowerCase(),
      name,
      cells: { writer: 'must' as const },
    })),
  });
  return {
    format: 1,
    id: 'desk',
    title: 'A desk',
    lang: 'en',
    updated: '2026-05-01',
    roles: [{ id: 'writer', name: 'Writer' }],
    skills: [group('paper', 'Pen', 'Paper'), group('screen', 'Keyboard', 'Mouse')],
  };
}

describe('using a skills-matrix', () => {
  noLitWarnings();

  describe('search and “only differences”', () => {
    it('are not there for the built-in comparison, and are for large data', async () => {
      const small = await matrix();
      expect([small.search, small.onlyDifferences, small.status]).to.deep.equal([null, null, '']);
      const large = await matrix(largeDataset(40, 3));
      expect(large.search).not.to.equal(null);
      expect(large.onlyDifferences).not.to.equal(null);
    });

    it('are there to take back what the author has filtered, and stay when it is taken back', async () => {
      const harness = await matrix(ratedDataset(), { filter: 'statistics' });
      expect(namesIn(harness)).to.deep.equal(['Statistics differs by 3']);
      await harness.type('');
      expect(namesIn(harness).length).to.equal(3);
      expect(harness.search).not.to.equal(null);
    });

    it('leave the rows that match, and say how many of how many', async () => {
      const harness = await matrix(ratedDataset(), { controls: 'search differences' });
      expect(harness.status).to.equal('');
      await harness.type('practit');
      expect(namesIn(harness)).to.deep.equal(['Statistics differs by 3']);
      expect(harness.status).to.equal('1 of 3 rows.');
      await harness.type('');
      await harness.click(harness.onlyDifferences);
      expect(namesIn(harness)).to.deep.equal([
        'Statistics differs by 3',
        'Design differs by 2 Details of Design',
      ]);
      await expectAccessible(harness.element);
    });

    it('say when no row matches, and give all rows back with the focus in the field', async () => {
      const harness = await matrix(ratedDataset(), { controls: 'search' });
      await harness.type('nothing like it');
      expect(harness.status).to.equal('No row matches.');
      expect(harness.scrollRegions.every((region) => region.hidden)).to.equal(true);
      await expectAccessible(harness.element);
      await harness.click(harness.button('Show all rows'));
      expect(namesIn(harness)).to.have.length(3);
      expect(harness.focused).to.equal(harness.search);
      expect(harness.search?.value).to.equal('');
    });

    it('can be set by attributes', async () => {
      const element = await fixture<SkillsMatrix>(
        html`<skills-matrix filter="kubernetes" groups="tools" only-differences=""></skills-matrix>`,
      );
      const harness = new SkillsMatrixHarness(element);
      expect(namesIn(harness)).to.deep.equal(['Kubernetes']);
      expect(harness.status).to.equal('1 of 20 rows.');
    });
  });

  describe('sorting', () => {
    it('goes from a column’s own order to the reverse and back, and says so on that column only', async () => {
      const harness = await matrix(ratedDataset(), { controls: 'sort' });
      const initial = namesIn(harness);
      const button = harness.button('Engineer');
      button.focus();
      await harness.click(button);
      expect(namesIn(harness)[0]).to.equal('Writing same');
      expect(harness.sorted).to.deep.equal([{ column: 'Engineer', order: 'descending' }]);
      expect(harness.focused).to.equal(button);
      await harness.click(button);
      expect(harness.sorted).to.deep.equal([{ column: 'Engineer', order: 'ascending' }]);
      await expectAccessible(harness.element);
      await harness.click(button);
      expect(harness.sorted).to.deep.equal([]);
      expect(namesIn(harness)).to.deep.equal(initial);
    });

    it('sorts by name and by difference from the first column', async () => {
      const harness = await matrix(ratedDataset(), { controls: 'sort' });
      await harness.click(harness.button('Skill'));
      expect(harness.sorted[0]?.order).to.equal('ascending');
      expect(namesIn(harness)[0]).to.match(/^Design/);
      await harness.click(harness.button('Difference'));
      expect(harness.sorted).to.deep.equal([{ column: 'Skill Difference', order: 'other' }]);
      expect(namesIn(harness)[0]).to.match(/^Statistics/);
    });

    it('can be set by an attribute, with no button where the data is small', async () => {
      const element = await fixture<SkillsMatrix>(
        html`<skills-matrix sort="-name"></skills-matrix>`,
      );
      const harness = new SkillsMatrixHarness(element);
      expect(namesIn(harness)[0]).to.equal('Programming');
      expect(harness.buttons).to.deep.equal(['Copy as Markdown', 'Download CSV']);
    });
  });

  describe('what the reader knows', () => {
    it('is counted off per role as rows are ticked', async () => {
      const harness = await matrix();
      expect(harness.left).to.equal(
        'Tick what you know: 9 must-knows to learn for ML Engineer, 7 for AI Engineer.',
      );
      await harness.click(harness.tick('Python'));
      await harness.click(harness.tick('PyTorch'));
      expect(harness.left).to.match(/7 must-knows to learn for ML Engineer, 6 for AI Engineer/);
      await harness.click(harness.tick('Python'));
      expect(harness.left).to.match(/8 must-knows to learn for ML Engineer, 7 for AI Engineer/);
      await expectAccessible(harness.element);
    });

    it('is hidden on request, and what comes up in its place is not ticked', async () => {
      const harness = await matrix();
      await harness.click(harness.tick('Python'));
      await harness.click(harness.hideKnown);
      expect(namesIn(harness, 1)[0]).to.equal('Git both');
      expect(namesIn(harness, 1)).to.have.length(19);
      const git = harness.tick('Git');
      git.focus();
      await harness.click(git);
      expect(namesIn(harness, 1)[0]).to.equal('AWS/GCP basics both');
      expect(harness.tick('AWS').checked).to.equal(false);
      await harness.click(harness.hideKnown);
      expect(harness.tick('Git').checked).to.equal(true);
      expect(harness.tick('AWS').checked).to.equal(false);
    });

    it('gives the focus, and has it read out, to the row that comes up for the one ticked off', async () => {
      const harness = await matrix(twoKindsOfTools());
      await harness.click(harness.hideKnown);
      const pen = harness.tick('Pen');
      pen.focus();
      const heard: (string | undefined)[] = [];
      harness.root.addEventListener('focusin', ({ target }) => {
        heard.push((target as HTMLInputElement).labels?.[0]?.textContent?.trim());
      });
      await harness.click(pen);
      expect(heard).to.deep.equal(['Paper']);
      expect(harness.focused === harness.tick('Paper')).to.equal(true);
    });

    it('gives the focus to the row before when the last row of a table is ticked off, then to the switch', async () => {
      const harness = await matrix(twoKindsOfTools());
      await harness.click(harness.hideKnown);
      for (const [ticked, name] of [
        ['Paper', 'Pen'],
        ['Pen', 'Hide what I know'],
      ] as const) {
        const box = harness.tick(ticked);
        box.focus();
        await harness.click(box);
        expect((harness.focused as HTMLInputElement).labels?.[0]?.textContent).to.contain(name);
        expect(harness.focused?.closest('table') === harness.tableElements[0]).to.equal(true);
      }
    });

    it('leaves the focus where it is when a click has not moved it, or nothing is hidden', async () => {
      const harness = await matrix(twoKindsOfTools());
      // As Safari does by a mouse.
      await harness.click(harness.tick('Pen'));
      expect(harness.focused === null).to.equal(true);
      await harness.click(harness.hideKnown);
      await harness.click(harness.tick('Paper'));
      expect(harness.focused === null).to.equal(true);
    });

    it('follows a row when the rows are sorted', async () => {
      const harness = await matrix(undefined, { groups: 'tools', controls: 'sort known' });
      await harness.click(harness.tick('Docker'));
      await harness.click(harness.button('Tool'));
      expect(harness.tick('Docker').checked).to.equal(true);
      const boxes = [...harness.root.querySelectorAll<HTMLInputElement>('tbody input')];
      expect(boxes.filter((box) => box.checked)).to.have.length(1);
    });

    it('is asked for only where there are tools, or where an author wants it', async () => {
      expect((await matrix(ratedDataset())).hideKnown).to.equal(null);
      expect((await matrix(ratedDataset(), { controls: 'known' })).hideKnown).not.to.equal(null);
      expect((await matrix(undefined, { controls: 'none' })).hideKnown).to.equal(null);
    });
  });

  describe('details', () => {
    it('open and close by a button in the row header', async () => {
      const harness = await matrix(ratedDataset());
      const button = harness.button('Details of Design');
      expect(harness.details).to.deep.equal([]);
      expect(button.ariaExpanded).to.equal('false');
      await harness.click(button);
      expect(harness.details).to.deep.equal([
        'Of software, not of posters. Source: Another survey',
      ]);
      expect(button.ariaExpanded).to.equal('true');
      const id = button.getAttribute('aria-controls') ?? '';
      expect(harness.root.getElementById(id)?.hidden).to.equal(false);
      await expectAccessible(harness.element);
      await harness.click(button);
      expect(harness.details).to.deep.equal([]);
    });
  });

  describe('many rows', () => {
    it('are shown in part, with a button for the rest', async () => {
      const harness = await matrix(largeDataset(100, 12));
      expect(namesIn(harness)).to.have.length(34);
      await harness.click(harness.button('Show all 100 rows'));
      await until(() => namesIn(harness).length === 100, 'all rows are shown');
    });

    it('take the focus to the first of the rest when the button for them goes', async () => {
      const harness = await matrix(largeDataset(100, 12));
      const button = harness.button('Show all 100 rows');
      button.focus();
      await harness.click(button);
      expect(harness.focused?.textContent).to.contain('Skill 35');
      expect(harness.focused?.getAttribute('scope')).to.equal('row');
    });

    it('are sorted and filtered from the top in frame after frame, each row staying until its turn', async () => {
      const harness = await matrix(largeDataset(100, 12));
      await harness.click(harness.button('Show all 100 rows'));
      await until(() => namesIn(harness).length === 100, 'all rows are shown');
      const before = namesIn(harness);
      harness.element.sort = '-name';
      await harness.element.updateComplete;
      const after = [...before].reverse();
      const first = namesIn(harness);
      expect(first[0]).to.equal(after[0]);
      expect(first[99]).to.equal(before[99]);
      await until(() => namesIn(harness)[99] === after[99], 'the last row is sorted');
      expect(namesIn(harness)).to.deep.equal(after);
      await harness.type('Skill 7');
      const found = after.filter((name) => name.includes('7'));
      expect(harness.status).to.equal(`${found.length} of 100 rows.`);
      await until(() => namesIn(harness).length === found.length, 'the other rows are gone');
      expect(namesIn(harness)).to.deep.equal(found);
    });

    it('are on paper at once, however many are being drawn', async () => {
      const harness = await matrix(largeDataset(100, 12));
      harness.element.sort = '-name';
      await harness.element.updateComplete;
      window.dispatchEvent(new Event('beforeprint'));
      const names = namesIn(harness).map((name) => Number.parseInt(name.slice(6), 10));
      window.dispatchEvent(new Event('afterprint'));
      expect(names).to.deep.equal(Array.from({ length: 100 }, (_, index) => 100 - index));
    });

    it('give way to a fault in the data, and come back with what is drawn then', async () => {
      const harness = await matrix(largeDataset(100, 12));
      harness.element.sort = '-name';
      await harness.element.updateComplete;
      harness.element.roles = 'nobody';
      await harness.element.updateComplete;
      expect(harness.error).to.contain('no role “nobody”');
      let draws = 0;
      harness.element.addController({
        hostUpdated: () => {
          draws += 1;
        },
      });
      await frames();
      expect(draws, 'drawn again and again').to.equal(0);
      harness.element.roles = '';
      await harness.element.updateComplete;
      await until(() => namesIn(harness)[33]?.startsWith('Skill 67'), 'the last row is sorted');
      expect(namesIn(harness)).to.have.length(34);
    });
  });

  describe('print', () => {
    for (const [width, filter] of [
      [400, 'statistics'],
      [1200, ''],
    ] as const) {
      it(`shows every row, role and detail, and goes back to what was shown at ${width} px`, async () => {
        const harness = await matrix(ratedDataset(), { filter, controls: 'search' }, width);
        const before = harness.tables;
        window.dispatchEvent(new Event('beforeprint'));
        expect(harness.tables[0]?.columns).to.deep.equal([
          'Skill',
          'Analyst',
          'Engineer',
          'Scientist',
        ]);
        expect(namesIn(harness)).to.have.length(3);
        expect(harness.details).to.have.length(1);
        window.dispatchEvent(new Event('afterprint'));
        expect(harness.tables).to.deep.equal(before);
        expect(harness.details).to.deep.equal([]);
      });
    }
  });

  describe('taking the tables away', () => {
    it('copies Markdown that the project’s own reader understands', async () => {
      const harness = await matrix(ratedDataset(), { filter: 'statistics' });
      let copied = '';
      const clipboard = {
        writeText: async (text: string) => {
          copied = text;
        },
      };
      await withClipboard(clipboard, () => harness.click(harness.button('Copy as Markdown')));
      await until(() => harness.root.textContent?.includes('Copied.'), 'it says so');
      expect(parseMarkdownTable(copied)).to.have.length(4);
    });

    it('offers the text where the browser does not let a page copy', async () => {
      const harness = await matrix(ratedDataset());
      const clipboard = { writeText: () => Promise.reject(new Error('no')) };
      await withClipboard(clipboard, () => harness.click(harness.button('Copy as Markdown')));
      const text = await until(() => harness.textToCopy, 'the text is offered');
      expect(parseMarkdownTable(text)).to.have.length(4);
      await expectAccessible(harness.element);
    });

    it('downloads all rows and roles as CSV, whatever is shown', async () => {
      const harness = await matrix(ratedDataset(), { filter: 'statistics' }, 400);
      const [file] = await downloaded(() => harness.click(harness.button('Download CSV')));
      expect(file?.name).to.equal('rated-skills.csv');
      const rows = parseCsv(file?.text ?? '');
      expect(rows.map((row) => row.length)).to.deep.equal([8, 8, 8, 8]);
      expect(rows[0]).to.deep.equal([
        'Group',
        'Skill',
        'Analyst',
        'Engineer',
        'Scientist',
        'Note',
        'Scale',
        'Source',
      ]);
    });
  });

  it('keeps nothing and sends nothing', async () => {
    const harness = await matrix();
    const requests = performance.getEntriesByType('resource').length;
    await harness.click(harness.tick('Python'));
    await harness.click(harness.hideKnown);
    await frames();
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  for (const [name, roles] of [
    ['the page scrolls', 2],
    ['the table scrolls', 12],
  ] as const) {
    it(`never puts the focus under the sticky header or column when ${name}`, async () => {
      const harness = await matrix(largeDataset(60, roles), { controls: 'known sort' }, 800);
      const boxes = [...harness.root.querySelectorAll<HTMLInputElement>('tbody input')];
      boxes.at(-1)?.focus();
      for (const box of boxes.reverse()) {
        box.focus();
        const header = harness.tableElements[0]?.tHead?.rows[0]?.cells[0]?.getBoundingClientRect();
        expect(box.getBoundingClientRect().top).to.be.at.least((header?.bottom ?? 0) - 1);
      }
    });
  }

  for (const [name, width, dataset] of [
    ['narrow', 400, ratedDataset()],
    ['wider inside than outside', 800, largeDataset(8, 12)],
  ] as const) {
    it(`shifts nothing on the page when it finds that it is ${name}`, async () => {
      // Firefox and WebKit do not report layout shifts.
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      const shifts: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      await fixture(
        html`<div><skills-matrix .dataset=${dataset}></skills-matrix><p>Below it.</p></div>`,
        { width },
      );
      await frames();
      await frames();
      observer.disconnect();
      expect(shifts).to.deep.equal([]);
    });
  }
});

async function withClipboard(clipboard: object, act: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  await act();
  await frames();
  if (own) Object.defineProperty(navigator, 'clipboard', own);
  else Reflect.deleteProperty(navigator, 'clipboard');
}
