import type { DatasetInput } from '../../../data/index.js';

/** The day on which the tests take place. */
export const today = new Date('2026-11-22');

/** A document that can be changed at any place, in any way. */
// biome-ignore lint/suspicious/noExplicitAny: tests write what the types forbid
export type Loose = any;

const small: DatasetInput = {
  format: 1,
  id: 'cook-or-baker',
  title: 'Cook or baker',
  lang: 'en',
  updated: '2026-11',
  sources: [{ id: 'guild', title: 'Survey of the guild', url: 'https://guild.example/pay' }],
  roles: [
    { id: 'cook', name: 'Cook' },
    { id: 'baker', name: 'Baker', summary: 'Rises early.' },
  ],
  levels: [
    { id: 'junior', name: 'Junior' },
    { id: 'senior', name: 'Senior' },
  ],
  pay: [
    {
      roles: ['cook'],
      level: 'junior',
      measure: 'base',
      currency: 'EUR',
      period: 'year',
      asOf: '2026-03-01',
      source: 'guild',
      sampleSize: 40,
      figure: {
        kind: 'range',
        low: 28000,
        mid: 30000,
        high: 36000,
        hiring: { low: 28000, high: 31000 },
      },
    },
    {
      roles: ['baker'],
      level: 'junior',
      measure: 'base',
      currency: 'EUR',
      period: 'year',
      asOf: '2026-03',
      source: 'guild',
      figure: { kind: 'percentiles', p10: 25000, p25: 27000, p50: 29000, p75: 31000, p90: 34000 },
    },
    {
      roles: ['cook', 'baker'],
      measure: 'unstated',
      currency: 'EUR',
      period: 'year',
      region: 'Europe',
      asOf: '2026',
      source: 'guild',
      figure: { kind: 'median', value: 33000 },
    },
    {
      roles: ['baker'],
      level: 'senior',
      measure: 'unstated',
      currency: 'EUR',
      period: 'year',
      asOf: '2026',
      source: 'guild',
      figure: { kind: 'from', value: 40000 },
    },
  ],
  skills: [
    {
      kind: 'text',
      id: 'ways',
      title: 'Ways of working',
      rows: [{ id: 'heat', name: 'Heat', cells: { cook: 'Stove', baker: 'Oven' } }],
    },
    {
      kind: 'level',
      id: 'crafts',
      title: 'Crafts',
      scale: ['none', 'some', 'much'],
      rows: [{ id: 'dough', name: 'Dough', source: 'guild', cells: { cook: 1, baker: 2 } }],
    },
    {
      kind: 'need',
      id: 'tools',
      title: 'Tools',
      rows: [{ id: 'knife', name: 'Knife', cells: { cook: 'must' } }],
    },
  ],
  transitions: [
    {
      id: 'waiter-to-cook',
      from: 'Waiter',
      to: 'cook',
      durations: [{ low: 6, high: 12, unit: 'month', wording: 'half a year to a year' }],
      source: 'guild',
    },
  ],
  facts: [
    {
      id: 'growth',
      figure: '+3%',
      sentence: 'Bakeries grow by 3%.',
      roles: ['baker'],
      source: 'guild',
    },
  ],
  quiz: {
    startingPoints: [{ id: 'waiter', name: 'Waiter', transitions: ['waiter-to-cook'] }],
    questions: [
      {
        id: 'morning',
        text: 'When do you get up?',
        options: [
          { text: 'Early', points: { baker: 1 }, because: 'You get up early.' },
          { text: 'Late', points: { cook: 1 }, because: 'You get up late.' },
        ],
      },
      {
        id: 'sweet',
        text: 'Sweet or salty?',
        options: [
          { text: 'Sweet', points: { baker: 1, cook: 0 }, because: 'You like sweet things.' },
          { text: 'Salty', points: { cook: 1 }, because: 'You like salty things.' },
          { text: 'Both', points: { cook: 1, baker: 1 }, because: 'You like both.' },
        ],
      },
    ],
  },
};

/** A small document without fault, with every kind of part in it; `change` may spoil it. */
export function smallDataset(change: (document: Loose) => void = () => {}): Loose {
  const document = structuredClone(small);
  change(document);
  return document;
}

/** A dataset with nothing but figures of pay, `count` of them. */
export function manyFigures(count: number): Loose {
  const figures = smallDataset().pay;
  const pay = Array.from({ length: count }, (_, index) => ({
    ...structuredClone(figures[index % figures.length]),
    asOf: `2026-0${1 + (index % 9)}`,
  }));
  return smallDataset((document) => Object.assign(document, { pay }));
}

/** The same with a comment in every object that may have one. */
export function commented(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(commented);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'cells' || key === 'points' ? part : commented(part),
  ]);
  return { $comment: 'Ask Jo.', ...Object.fromEntries(entries) };
}
