import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define/skills-matrix.js';
import type { DatasetInput } from '../../data/index.js';
import ladder from '../../demo/ladder.json' with { type: 'json' };
import type { SkillsMatrix } from '../../src/skills-matrix/skills-matrix.js';
import { SkillsMatrixHarness } from '../harness/skills-matrix.js';
import { expectAccessible } from '../helpers/axe.js';
import { brokenWords } from '../helpers/broken-words.js';
import { fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { overlappingTexts, textBoxes, textsOutside } from '../helpers/text-boxes.js';

async function matrix(width: number, dir = 'ltr'): Promise<SkillsMatrixHarness> {
  const page = await fixture<HTMLElement>(
    html`<div dir=${dir}><skills-matrix .dataset=${ladder as DatasetInput}></skills-matrix></div>`,
    { width },
  );
  const harness = new SkillsMatrixHarness(page.firstElementChild as SkillsMatrix);
  await harness.resize(width);
  return harness;
}

describe('an engineering ladder in a skills-matrix', () => {
  noLitWarnings();

  it('has its six levels, four groups and eighteen rows, with links and unwritten cells', async () => {
    const { tables, root } = await matrix(1200);
    expect(tables.map(({ columns }) => columns.length)).to.deep.equal([7, 7, 7, 7]);
    expect(tables.map(({ rows }) => rows.length)).to.deep.equal([5, 5, 4, 4]);
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter((cell) => cell.startsWith('—'))).to.have.length(19);
    expect(root.querySelectorAll('td a')).to.have.length(7);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const width of [320, 1200]) {
      it(`fits in ${width} px, ${dir}, with nothing cut, broken, covered or to scroll to`, async () => {
        const harness = await matrix(width, dir);
        const card = harness.element.getBoundingClientRect();
        const boxes = textBoxes(harness.root);
        expect(boxes.length).to.be.above(100);
        expect(textsOutside(boxes, card)).to.deep.equal([]);
        expect(overlappingTexts(boxes)).to.deep.equal([]);
        for (const cell of harness.root.querySelectorAll('th, td'))
          expect(brokenWords(cell), cell.textContent ?? '').to.deep.equal([]);
        expect(harness.scrollRegions.map(({ tabIndex }) => tabIndex)).to.deep.equal([
          -1, -1, -1, -1,
        ]);
        expect(harness.element.scrollWidth).to.equal(harness.element.clientWidth);
      });
    }
  }

  it('ends a sentence with its full stop at the end, on a page of the other direction too', async () => {
    for (const width of [320, 1200]) {
      const { root } = await matrix(width, 'rtl');
      const [text] = textsWith(root, 'next change.');
      const end = text?.data.lastIndexOf('.') ?? 0;
      const stop = letterBox(text, end);
      const before = letterBox(text, end - 1);
      expect(stop.left, `at ${width} px`).to.be.within(before.right - 1, before.right + 2);
    }
  });

  for (const width of [320, 1200]) {
    it(`axe finds nothing wrong with it at ${width} px`, async () => {
      const { element } = await matrix(width);
      await expectAccessible(element);
    });
  }
});

function textsWith(root: ShadowRoot, words: string): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent?.includes(words)) found.push(node as Text);
  }
  return found;
}

function letterBox(text: Text | undefined, index: number): DOMRect {
  if (!text) throw new Error('The text is not there.');
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect();
}
