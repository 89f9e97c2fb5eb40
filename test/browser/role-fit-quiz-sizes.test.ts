import { expect } from 'chai';
import type { Dataset } from '../../data/index.js';
import '../../src/define/role-fit-quiz.js';
import type { RoleFitQuiz } from '../../src/role-fit-quiz/role-fit-quiz.js';
import { RoleFitQuizHarness } from '../harness/role-fit-quiz.js';
import { expectAccessible } from '../helpers/axe.js';
import { drawn, fixture } from '../helpers/fixture.js';
import { arabicDataset, kitchenDataset, largeDataset } from '../helpers/quiz-datasets.js';
import { overlappingTexts, textBoxes, textsOutside } from '../helpers/text-boxes.js';

/** The width that is left on a phone of 320 px. */
const PHONE = 288;

async function quiz(dataset: Dataset, width = PHONE, lang = 'en', dir = 'ltr') {
  const page = await fixture<HTMLElement>(
    `<div lang="${lang}" dir="${dir}"><role-fit-quiz></role-fit-quiz></div>`,
    { width },
  );
  const element = page.firstElementChild as RoleFitQuiz;
  Object.assign(element, { dataset });
  await drawn(page);
  return new RoleFitQuizHarness(element);
}

/** Fails when a text is cut, lies over another one or leaves the card, or something can be reached only by scrolling. */
function expectInOrder({ card, tableNote }: RoleFitQuizHarness): void {
  // What scrolls on purpose is longer than the card.
  const boxes = textBoxes(card).filter(({ box }) => box.top >= card.getBoundingClientRect().top);
  const scroller = card.querySelector('.scroller')?.getBoundingClientRect();
  const isScrolled = ({ box }: { box: DOMRect }) =>
    scroller !== undefined && box.top >= scroller.top && box.bottom <= scroller.bottom;
  const still = boxes.filter((box) => !isScrolled(box));
  expect(textsOutside(still, card.getBoundingClientRect())).to.deep.equal([]);
  if (tableNote) {
    expect(textsOutside(textBoxes(tableNote), card.getBoundingClientRect())).to.deep.equal([]);
  }
  expect(overlappingTexts(boxes)).to.deep.equal([]);
  expect(card.scrollWidth, 'the card does not scroll').to.be.at.most(card.clientWidth + 1);
}

/** Goes through every page, and has each looked at. */
async function lookAtEveryPage(it: RoleFitQuizHarness): Promise<void> {
  expectInOrder(it);
  const click = async () => {
    const primary = it.root.querySelector<HTMLButtonElement>('.button-primary');
    primary?.click();
    await it.element.updateComplete;
  };
  await click();
  await click();
  expectInOrder(it);
  for (let count = 0; it.root.querySelector('fieldset'); count += 1) {
    it.choose(it.choices[count % 2] ?? '');
    await click();
  }
  expectInOrder(it);
  await click();
  await it.openAll();
  expectInOrder(it);
  await expectAccessible(it.element);
}

describe('The quiz, at every size,', () => {
  for (const width of [PHONE, 480, 1000]) {
    it(`keeps 12 roles and 40 questions in order at ${width} px`, async () => {
      const it = await quiz(largeDataset(12, 40), width);
      await lookAtEveryPage(it);
      expect(it.fits.length).to.equal(12);
      expect(it.tableRows.length).to.equal(41);
    }).timeout(30_000);

    it(`is a quiz with 2 roles and 1 question at ${width} px`, async () => {
      const it = await quiz(largeDataset(2, 1, 2), width);
      await lookAtEveryPage(it);
      expect(it.text).to.contain('Changing your answer would change this result');
      expect(it.heading).to.contain('Close call between');
    });

    it(`reads from right to left in Arabic at ${width} px`, async () => {
      const it = await quiz(arabicDataset(), width, 'ar', 'rtl');
      await it.press('Start');
      const [radio, label] = ['input', '.choice .words'].map((selector) =>
        it.root.querySelector(selector)?.getBoundingClientRect(),
      );
      expect(radio?.left).to.be.above(label?.right ?? Number.NaN);
      await it.press('Back');
      await lookAtEveryPage(it);
      const rail = it.root.querySelector('.fit .rail')?.getBoundingClientRect();
      const fill = it.root.querySelector('.fit .fill')?.getBoundingClientRect();
      expect(fill?.right).to.be.closeTo(rail?.right ?? Number.NaN, 1);
    });
  }

  it('answers a click on a quiz with 12 roles and 40 questions at once', async () => {
    const it = await quiz(largeDataset(12, 40));
    await it.answerAll();
    const start = performance.now();
    await it.press('See the result');
    expect(performance.now() - start, 'milliseconds').to.be.below(1000);
    expect(it.heading).to.match(/^Close call between \d+ roles$/);
    expect(it.fits.length).to.equal(12);
  }).timeout(30_000);

  it('has targets of 24 px and more, and 44 px for answers and main buttons', async () => {
    const it = await quiz(kitchenDataset());
    const check = () => {
      for (const target of it.root.querySelectorAll('button, label, summary, textarea')) {
        const { height, width } = target.getBoundingClientRect();
        const least = target.matches('label.choice, .button') ? 44 : 24;
        expect(Math.round(height), target.textContent?.trim()).to.be.at.least(least);
        expect(Math.round(width), target.textContent?.trim()).to.be.at.least(24);
      }
    };
    check();
    await it.answerAll();
    check();
    await it.press('See the result');
    check();
  });
});
