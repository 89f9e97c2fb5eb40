import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define/skills-matrix.js';
import type { DatasetInput } from '../../data/index.js';
import type { SkillsMatrix } from '../../src/skills-matrix/skills-matrix.js';
import { SkillsMatrixHarness } from '../harness/skills-matrix.js';
import { type ExposedTable, exposedTables } from '../helpers/exposed-tables.js';
import { fixture } from '../helpers/fixture.js';
import { ladderDataset, largeDataset, ratedDataset } from '../helpers/skills-datasets.js';

const WIDTHS = [320, 480, 600, 900, 1200];

async function matrix(
  dataset?: DatasetInput,
  properties: Partial<SkillsMatrix> = {},
): Promise<SkillsMatrixHarness> {
  const element = await fixture<SkillsMatrix>(html`<skills-matrix></skills-matrix>`, {
    width: 1200,
  });
  Object.assign(element, properties, dataset && { dataset });
  const harness = new SkillsMatrixHarness(element);
  await harness.resize(1200);
  return harness;
}

/**
 * Chromium is asked for its accessibility tree. Firefox and WebKit have none to ask under test: there the test says
 * that every part keeps the display that makes it a table part, and that HTML's own rules give every cell its headers.
 */
describe('the table that a skills-matrix exposes', () => {
  const states: Readonly<Record<string, Partial<SkillsMatrix>>> = {
    'as it is': {},
    'sorted by a role': { sort: 'analyst', controls: 'sort' },
    'sorted by difference': { sort: '-difference', controls: 'sort' },
    filtered: { filter: 'statistics' },
    'with only differences': { onlyDifferences: true },
    'with boxes to tick': { controls: 'known search' },
  };

  for (const [name, properties] of Object.entries(states)) {
    it(`has exact rows, columns and headers ${name}, from 320 to 1200 px`, async () => {
      const harness = await matrix(ratedDataset(), properties);
      for (const width of WIDTHS) {
        await harness.resize(width);
        await expectExposed(harness);
      }
    });
  }

  it('has exact rows, columns and headers with details open', async () => {
    const harness = await matrix(ratedDataset());
    await harness.click(harness.button('Details of Design'));
    for (const width of WIDTHS) {
      await harness.resize(width);
      await expectExposed(harness);
    }
  });

  for (const [name, dataset] of Object.entries({
    'the built-in comparison': undefined,
    'a ladder of five steps': ladderDataset(),
    'twelve roles': largeDataset(20, 12),
  })) {
    it(`has exact rows, columns and headers for ${name}`, async () => {
      const harness = await matrix(dataset);
      for (const width of WIDTHS) {
        await harness.resize(width);
        await expectExposed(harness);
      }
    });
  }

  it('is the same at 320 px as at 1200 px for the same columns', async () => {
    const harness = await matrix();
    const wide = await exposedTables();
    await harness.resize(320);
    expect(await exposedTables()).to.deep.equal(wide);
    await harness.resize(1200);
    harness.element.dataset = ratedDataset();
    harness.element.roles = 'analyst engineer';
    await harness.element.updateComplete;
    const two = await exposedTables();
    harness.element.roles = '';
    await harness.resize(320);
    expect(await exposedTables()).to.deep.equal(two);
  });
});

/** Compares what is exposed with what is shown. */
async function expectExposed(harness: SkillsMatrixHarness): Promise<void> {
  const shown = harness.tableElements.filter((table) => table.getClientRects().length > 0);
  for (const table of shown) expectHeaders(table);
  const exposed = await exposedTables();
  if (!exposed) return;
  expect(exposed.map(({ name }) => name)).to.deep.equal(
    shown.map((table) => table.querySelector('.title')?.textContent),
  );
  for (const [index, table] of shown.entries()) expectRows(exposed[index], table);
}

function expectRows(exposed: ExposedTable | undefined, table: HTMLTableElement): void {
  const rows = [...table.rows].filter((row) => !row.hidden);
  expect(exposed?.rows.length).to.equal(rows.length);
  for (const [place, row] of rows.entries()) {
    const roles = [...row.cells].map((cell) => {
      if (cell.tagName === 'TD') return 'cell';
      return cell.scope === 'col' ? 'columnheader' : 'rowheader';
    });
    expect(exposed?.rows[place]?.map(({ role }) => role)).to.deep.equal(roles);
  }
}

/** By the rules of HTML: every column has a header in the first row, every data cell one in its row or by its id. */
function expectHeaders(table: HTMLTableElement): void {
  const columns = table.tHead?.rows[0]?.cells.length ?? 0;
  for (const header of table.tHead?.rows[0]?.cells ?? []) expect(header.scope).to.equal('col');
  for (const row of table.rows) {
    const spans = [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
    expect(spans).to.equal(columns);
    if (row.hidden || row.parentElement === table.tHead) continue;
    const [first] = row.cells;
    if (first?.tagName === 'TH') expect(first.scope).to.equal('row');
    else {
      const root = table.getRootNode() as ShadowRoot;
      const header = root.getElementById(first?.headers ?? '');
      expect(header?.getAttribute('scope')).to.equal('row');
    }
    for (const part of [row, ...row.cells]) {
      const display = part === row ? 'table-row' : 'table-cell';
      expect(getComputedStyle(part).display).to.equal(display);
    }
  }
}
