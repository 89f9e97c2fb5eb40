import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define/skills-matrix.js';
import type { DatasetInput } from '../../data/index.js';
import type { SkillsMatrix } from '../../src/skills-matrix/skills-matrix.js';
import { frames, SkillsMatrixHarness } from '../harness/skills-matrix.js';
import { fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { isWebKit, pressTab } from '../helpers/press-tab.js';
import { ladderDataset, largeDataset } from '../helpers/skills-datasets.js';

/** More rows than are shown at first, more columns than fit, and details with a link in every fifth row. */
function bigDataset(): DatasetInput {
  const dataset = largeDataset(40, 12);
  const sources = [{ id: 'survey', title: 'A survey', url: 'https://example.com/survey' }];
  const skills = dataset.skills?.map((group) => ({
    ...group,
    rows: group.rows.map((row, place) =>
      place % 5 === 0 ? { ...row, note: 'As asked for.', source: 'survey' } : row,
    ),
  }));
  return { ...dataset, sources, skills } as DatasetInput;
}

/** A matrix between two buttons of the page, with the first details open. */
async function between(
  dataset: DatasetInput | undefined,
  width: number,
  controls = '',
): Promise<SkillsMatrixHarness> {
  // WebKit's driver has a window of one size; wider surroundings would have to be scrolled as well.
  if (!isWebKit) await setViewport({ width: width + 100, height: 700 });
  const page = await fixture<HTMLElement>(
    html`<div>
      <button id="before">Before</button>
      <skills-matrix .dataset=${dataset} controls=${controls}></skills-matrix>
      <button id="after">After</button>
    </div>`,
    { width: Math.min(width, innerWidth - 40) },
  );
  const harness = new SkillsMatrixHarness(page.querySelector('skills-matrix') as SkillsMatrix);
  await harness.resize(Math.min(width, innerWidth - 40));
  const details = harness.buttons.find((name) => name.startsWith('Details'));
  if (details) await harness.click(harness.button(details));
  return harness;
}

/** What has the focus after each key, from one button of the page to the other; and what was wrong with it then. */
async function walk(
  harness: SkillsMatrixHarness,
  isBackwards: boolean,
): Promise<{ readonly stops: Element[]; readonly faults: string[] }> {
  const [start, end] = isBackwards ? ['after', 'before'] : ['before', 'after'];
  document.getElementById(start)?.focus();
  const stops: Element[] = [];
  const faults: string[] = [];
  const most = harness.tabStops.length + 5;
  while (stops.length < most) {
    await pressTab({ isBackwards });
    if (document.activeElement?.id === end) break;
    const stop = harness.focused;
    if (!stop) throw new Error(`The focus is on <${document.activeElement?.localName}>.`);
    stops.push(stop);
    // WebKit scrolls to what has the focus in a later frame.
    if (harness.faultsOfFocus().length > 0) await frames();
    faults.push(...harness.faultsOfFocus());
  }
  return { stops, faults };
}

describe('a skills-matrix by the keyboard', () => {
  noLitWarnings();

  it('is tried in a page that has the focus, without which an engine shows no ring', () => {
    expect(document.hasFocus()).to.equal(true);
  });

  for (const width of [320, 1200]) {
    for (const [name, dataset, controls] of [
      ['the built-in comparison', undefined, ''],
      ['a ladder with links', ladderDataset(), 'sort'],
      ['forty rows of twelve roles', bigDataset(), 'search sort differences known export'],
    ] as const) {
      for (const isBackwards of [false, true]) {
        const way = isBackwards ? 'from the end to the start' : 'from the start to the end';
        it(`reaches everything in ${name} at ${width} px, ${way}, always in sight`, async () => {
          const harness = await between(dataset, width, controls);
          const expected = harness.tabStops;
          expect(expected.length).to.be.above(3);
          const { stops, faults } = await walk(harness, isBackwards);
          const named = (list: readonly Element[]) => list.map((stop) => harness.nameOf(stop));
          expect(named(stops)).to.deep.equal(named(isBackwards ? expected.reverse() : expected));
          expect(faults).to.deep.equal([]);
        }).timeout(60_000);
      }
    }
  }

  // WebKit's driver has no mouse here.
  if (!isWebKit) {
    it('moves nothing under a mouse that presses what is only partly in sight', async () => {
      const harness = await between(bigDataset(), 1200, 'known');
      const region = harness.scrollRegions[0] as HTMLElement;
      region.scrollIntoView({ block: 'end' });
      const box = harness.tick('Skill 9');
      const edge = region.getBoundingClientRect().top + region.clientHeight;
      region.scrollTop += box.getBoundingClientRect().bottom - edge - 4;
      const before = region.scrollTop;
      const { left, top } = box.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 6), Math.round(top + 4)] });
      expect(box.checked).to.equal(true);
      expect(region.scrollTop).to.equal(before);
    });
  }
});
