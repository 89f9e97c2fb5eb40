import { expect } from 'chai';
import '../../src/define/role-fit-quiz.js';
import type { RoleFitQuiz } from '../../src/role-fit-quiz/role-fit-quiz.js';
import { RoleFitQuizHarness } from '../harness/role-fit-quiz.js';
import { drawn, fixture } from '../helpers/fixture.js';
import { kitchenDataset } from '../helpers/quiz-datasets.js';

async function quiz(): Promise<RoleFitQuizHarness> {
  const element = await fixture<RoleFitQuiz>('<role-fit-quiz></role-fit-quiz>');
  Object.assign(element, { dataset: kitchenDataset() });
  await drawn(document.body);
  return new RoleFitQuizHarness(element);
}

const START = [
  'Region: Kitchen or bakery?',
  'Heading level 3: Kitchen or bakery?',
  '5 questions, one at a time. Nothing you answer is stored or sent.',
  'Group: Where do you start from?, described as: Optional and not scored: it only chooses which way into a role the result shows.',
  'Optional and not scored: it only chooses which way into a role the result shows.',
  'Radio button: Waiter, 1 of 2',
  'Radio button: I would rather not say, 2 of 2',
  'Button: Start',
];

const REVIEW = [
  'Region: Kitchen or bakery?',
  'Heading level 3: Kitchen or bakery?',
  'Heading level 4: Check your answers',
  'When do you like to work?',
  'In the evening',
  'Button: Change: When do you like to work?',
  'How should a day be?',
  'Hectic',
  'Button: Change: How should a day be?',
  'What do you stand at?',
  'A stove',
  'Button: Change: What do you stand at?',
  'What do you taste?',
  'Not sure',
  'Button: Change: What do you taste?',
  'What do you bring along to friends?',
  'A cake',
  'Button: Change: What do you bring along to friends?',
  'Button: Back',
  'Button: See the result',
];

const RESULT = [
  'Region: You lean towards Cook',
  'Heading level 3: You lean towards Cook',
  'Changing 2 of your 4 answers would change this result: Baker would come first.',
  'List of 2',
  'Item: Cook 75%',
  'Item: Baker 25%',
  'What speaks for Cook',
  'List of 3',
  'Item: You like evenings. +25 Cook',
  'Item: You like it hectic. +25 Cook',
  'Item: You stand at a stove. +25 Cook',
  'What speaks for Baker instead',
  'List of 1',
  'Item: You bring cake. +25 Baker',
  'Disclosure, expanded: What would have put Baker first',
  'When do you like to work?',
  'Before sunrise',
  'How should a day be?',
  'Steady',
  'Disclosure, expanded: How each answer counts',
  'Region: How each answer counts',
  'Table: In points of percent. “Not sure” counts for nobody.',
  'Row: Question | Cook | Baker',
  'Row: When do you like to work? In the evening | +25 | 0',
  'Row: How should a day be? Hectic | +25 | 0',
  'Row: What do you stand at? A stove | +25 | 0',
  'Row: What do you taste? Not sure | 0 | 0',
  'Row: What do you bring along to friends? A cake | 0 | +25',
  'Row: Together | 75% | 25%',
  'A closer look at',
  'Group: A closer look at',
  'Button, not pressed: Cook',
  'Button, not pressed: Baker',
  'From Waiter to Cook',
  'List of 3',
  'Item: 6–12 months',
  'Item: Carries over: Calm at noon.',
  'Item: To learn: Knives.',
  'Source: A survey',
  'Pay as Cook',
  'List of 1',
  'Item: Junior Base salary, EUR a year; as of 2026 24,000 to 30,000 euros',
  'Source: A survey',
  'A reflection aid, not a validated test. Not for hiring: do not choose applicants by it.',
  'Button: Review answers',
  'Button: Copy link',
  'Button: Copy as text',
  'Button: Start again',
];

/**
 * A whole run, heard: what a screen reader says when the focus moves, and the page when it is read from the top.
 * Names, roles, states and order are computed from what is drawn, in every engine alike.
 */
describe('The quiz, as a screen reader reads it,', () => {
  it('begins with what it is, what happens to the answers, and where the reader starts from', async () => {
    const it = await quiz();
    expect(it.focusReading).to.equal('nothing');
    expect(it.reading).to.deep.equal(START);
  });

  it('asks one question, says which of how many, and what is missing', async () => {
    const it = await quiz();
    await it.press('Start');
    expect(it.focusReading).to.equal('Group: Question 1 of 5 When do you like to work?');
    const [answers, buttons] = [
      [
        'Radio button: In the evening, 1 of 3',
        'Radio button: Before sunrise, 2 of 3',
        'Radio button: Not sure, 3 of 3',
      ],
      ['Button: Back', 'Button: Continue'],
    ];
    const heading = ['Region: Kitchen or bakery?', 'Heading level 3: Kitchen or bakery?'];
    expect(it.reading).to.deep.equal([
      ...heading,
      'Group: Question 1 of 5 When do you like to work?',
      ...answers,
      ...buttons,
    ]);
    await it.press('Continue');
    expect(it.focusReading).to.equal('Choose an answer, or “Not sure”.');
    expect(it.reading).to.deep.equal([
      ...heading,
      'Group: Question 1 of 5 When do you like to work?, described as: Choose an answer, or “Not sure”.',
      'Choose an answer, or “Not sure”.',
      ...answers,
      ...buttons,
    ]);
    await it.answer('In the evening');
    expect(it.focusReading).to.equal('Group: Question 2 of 5 How should a day be?');
    await it.press('Back');
    expect(it.focusReading).to.equal('Group: Question 1 of 5 When do you like to work?');
    expect(it.reading).to.include('Radio button, selected: In the evening, 1 of 3');
  });

  it('lists the answers, explains the result, and says when all is cleared', async () => {
    const it = await quiz();
    it.choose('Waiter');
    await it.press('Start');
    for (const label of ['In the evening', 'Hectic', 'A stove', 'Not sure', 'A cake'])
      await it.answer(label);
    expect(it.focusReading).to.equal('Heading level 4: Check your answers');
    expect(it.reading).to.deep.equal(REVIEW);
    await it.press('See the result');
    expect(it.focusReading).to.equal('Heading level 3: You lean towards Cook');
    await it.openAll();
    expect(it.reading.filter((line) => line !== 'Button: Share …')).to.deep.equal(RESULT);
    await it.press('Start again');
    expect(it.focusReading).to.equal(START[2]);
    expect(it.reading).to.deep.equal([
      ...START,
      'Status: Your answers are cleared. You can bring them back once, with the button below.',
      'Button: Bring my answers back',
    ]);
    await it.press('Bring my answers back');
    expect(it.focusReading).to.equal('Heading level 3: You lean towards Cook');
  });
});
