// These are tests of the types: they fail when `tsc` finds no error where one is expected.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset, DatasetInput, Figure, Need, Pay, SkillGroup } from '../../../data/index.js';
import { smallDataset } from './small-dataset.js';

const role = { id: 'cook', name: 'Cook' };
const head = {
  format: 1,
  id: 'a',
  title: 'A',
  lang: 'en',
  updated: '2026',
  roles: [role],
} as const;

export const minimal: DatasetInput = { ...head, roles: [role] };

// @ts-expect-error a checked dataset has every list
export const unchecked: Dataset = { ...head, roles: [role] };

// @ts-expect-error there is only one format
export const future: DatasetInput = { ...minimal, format: 2 };

// @ts-expect-error unknown keys are errors
export const unknownKey: DatasetInput = { ...minimal, rolls: [] };

// @ts-expect-error a measure is one of three words
export const measure: Pay['measure'] = 'gross';

// @ts-expect-error a range has both ends
export const halfRange: Figure = { kind: 'range', low: 1 };

// @ts-expect-error the middle percentiles are required
export const fewPercentiles: Figure = { kind: 'percentiles', p10: 1, p90: 2 };

// @ts-expect-error a figure is of one kind
export const mixed: Figure = { kind: 'average', value: 1, low: 1 };

// @ts-expect-error a need is one of three words
export const need: Need = 'maybe';

// @ts-expect-error a level is a number
export const level: SkillGroup = {
  kind: 'level',
  id: 'crafts',
  title: 'Crafts',
  scale: ['none', 'some'],
  rows: [{ id: 'dough', name: 'Dough', cells: { cook: 'some' } }],
};

/** The kind of a group decides what its cells are. */
export function cellsOf(group: SkillGroup): string[] {
  if (group.kind === 'level') return group.rows.map(({ cells }) => (cells.cook ?? 0).toFixed(0));
  if (group.kind === 'text') return group.rows.map(({ cells }) => (cells.cook ?? '').trim());
  // @ts-expect-error a need is a word
  return group.rows.map(({ cells }) => cells.cook.toFixed(0));
}

/** The kind of a figure decides which amounts it has. */
export function amountOf(figure: Figure): number | undefined {
  if (figure.kind === 'range') return figure.mid;
  if (figure.kind === 'percentiles') return figure.p90;
  return figure.value;
}

test('The kinds of figures and of cells are told apart', () => {
  const { pay, skills } = smallDataset();
  assert.deepEqual(
    pay.map((entry: Pay) => amountOf(entry.figure)),
    [30000, 34000, 33000, 40000],
  );
  assert.deepEqual(cellsOf(skills[0]), ['Stove']);
  assert.deepEqual(cellsOf(skills[1]), ['1']);
});
