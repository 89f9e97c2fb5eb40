import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../../data/index.js';
import { error } from '../../../data/issue.js';
import { find, MOST_ISSUES } from '../../../data/rules/find.js';
import { type Loose, smallDataset, today } from './small-dataset.js';

interface Case {
  readonly rule: string;
  readonly breach: (document: Loose) => void;
  /** Places and codes of the issues that the breach causes, and the sentence of the first. */
  readonly issues: readonly (readonly [path: string, code: string])[];
  readonly message: string;
  /** Something close by that breaks no rule. */
  readonly fine: (document: Loose) => void;
}

const range = (low: number, high: number, more: object = {}) => ({
  kind: 'range',
  low,
  high,
  ...more,
});
const setFigure = (index: number, figure: object) => (document: Loose) =>
  Object.assign(document.pay[index], { figure });

const errors: readonly Case[] = [
  {
    rule: 'ids are unique in their list',
    breach: ({ sources, skills, quiz }) => {
      sources.push({ ...sources[0] });
      skills[0].rows.push({ ...skills[0].rows[0] });
      quiz.questions[1].id = 'morning';
    },
    issues: [
      ['sources[1].id', 'duplicate-id'],
      ['skills[0].rows[1].id', 'duplicate-id'],
      ['quiz.questions[1].id', 'duplicate-id'],
    ],
    message: 'sources[1].id: "guild" is already the id of sources[0]; choose another.',
    fine: ({ levels, skills }) => {
      levels[0].name = levels[1].name;
      skills[1].rows[0].id = skills[0].rows[0].id;
    },
  },
  {
    rule: 'a role stands once in `roles`',
    breach: ({ pay, facts, quiz }) => {
      pay[2].roles = ['cook', 'baker', 'cook'];
      facts[0].roles = ['baker', 'baker'];
      quiz.startingPoints[0].transitions = ['waiter-to-cook', 'waiter-to-cook'];
    },
    issues: [
      ['pay[2].roles[2]', 'duplicate-mention'],
      ['facts[0].roles[1]', 'duplicate-mention'],
      ['quiz.startingPoints[0].transitions[1]', 'duplicate-mention'],
    ],
    message: 'pay[2].roles[2]: "cook" is already in this list; remove it.',
    fine: ({ facts }) => Object.assign(facts[0], { roles: ['baker', 'cook'] }),
  },
  {
    rule: 'named roles exist',
    breach: ({ pay, skills, transitions, facts, quiz }) => {
      pay[2].roles = ['cook', 'backer'];
      skills[0].rows[0].cells.constructor = 'Pan';
      skills[1].rows[0].cells['pastry-cook'] = 1;
      transitions[0].to = 'chef';
      facts[0].roles = ['miller'];
      quiz.questions[1].options[2].points.waiter = 1;
    },
    issues: [
      ['pay[2].roles[1]', 'unknown-role'],
      ['skills[0].rows[0].cells.constructor', 'unknown-role'],
      ['skills[1].rows[0].cells["pastry-cook"]', 'unknown-role'],
      ['transitions[0].to', 'unknown-role'],
      ['facts[0].roles[0]', 'unknown-role'],
      ['quiz.questions[1].options[2].points.waiter', 'unknown-role'],
    ],
    message: 'pay[2].roles[1]: no role has the id "backer"; did you mean "baker"?',
    fine: ({ skills }) => Object.assign(skills[0].rows[0], { cells: {} }),
  },
  {
    rule: 'named levels exist',
    breach: ({ pay }) => Object.assign(pay[0], { level: 'expert' }),
    issues: [['pay[0].level', 'unknown-level']],
    message: 'pay[0].level: no level has the id "expert"; use an id of "levels", or add it there.',
    fine: ({ pay }) => delete pay[0].level,
  },
  {
    rule: 'named sources exist',
    breach: ({ pay, skills, transitions, facts }) => {
      pay[0].source = 'gild';
      skills[0].source = 'x';
      skills[1].rows[0].source = 'x';
      transitions[0].source = 'x';
      facts[0].source = 'x';
    },
    issues: [
      ['pay[0].source', 'unknown-source'],
      ['skills[0].source', 'unknown-source'],
      ['skills[1].rows[0].source', 'unknown-source'],
      ['transitions[0].source', 'unknown-source'],
      ['facts[0].source', 'unknown-source'],
    ],
    message: 'pay[0].source: no source has the id "gild"; did you mean "guild"?',
    fine: ({ skills }) => {
      delete skills[1].rows[0].source;
      skills[0].source = 'guild';
    },
  },
  {
    rule: 'named transitions exist',
    breach: ({ quiz }) =>
      Object.assign(quiz.startingPoints[0], { transitions: ['waiter-to-cock'] }),
    issues: [['quiz.startingPoints[0].transitions[0]', 'unknown-transition']],
    message:
      'quiz.startingPoints[0].transitions[0]: no transition has the id "waiter-to-cock"; did you mean "waiter-to-cook"?',
    fine: ({ quiz }) => Object.assign(quiz.startingPoints[0], { transitions: [] }),
  },
  {
    rule: 'a range ascends',
    breach: setFigure(0, range(30000, 28000)),
    issues: [['pay[0].figure.low', 'order']],
    message: 'pay[0].figure.low: 30000 is above high, which is 28000; put the two in order.',
    fine: setFigure(0, range(30000, 30000)),
  },
  {
    rule: 'the middle of a range lies in it',
    breach: setFigure(0, range(28000, 36000, { mid: 37000 })),
    issues: [['pay[0].figure.mid', 'order']],
    message: 'pay[0].figure.mid: 37000 is above high, which is 36000; put the two in order.',
    fine: setFigure(0, range(28000, 36000, { mid: 36000 })),
  },
  {
    rule: 'what is offered on hiring lies in the range',
    breach: setFigure(0, range(28000, 36000, { hiring: { low: 27000, high: 30000 } })),
    issues: [['pay[0].figure.low', 'order']],
    message: 'pay[0].figure.low: 28000 is above hiring.low, which is 27000; put the two in order.',
    fine: setFigure(0, range(28000, 36000, { hiring: { low: 28000, high: 36000 } })),
  },
  {
    rule: 'what is offered on hiring ascends',
    breach: setFigure(0, range(28000, 36000, { hiring: { low: 31000, high: 30000 } })),
    issues: [['pay[0].figure.hiring.low', 'order']],
    message:
      'pay[0].figure.hiring.low: 31000 is above hiring.high, which is 30000; put the two in order.',
    fine: setFigure(0, range(28000, 36000, { hiring: { low: 31000, high: 31000 } })),
  },
  {
    rule: 'percentiles ascend',
    breach: setFigure(1, { kind: 'percentiles', p10: 28000, p25: 27000, p50: 29000, p75: 31000 }),
    issues: [['pay[1].figure.p10', 'order']],
    message: 'pay[1].figure.p10: 28000 is above p25, which is 27000; put the two in order.',
    fine: setFigure(1, { kind: 'percentiles', p25: 29000, p50: 29000, p75: 29000, p90: 29000 }),
  },
  {
    rule: 'a duration ascends',
    breach: ({ transitions }) => Object.assign(transitions[0].durations[0], { low: 13 }),
    issues: [['transitions[0].durations[0].low', 'order']],
    message:
      'transitions[0].durations[0].low: 13 is above high, which is 12; put the two in order.',
    fine: ({ transitions }) => Object.assign(transitions[0].durations[0], { low: 12 }),
  },
  {
    rule: 'a level is on its scale',
    breach: ({ skills }) => Object.assign(skills[1].rows[0].cells, { cook: 3 }),
    issues: [['skills[1].rows[0].cells.cook', 'off-scale']],
    message: 'skills[1].rows[0].cells.cook: 3 is not on the scale; use a position from 0 to 2.',
    fine: ({ skills }) => Object.assign(skills[1].rows[0].cells, { cook: 0 }),
  },
];

const dated = (asOf: string) => (document: Loose) => Object.assign(document.pay[0], { asOf });

/** Five yearly figures in one currency besides the one in question. */
const yearly =
  (amount: number, changes: object = {}) =>
  (document: Loose) => {
    const [, , one] = document.pay;
    for (const value of [30000, 35000, 40000, 45000, 50000])
      document.pay.push({ ...one, figure: { kind: 'average', value } });
    document.pay.push({ ...one, figure: { kind: 'average', value: amount }, ...changes });
  };

const warnings: readonly Case[] = [
  {
    rule: 'figures are not older than 18 months',
    breach: dated('2025-05-20'),
    issues: [['pay[0].asOf', 'old-figure']],
    message: 'pay[0].asOf: 2025-05-20 is more than 18 months ago; look for a newer figure.',
    fine: dated('2025-05-21'),
  },
  {
    rule: 'a figure of a month is as old as the end of the month',
    breach: dated('2025-04'),
    issues: [['pay[0].asOf', 'old-figure']],
    message: 'pay[0].asOf: 2025-04 is more than 18 months ago; look for a newer figure.',
    fine: dated('2025-05'),
  },
  {
    rule: 'a figure of a year is as old as the end of the year',
    breach: dated('2024'),
    issues: [['pay[0].asOf', 'old-figure']],
    message: 'pay[0].asOf: 2024 is more than 18 months ago; look for a newer figure.',
    fine: dated('2025'),
  },
  {
    rule: 'old figures of one source and date are named once',
    breach: ({ pay }) => {
      for (const figure of pay) figure.asOf = '2020';
      pay[3].asOf = '2019';
    },
    issues: [
      ['pay[0].asOf', 'old-figure'],
      ['pay[3].asOf', 'old-figure'],
    ],
    message:
      'pay[0].asOf: 2020 is more than 18 months ago, and 2 more of this source with it; look for a newer figure.',
    fine: () => {},
  },
  {
    rule: 'figures say as of when they hold',
    breach: ({ pay }) => delete pay[2].asOf,
    issues: [['pay[2].asOf', 'no-date']],
    message:
      'pay[2].asOf: is missing; add the date the source gives, such as "2026-03", if it gives one.',
    fine: () => {},
  },
  {
    rule: 'no figure is from the future',
    breach: dated('2026-11-24'),
    issues: [['pay[0].asOf', 'future-date']],
    message: 'pay[0].asOf: 2026-11-24 is yet to come; check the date.',
    fine: dated('2026-11-23'),
  },
  {
    rule: 'a range is at most four times wide',
    breach: setFigure(0, range(20000, 81000)),
    issues: [['pay[0].figure', 'wide-range']],
    message: 'pay[0].figure: 20000 to 81000 is 4 times wide; split it, or say in a note why.',
    fine: setFigure(0, range(20000, 80000)),
  },
  {
    rule: 'a median lies in the range of the same pay',
    breach: ({ pay }) => pay.push({ ...pay[0], figure: { kind: 'median', value: 37000 } }),
    issues: [['pay[4].figure', 'median-outside']],
    message:
      'pay[4].figure: the median 37000 is outside the range given for the same pay, 28000 to 36000; check both.',
    fine: ({ pay }) => {
      pay.push({ ...pay[0], figure: { kind: 'median', value: 36000 } });
      const figure = { kind: 'median', value: 37000 };
      pay.push({ ...pay[0], figure, level: 'senior', roles: ['baker'] });
      pay.push({ ...pay[0], figure, measure: 'unstated' });
      pay.push({ ...pay[0], figure, currency: 'USD' }, { ...pay[0], figure, region: 'Paris' });
      pay.push({ ...pay[0], figure, roles: ['baker'] }, { ...pay[0], figure, period: 'month' });
    },
  },
  {
    rule: 'a median of several roles is compared with their range, whatever their order',
    breach: ({ pay }) =>
      pay.push({ ...pay[2], roles: ['baker', 'cook'], figure: range(34000, 40000) }),
    issues: [['pay[2].figure', 'median-outside']],
    message:
      'pay[2].figure: the median 33000 is outside the range given for the same pay, 34000 to 40000; check both.',
    fine: ({ pay }) =>
      pay.push(
        { ...pay[2], figure: range(34000, 40000) },
        { ...pay[2], figure: range(20000, 25000) },
      ),
  },
  {
    rule: 'the middle one of percentiles counts as a median',
    breach: ({ pay }) => pay.push({ ...pay[1], figure: range(30000, 40000) }),
    issues: [['pay[1].figure', 'median-outside']],
    message:
      'pay[1].figure: the median 29000 is outside the range given for the same pay, 30000 to 40000; check both.',
    fine: ({ pay }) => pay.push({ ...pay[1], figure: range(29000, 40000) }),
  },
  {
    rule: "a month's pay is not marked as a year's",
    breach: yearly(3500),
    issues: [['pay[9].period', 'month-as-year']],
    message: `pay[9].period: "year" looks wrong for 3500 EUR, far below the other yearly figures; is it a month's pay?`,
    fine: yearly(3500, { period: 'month' }),
  },
  {
    rule: "low pay is not taken for a month's when twelve times it would not fit either",
    breach: yearly(2600),
    issues: [['pay[9].period', 'month-as-year']],
    message: `pay[9].period: "year" looks wrong for 2600 EUR, far below the other yearly figures; is it a month's pay?`,
    fine: yearly(1000),
  },
  {
    rule: 'amounts in another currency are not compared',
    breach: yearly(3500, { roles: ['cook'] }),
    issues: [['pay[9].period', 'month-as-year']],
    message: `pay[9].period: "year" looks wrong for 3500 EUR, far below the other yearly figures; is it a month's pay?`,
    fine: yearly(3500, { currency: 'KWD' }),
  },
  {
    rule: 'pay is in the currency of its region',
    breach: ({ pay }) => Object.assign(pay[0], { region: 'germany', currency: 'USD' }),
    issues: [['pay[0].currency', 'unlikely-currency']],
    message: 'pay[0].currency: USD is unusual for "germany", where pay is in EUR; check both.',
    fine: ({ pay }) => {
      Object.assign(pay[0], { region: 'Germany', currency: 'EUR' });
      Object.assign(pay[1], { region: 'Remote', currency: 'USD' });
      pay.push({ ...pay[0], region: 'Chicago, IL', currency: 'USD' });
      pay.push({ ...pay[0], region: 'Lyon, FR', currency: 'EUR' });
    },
  },
  {
    rule: 'at each level, two roles have figures of one measure',
    breach: (document) => {
      const [entry] = document.pay;
      const at = { ...entry, level: 'junior', roles: ['cook'], measure: 'base' };
      document.pay = [at, { ...at, roles: ['baker'], measure: 'total' }];
    },
    issues: [['pay[0].measure', 'mixed-measures']],
    message:
      'pay[0].measure: no two roles at level "junior" have the same measure, so that their figures are not compared; add figures of one measure if there are any.',
    fine: (document) => {
      const [entry] = document.pay;
      const at = { ...entry, level: 'junior', roles: ['cook'], measure: 'base' };
      const other = { ...at, roles: ['baker'], measure: 'total' };
      document.pay = [at, other, { ...other, measure: 'base' }];
    },
  },
  {
    rule: 'of each role, two levels have figures of one measure',
    breach: (document) => {
      const [entry] = document.pay;
      const at = { ...entry, level: 'junior', roles: ['cook'], measure: 'base' };
      const baker = { ...at, roles: ['baker'] };
      document.pay = [at, baker, { ...baker, level: 'senior', measure: 'total' }];
    },
    issues: [['pay[1].measure', 'mixed-measures']],
    message:
      'pay[1].measure: no two levels of "baker" have the same measure, so that their figures are not compared; add figures of one measure if there are any.',
    fine: (document) => {
      const [entry] = document.pay;
      const at = { ...entry, level: 'junior', roles: ['cook'], measure: 'base' };
      const baker = { ...at, roles: ['baker'] };
      document.pay = [at, baker, { ...baker, level: 'senior', measure: 'unstated' }];
    },
  },
  {
    rule: 'pay is in the currency of the country that its region ends with',
    breach: ({ pay }) => Object.assign(pay[0], { region: 'Lyon, FR', currency: 'USD' }),
    issues: [['pay[0].currency', 'unlikely-currency']],
    message: 'pay[0].currency: USD is unusual for "Lyon, FR", where pay is in EUR; check both.',
    fine: ({ pay }) => Object.assign(pay[0], { region: 'Los Angeles, CA', currency: 'USD' }),
  },
  {
    rule: 'every role has pay, where there is pay',
    breach: ({ roles }) => roles.push({ id: 'miller', name: 'Miller' }),
    issues: [
      ['roles[2]', 'no-pay'],
      ['quiz', 'cannot-win'],
    ],
    message: 'roles[2]: "miller" has no figure of pay, while others have.',
    fine: (document) => Object.assign(document, { pay: [] }),
  },
  {
    rule: 'every role can win the quiz',
    breach: ({ quiz }) => {
      for (const { options } of quiz.questions)
        for (const { points } of options) points.baker = points.cook ?? 0;
    },
    issues: [
      ['quiz', 'cannot-win'],
      ['quiz', 'cannot-win'],
      ['quiz.questions[0]', 'dead-question'],
      ['quiz.questions[1]', 'dead-question'],
    ],
    message: 'quiz: no answers make "cook" alone the best fit; give it more points.',
    fine: (document) => delete document.quiz,
  },
  {
    rule: 'every question can change the result',
    breach: ({ quiz }) => {
      quiz.questions[1].options = quiz.questions[1].options.map((option: object) => ({
        ...option,
        points: { cook: 2 },
      }));
    },
    issues: [['quiz.questions[1]', 'dead-question']],
    message: 'quiz.questions[1]: no answer changes the result; change its points, or remove it.',
    fine: () => {},
  },
];

for (const [severity, cases] of [
  ['error', errors],
  ['warning', warnings],
] as const) {
  for (const { rule, breach, issues, message, fine } of cases) {
    test(`${severity}: ${rule}`, () => {
      const broken = validate(smallDataset(breach), { today });
      assert.deepEqual(
        broken.issues.map(({ path, code }) => [path, code]),
        issues,
      );
      assert.equal(broken.issues[0]?.message, message);
      for (const issue of broken.issues) assert.equal(issue.severity, severity);
      assert.equal(broken.dataset === undefined, severity === 'error');
      assert.deepEqual(validate(smallDataset(fine), { today }).issues, []);
    });
  }
}

test('Today is the day to reckon from when no other is given', () => {
  const year = new Date().getFullYear();
  const codes = (asOf: string) =>
    validate(smallDataset(dated(asOf))).issues.map(({ code }) => code);
  assert.deepEqual(codes(`${year}-01`), []);
  assert.deepEqual(codes(`${year - 3}`), ['old-figure']);
  assert.deepEqual(codes(`${year + 1}`), ['future-date']);
});

test('A list is left as soon as more is found in it than anybody reads', () => {
  let checks = 0;
  const wrong = error('', 'more', 'is wrong; correct it.');
  const found = find(new Array(5 * MOST_ISSUES).fill(0), () => {
    checks++;
    return [wrong];
  });
  assert.equal(checks, MOST_ISSUES + 1);
  assert.equal(found.length, MOST_ISSUES + 1);
});
