import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultDataset, parseDataset } from '../../../data/index.js';
import { allRoles } from '../../../src/model/roles.js';
import { nextSort, parseSort, sortRows } from '../../../src/model/skills-sort.js';
import { skillTables } from '../../../src/model/skills-tables.js';
import { english } from '../../helpers/english.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { ratedDataset } from '../../helpers/skills-datasets.js';

const messages = english;

function sortedNames(sort: string, input: unknown = ratedDataset(), groups = ''): string[] {
  const { dataset } = parseDataset(input);
  const [table] = skillTables(dataset, groups, '', messages);
  const rows = sortRows(table?.rows ?? [], parseSort(sort), allRoles(dataset), 'en');
  return rows.map((row) => row.name);
}

describe('sortRows', () => {
  it('sorts names from A to Z and back', () => {
    assert.deepEqual(sortedNames('name'), ['Design', 'Statistics', 'Writing']);
    assert.deepEqual(sortedNames('-name'), ['Writing', 'Statistics', 'Design']);
  });

  it('sorts a role from its highest level, with what is not rated last either way', () => {
    assert.deepEqual(sortedNames('engineer'), ['Writing', 'Statistics', 'Design']);
    assert.deepEqual(sortedNames('-engineer'), ['Statistics', 'Writing', 'Design']);
  });

  it('sorts a zero before what is not rated', () => {
    assert.deepEqual(sortedNames('analyst'), ['Statistics', 'Writing', 'Design']);
  });

  it('sorts by difference from the largest', () => {
    assert.deepEqual(sortedNames('difference'), ['Statistics', 'Design', 'Writing']);
    assert.deepEqual(sortedNames('-difference'), ['Writing', 'Design', 'Statistics']);
  });

  it('sorts needs from must-know and texts from A', () => {
    const tools = sortedNames('ai-engineer', defaultDataset, 'tools');
    assert.deepEqual(tools.slice(0, 4), ['Python', 'Git', 'AWS/GCP basics', 'Linux']);
    assert.equal(tools.at(-1), 'Weights & Biases');
    const areas = sortedNames('ml-engineer', defaultDataset, 'skill-areas');
    assert.equal(areas[0], 'Education trend');
  });

  it('keeps the order of the document when asked for something that is not there', () => {
    assert.deepEqual(sortedNames('nobody'), sortedNames(''));
  });

  it('keeps the order of the document among equal rows, and every row', () => {
    const level = fc.option(fc.nat(3), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('a', '-a', 'b', 'difference', '-difference'),
        (levels, sort) => {
          const rows = levels.map(([a, b], index) => ({
            id: `r${index}`,
            name: `Row ${index}`,
            cells: { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) },
          }));
          const names = sortedNames(sort, { ...ratedDataset(), ...abDataset(rows) });
          assert.deepEqual([...names].sort(), rows.map((row) => row.name).sort());
          const key = (name: string) => rankOf(rows[Number(name.slice(4))]?.cells ?? {}, sort);
          for (const [place, name] of names.entries()) {
            const before = names[place - 1];
            if (before === undefined || key(before) !== key(name)) continue;
            assert.ok(Number(before.slice(4)) < Number(name.slice(4)), `${before} before ${name}`);
          }
        },
      ),
      { numRuns: propertyRuns() },
    );
  });
});

describe('nextSort', () => {
  it('goes from a column’s own order to the reverse and back to the document', () => {
    assert.deepEqual([nextSort('', 'a'), nextSort('a', 'a'), nextSort('-a', 'a')], ['a', '-a', '']);
    assert.equal(nextSort('-b', 'a'), 'a');
  });
});

interface Levels {
  readonly a?: number;
  readonly b?: number;
}

function abDataset(rows: readonly { id: string; name: string; cells: Levels }[]) {
  return {
    roles: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    skills: [{ kind: 'level', id: 'g', title: 'G', scale: ['0', '1', '2', '3'], rows }],
  };
}

/** An independent reading of what the rows are sorted by. */
function rankOf({ a, b }: Levels, sort: string): number | undefined {
  if (sort === 'b') return b;
  if (sort.endsWith('a')) return a;
  if (a === undefined && b === undefined) return 0;
  return a === undefined || b === undefined ? 1 : Math.abs(a - b);
}
