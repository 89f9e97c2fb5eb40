import type { Dataset, Figure, Pay } from '../../data/index.js';

/** A small valid dataset of two roles and two levels, to be varied by a test. */
export function madeDataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    format: 1,
    id: 'made',
    title: 'Cook or Baker',
    lang: 'en',
    updated: '2026-01-01',
    sources: [{ id: 'survey', title: 'A survey' }],
    roles: [
      { id: 'cook', name: 'Cook' },
      { id: 'baker', name: 'Baker' },
    ],
    levels: [
      { id: 'junior', name: 'Junior' },
      { id: 'senior', name: 'Senior' },
    ],
    pay: [],
    skills: [],
    transitions: [],
    facts: [],
    ...changes,
  };
}

/** An entry of pay: a role, a level, a figure, and whatever else is to differ. */
export function madePay(
  role: string,
  level: string | undefined,
  figure: Figure,
  changes: Partial<Pay> = {},
): Pay {
  return {
    roles: [role],
    level,
    measure: 'base',
    currency: 'EUR',
    period: 'year',
    asOf: '2026',
    source: 'survey',
    figure,
    ...changes,
  };
}

export const range = (low: number, high: number): Figure => ({ kind: 'range', low, high });
export const median = (value: number): Figure => ({ kind: 'median', value });
