import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultDataset, parseDataset } from '../../../data/index.js';
import { allRoles, chooseRoles } from '../../../src/model/roles.js';
import { overviewOf } from '../../../src/model/skills-overview.js';
import { skillTables, sourcesOf } from '../../../src/model/skills-tables.js';
import { english } from '../../helpers/english.js';
import { ratedDataset } from '../../helpers/skills-datasets.js';

const messages = english;

function ratedTable(roles = '') {
  const { dataset } = parseDataset(ratedDataset());
  const shown = chooseRoles(dataset, roles, messages);
  const [table] = skillTables(dataset, '', roles, messages);
  assert.ok(table);
  return { table, shown };
}

describe('skillTables', () => {
  it('keeps a zero and an unrated cell apart', () => {
    const [analyst, engineer] = ratedTable().table.rows[1]?.cells ?? [];
    assert.deepEqual(analyst, { kind: 'level', value: 0, of: 4, word: 'Not needed' });
    assert.deepEqual(engineer, { kind: 'absent' });
  });

  it('reads a row across the roles shown, and across no others', () => {
    const tags = (roles: string) => ratedTable(roles).table.rows.map((row) => row.reading.tag);
    assert.deepEqual(tags(''), ['differs by 3', 'differs by 2', 'same']);
    assert.deepEqual(tags('analyst engineer'), ['differs by 2', '', 'same']);
    assert.deepEqual(tags('analyst'), ['', '', '']);
  });

  it('says which tools of the built-in comparison are for both roles', () => {
    const [table] = skillTables(defaultDataset, 'tools', '', messages);
    const both = table?.rows.filter((row) => row.reading.tag === 'both').map((row) => row.name);
    assert.deepEqual(both, [
      'Python',
      'Git',
      'AWS/GCP basics',
      'Linux',
      'Terraform',
      'monitoring tools',
    ]);
  });

  it('takes cells from the row itself and not from what objects inherit', () => {
    const { dataset } = parseDataset({
      ...ratedDataset(),
      roles: [{ id: 'constructor', name: 'Constructor' }],
      skills: [{ kind: 'text', id: 'a', title: 'A', rows: [{ id: 'r', name: 'R', cells: {} }] }],
    });
    const [table] = skillTables(dataset, '', '', messages);
    assert.deepEqual(table?.rows[0]?.cells, [{ kind: 'absent' }]);
  });

  it('gives the groups in the order asked for', () => {
    const tables = skillTables(defaultDataset, 'tools, skill-areas', '', messages);
    const ids = tables.map(({ id }) => id);
    assert.deepEqual(ids, ['tools', 'skill-areas']);
  });

  it('names an unknown group and the known ones', () => {
    assert.throws(
      () => skillTables(defaultDataset, 'tool', '', messages),
      /“tool”.*skill-areas, tools/,
    );
  });
});

describe('overviewOf', () => {
  it('counts what the roles share and what is for one of them alone', () => {
    const roles = allRoles(defaultDataset);
    const [, table] = skillTables(defaultDataset, '', '', messages);
    assert.ok(table);
    assert.equal(
      overviewOf(table, roles, messages),
      '6 for both, 8 only for ML Engineer, 6 only for AI Engineer.',
    );
  });

  it('names the skill in which rated roles are furthest apart', () => {
    const { table, shown } = ratedTable();
    assert.equal(
      overviewOf(table, shown, messages),
      'The same in 1 of 3; furthest apart in Statistics, by 3.',
    );
  });

  it('has nothing to say about one role', () => {
    const { table, shown } = ratedTable('analyst');
    assert.equal(overviewOf(table, shown, messages), '');
  });
});

describe('sourcesOf', () => {
  it('gives the sources of groups and rows, each once', () => {
    const { dataset } = parseDataset(ratedDataset());
    assert.deepEqual(
      sourcesOf(dataset, skillTables(dataset, '', '', messages)).map(({ id }) => id),
      ['survey', 'other'],
    );
  });
});
