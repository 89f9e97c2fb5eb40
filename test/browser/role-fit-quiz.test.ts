import { expect } from 'chai';
import { defaultDataset } from '../../data/index.js';
import '../../src/define/all.js';
import type { RoleFitQuiz } from '../../src/role-fit-quiz/role-fit-quiz.js';
import type { QuizAnswerEvent } from '../../src/ui/events/quiz-answer.js';
import type { QuizCompleteEvent } from '../../src/ui/events/quiz-complete.js';
import type { QuizStartEvent } from '../../src/ui/events/quiz-start.js';
import { RoleFitQuizHarness } from '../harness/role-fit-quiz.js';
import { expectAccessible } from '../helpers/axe.js';
import { drawn, fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { pressKey } from '../helpers/press-key.js';
import { kitchenDataset } from '../helpers/quiz-datasets.js';

const TAG = '<role-fit-quiz></role-fit-quiz>';

async function quiz(
  html = TAG,
  { dataset = kitchenDataset(), width }: { dataset?: object; width?: number } = {},
): Promise<RoleFitQuizHarness> {
  const first = await fixture<HTMLElement>(html, { width });
  const element = (
    first.matches('role-fit-quiz') ? first : first.querySelector('role-fit-quiz')
  ) as RoleFitQuiz;
  Object.assign(element, { dataset });
  await drawn(element.parentNode as ParentNode);
  return new RoleFitQuizHarness(element);
}

/** What a quiz has fired while some work was done, in order. */
async function eventsOf(element: Element, work: () => Promise<void>): Promise<Event[]> {
  const events: Event[] = [];
  const names = ['start', 'answer', 'complete', 'restart'].map((name) => `rc-quiz-${name}`);
  const all = [...names, 'rc-share', 'rc-role-select'];
  const listen = (event: Event) => events.push(event);
  for (const name of all) document.body.addEventListener(name, listen);
  await work();
  for (const name of all) document.body.removeEventListener(name, listen);
  expect(events.every(({ target }) => target === element)).to.equal(true);
  return events;
}

describe('<role-fit-quiz>', () => {
  noLitWarnings();

  describe('for assistive technology', () => {
    for (const [width, theme] of [
      [288, 'light'],
      [1000, 'light'],
      [288, 'dark'],
      [1000, 'dark'],
    ] as const) {
      it(`has nothing that axe finds on any page, at ${width} px, ${theme}`, async () => {
        const it = await quiz(`<role-fit-quiz theme="${theme}"></role-fit-quiz>`, { width });
        await expectAccessible(it.element);
        await it.press('Start');
        await expectAccessible(it.element);
        await it.press('Continue');
        await expectAccessible(it.element);
        for (let count = 0; count < 5; count += 1) await it.answer(it.choices[count % 2] ?? '');
        await expectAccessible(it.element);
        await it.press('See the result');
        await it.openAll();
        await expectAccessible(it.element);
        await it.press('Start again');
        await expectAccessible(it.element);
      }).timeout(60_000);
    }

    it('links an error to the question and takes the focus there, also the second time', async () => {
      const it = await quiz();
      await it.press('Start');
      expect(it.description).to.equal('');
      for (const _ of [1, 2]) {
        await it.press('Continue');
        expect(it.focused).to.equal('Choose an answer, or “Not sure”.');
        expect(it.description).to.equal('Choose an answer, or “Not sure”.');
        it.root.querySelector('input')?.focus();
      }
      it.element.heading = 'Something else';
      await it.element.updateComplete;
      expect(it.root.activeElement?.localName, 'no focus is moved later').to.equal('input');
      await it.answer('Before sunrise');
      expect(it.description).to.equal('');
    });

    it('moves the focus to what is new after every action, and never without one', async () => {
      const it = await quiz();
      expect(document.activeElement?.localName).to.equal('body');
      it.element.heading = 'Another heading';
      it.element.requestUpdate();
      await it.element.updateComplete;
      expect(document.activeElement?.localName).to.equal('body');
      await it.press('Start');
      expect(it.focused).to.equal('Question 1 of 5 When do you like to work?');
      await it.answer('In the evening');
      expect(it.focused).to.contain('How should a day be?');
      await it.press('Back');
      expect(it.focused).to.contain('When do you like to work?');
      for (let count = 0; count < 5; count += 1) await it.answer(it.choices[0] ?? '');
      expect(it.focused).to.equal('Check your answers');
      await it.press('See the result');
      expect(it.focused).to.contain('Cook');
      await it.press('Start again');
      expect(it.focused).to.contain('Nothing you answer is stored or sent.');
    });

    it('does not scroll a page on which the question stays in view', async () => {
      const box = document.createElement('div');
      box.style.blockSize = '3000px';
      const it = await quiz();
      it.element.after(box);
      await it.press('Start');
      await it.answer('In the evening');
      expect(scrollY).to.equal(0);
      box.remove();
    });

    // With the keys of the engine's own driver, so that labels, radios and forms do what the browser does. The space bar
    // would save a key, but Firefox lets it choose nothing while its window is not the active one, as under a driver.
    it('is taken with the keyboard alone, with at most four keys a question', async () => {
      const it = await quiz();
      let pressed = 0;
      const press = async (...keys: string[]) => {
        for (const key of keys) await pressKey(key);
        pressed += keys.length;
        await it.element.updateComplete;
      };
      await press('Tab', 'Enter');
      expect(it.question).to.equal('When do you like to work?');
      const perQuestion: number[] = [];
      for (const keys of [
        ['Tab', 'ArrowDown', 'ArrowUp', 'Enter'],
        ['Tab', 'ArrowDown', 'Enter'],
        ['Tab', 'ArrowDown', 'ArrowDown', 'Enter'],
        ['Tab', 'ArrowDown', 'ArrowUp', 'Enter'],
        ['Tab', 'ArrowDown', 'ArrowUp', 'Enter'],
      ]) {
        pressed = 0;
        await press(...keys);
        perQuestion.push(pressed);
      }
      expect(Math.max(...perQuestion)).to.be.at.most(4);
      expect(it.answers).to.deep.equal([
        'When do you like to work?: In the evening',
        'How should a day be?: Steady',
        'What do you stand at?: Not sure',
        'What do you taste?: Sauces',
        'What do you bring along to friends?: A soup',
      ]);
      // Past the five buttons that change an answer, and Back.
      await press(...Array.from({ length: 7 }, () => 'Tab'));
      expect(it.focused).to.equal('See the result');
      // In a window that is not the active one, Firefox lets no key press a button either.
      if (document.hasFocus()) await press('Enter');
      else await it.press('See the result');
      expect(it.fits).to.deep.equal(['Cook 75%', 'Baker 25%']);
    });
  });

  describe('on the way', () => {
    it('never chooses for the reader, and never goes on by itself', async () => {
      const it = await quiz();
      await it.press('Start');
      expect(it.chosen).to.equal(undefined);
      it.choose('In the evening');
      await it.element.updateComplete;
      expect(it.question).to.equal('When do you like to work?');
    });

    it('keeps what was chosen on the way back, sent or not', async () => {
      const it = await quiz();
      await it.press('Start');
      await it.answer('In the evening');
      it.choose('Steady');
      await it.press('Back');
      expect(it.chosen).to.equal('In the evening');
      await it.press('Continue');
      expect(it.chosen).to.equal('Steady');
      await it.press('Back');
      await it.press('Back');
      await it.press('Start');
      expect(it.chosen).to.equal('In the evening');
    });

    it('changes one answer from the review and comes back to it', async () => {
      const it = await quiz();
      await it.answerAll();
      await it.press('Change: What do you taste?');
      expect(it.chosen).to.equal('Sauces');
      await it.answer('Bread');
      expect(it.question).to.equal('Check your answers');
      expect(it.answers[3]).to.equal('What do you taste?: Bread');
      await it.press('Change: What do you taste?');
      it.choose('Sauces');
      await it.press('Back');
      expect(it.answers[3], 'Back takes nothing over').to.equal('What do you taste?: Bread');
    });

    it('gives no result for fewer than three of five answers, and says how many are missing', async () => {
      const it = await quiz();
      await it.press('Start');
      for (const label of ['In the evening', 'Hectic', 'Not sure', 'Not sure', 'Not sure'])
        await it.answer(label);
      expect(it.text).to.contain('Answer 1 more question to see a result.');
      expect(it.buttons).not.to.include('See the result');
      await it.press('Change: What do you stand at?');
      await it.answer('A stove');
      await it.press('See the result');
      expect(it.fits).to.deep.equal(['Cook 100%', 'Baker 0%']);
    });

    it('starts again without asking, and brings the answers back once', async () => {
      const it = await quiz();
      await it.toResult();
      const before = it.fits;
      await it.press('Start again');
      expect(it.status).to.equal(
        'Your answers are cleared. You can bring them back once, with the button below.',
      );
      await it.press('Bring my answers back');
      expect(it.fits).to.deep.equal(before);
      expect(it.buttons).not.to.include('Bring my answers back');
      await it.press('Start again');
      await it.press('Start');
      expect(it.buttons).not.to.include('Bring my answers back');
      expect(it.chosen).to.equal(undefined);
    });

    it('fires one event for each action, with what it says and no words of the reader', async () => {
      const it = await quiz();
      const events = await eventsOf(it.element, async () => {
        await it.press('Start');
        await it.press('Continue');
        await it.answer('Before sunrise');
        await it.answer('Not sure');
        for (let count = 0; count < 3; count += 1) await it.answer(it.choices[0] ?? '');
        await it.press('See the result');
        await it.press('Review answers');
        await it.press('See the result');
        await it.press('Start again');
        await it.press('Bring my answers back');
      });
      expect(events.map(({ type }) => type.replace('rc-quiz-', ''))).to.deep.equal([
        'start',
        ...['answer', 'answer', 'answer', 'answer', 'answer'],
        'complete',
        'complete',
        'restart',
      ]);
      expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
      expect((events[0] as QuizStartEvent).datasetId).to.equal('made');
      const answers = events.slice(1, 6) as QuizAnswerEvent[];
      expect(answers.map(({ questionId, index }) => [questionId, index])).to.deep.equal([
        ['hours', 1],
        ['pace', undefined],
        ['heat', 0],
        ['taste', 0],
        ['friends', 0],
      ]);
      const { ranking, fit, flipDistance } = events[6] as QuizCompleteEvent;
      expect({ ranking, fit, flipDistance }).to.deep.equal({
        ranking: ['cook', 'baker'],
        fit: [75, 25],
        flipDistance: 2,
      });
    });

    it('keeps the answers when it is moved, taken out, kept for the way back or given the same data', async () => {
      const it = await quiz();
      await it.press('Start');
      await it.answer('In the evening');
      it.choose('Steady');
      const other = document.createElement('section');
      it.element.parentElement?.append(other);
      other.append(it.element);
      it.element.remove();
      other.append(it.element);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      Object.assign(it.element, { dataset: kitchenDataset() });
      it.element.lang = 'de';
      await it.element.updateComplete;
      expect(it.chosen).to.equal('Steady');
      await it.press('Back');
      expect(it.chosen).to.equal('In the evening');
    });

    it('begins anew when it is given other questions', async () => {
      const it = await quiz();
      await it.toResult();
      Object.assign(it.element, { dataset: defaultDataset });
      await it.element.updateComplete;
      expect(it.buttons).to.deep.equal(['Start']);
    });
  });

  describe('the result', () => {
    it('says who leads and by how little, shows every role, and sums up exactly', async () => {
      const it = await quiz();
      await it.press('Start');
      for (const place of [0, 0, 0, 0, 1]) await it.answer(it.choices[place] ?? '');
      await it.press('See the result');
      expect(it.heading).to.equal('You lean towards Cook');
      expect(it.text).to.contain(
        'Changing 2 of your 5 answers would change this result: Baker would come first.',
      );
      expect(it.fits).to.deep.equal(['Cook 80%', 'Baker 20%']);
      expect(it.bars).to.deep.equal([80, 20]);
      await it.openAll();
      const [total, ...rows] = it.tableRows.reverse();
      expect(total).to.deep.equal(['Together', '80%', '20%']);
      for (const column of [1, 2]) {
        const sum = rows.reduce((all, row) => all + Number(row[column]), 0);
        expect(`${sum}%`).to.equal(total?.[column]);
      }
      expect(it.text).to.contain('You like evenings.').and.to.contain('You bring cake.');
      expect(it.text).to.contain('A reflection aid, not a validated test. Not for hiring');
    });

    it('shows the way from the chosen starting point and the pay, each with its source', async () => {
      const it = await quiz();
      it.choose('Waiter');
      await it.toResult();
      expect(it.text).to.contain('From Waiter to Cook 6–12 months Carries over: Calm at noon.');
      expect(it.text).to.contain('Pay as Cook Junior Base salary, EUR a year');
      expect(it.text).to.contain('24,000 to 30,000 euros');
      await it.press('Baker');
      expect(it.text).to.contain('Nobody has counted how long it takes.');
      expect(it.text).to.contain('Senior Pay, measure not stated, EUR a year; Austria');
      expect(it.text.split('Source: A survey').length - 1).to.equal(2);
    });

    it('marks a role in the other widgets of the page, and takes that back', async () => {
      const it = await quiz(
        '<div><role-fit-quiz></role-fit-quiz><salary-chart></salary-chart></div>',
        {
          dataset: defaultDataset,
        },
      );
      await it.toResult();
      const chart = it.element.nextElementSibling;
      const marked = () => chart?.shadowRoot?.querySelectorAll('.chosen').length ?? 0;
      const events = await eventsOf(it.element, async () => {
        await it.press('AI Engineer');
        await drawn(document.body);
        expect(marked()).to.be.above(0);
        await it.press('AI Engineer');
        await drawn(document.body);
      });
      expect(marked()).to.equal(0);
      expect(events.length).to.equal(2);
    });

    it('is the same for the same answers, whatever was done before', async () => {
      const one = await quiz();
      await one.toResult(1);
      const other = await quiz();
      await other.toResult(0);
      await other.press('Review answers');
      for (const line of other.answers) {
        await other.press(`Change: ${line.split(': ')[0]}`);
        await other.answer(other.choices[1] ?? '');
      }
      await other.press('See the result');
      expect(other.text).to.equal(one.text);
    });
  });
});
