import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dataset, defaultDataset, parseDataset } from '../../../data/index.js';
import { allRoles } from '../../../src/model/roles.js';
import { skillTables } from '../../../src/model/skills-tables.js';
import { type SkillsRequest, skillsView } from '../../../src/model/skills-view.js';
import { english } from '../../helpers/english.js';
import { largeDataset, ratedDataset } from '../../helpers/skills-datasets.js';

const messages = english;

function view(dataset: Dataset, request: Partial<SkillsRequest> = {}) {
  return skillsView({
    dataset,
    tables: skillTables(dataset, '', '', messages),
    roles: allRoles(dataset),
    messages,
    locale: 'en',
    controls: '',
    undo: [],
    sort: '',
    filter: { words: '', onlyDifferences: false },
    known: new Set(),
    isKnownHidden: false,
    isWhole: false,
    ...request,
  });
}

const rated = () => parseDataset(ratedDataset()).dataset;
const large = (rows: number, roles: number) => parseDataset(largeDataset(rows, roles)).dataset;
const namesOf = ({ tables }: ReturnType<typeof skillsView>) =>
  tables.flatMap(({ rows }) => rows.map((row) => row.name));

describe('what is shown', () => {
  it('has no heading besides a table that bears the name of the whole comparison', () => {
    const dataset = rated();
    assert.equal(view(dataset).heading, `${dataset.title}: skills`);
    const title = dataset.skills[0]?.title ?? '';
    assert.equal(view({ ...dataset, title }).heading, '');
  });

  it('gives small data no control that it does not need', () => {
    assert.deepEqual([...view(rated()).controls], ['export']);
    assert.deepEqual([...view(defaultDataset).controls], ['export', 'known']);
  });

  it('gives large data search, sorting and “only differences”', () => {
    const { controls } = view(large(40, 3));
    assert.deepEqual([...controls], ['export', 'search', 'sort', 'differences']);
    assert.equal(view(large(39, 3)).controls.has('search'), false);
  });

  it('gives small data what takes back a filter that the author has set', () => {
    assert.deepEqual([...view(rated(), { undo: ['search'] }).controls], ['search', 'export']);
  });

  it('gives exactly the controls that an author names', () => {
    assert.deepEqual([...view(rated(), { controls: 'sort, search' }).controls], ['sort', 'search']);
    const { controls } = view(large(80, 3), { controls: 'none' });
    assert.equal(controls.has('search') || controls.has('export'), false);
  });

  it('finds words in any order, without case and accents, in names, notes and cells', () => {
    const search = (words: string) =>
      namesOf(view(rated(), { filter: { words, onlyDifferences: false } }));
    assert.deepEqual(search('STATÍSTICS'), ['Statistics']);
    assert.deepEqual(search('posters design'), ['Design']);
    assert.deepEqual(search('expert'), ['Statistics']);
    assert.deepEqual(search('nothing like it'), []);
  });

  it('leaves out rows that are the same, and keeps those with an unrated cell', () => {
    const filter = { words: '', onlyDifferences: true };
    const { foundCount, rowCount } = view(rated(), { filter });
    assert.deepEqual(namesOf(view(rated(), { filter })), ['Statistics', 'Design']);
    assert.deepEqual([foundCount, rowCount], [2, 3]);
  });

  it('shows what a browser draws within a frame, all rows when asked, and never more than 500', () => {
    const counts = (dataset: Dataset, isWhole: boolean) => {
      const { shownCount, foundCount } = view(dataset, { isWhole });
      return [shownCount, foundCount];
    };
    assert.deepEqual(counts(large(200, 12), false), [34, 200]);
    assert.deepEqual(counts(large(200, 2), false), [200, 200]);
    assert.deepEqual(counts(large(200, 12), true), [200, 200]);
    assert.deepEqual(counts(large(2000, 2), true), [500, 2000]);
    const two = large(400, 2);
    const [group] = two.skills;
    assert.ok(group);
    const twice = { ...two, skills: [group, { ...group, id: 'again' }] };
    assert.deepEqual(counts(twice, true), [500, 800]);
  });

  it('counts what is left to learn and hides what is known', () => {
    const known = new Set(['tools/python', 'tools/pytorch', 'tools/ray']);
    const tools = (isKnownHidden: boolean) =>
      view(defaultDataset, { known, isKnownHidden }).tables[1];
    assert.equal(
      tools(false)?.left,
      'Tick what you know: 7 must-knows to learn for ML Engineer, 6 for AI Engineer.',
    );
    assert.equal(tools(false)?.rows.length, 20);
    assert.equal(tools(true)?.rows.length, 17);
    assert.equal(tools(true)?.left, tools(false)?.left);
  });

  it('says one must-know in the singular', () => {
    const known = new Set(
      ['git', 'aws-gcp-basics', 'linux', 'pytorch', 'mlflow', 'docker', 'sql', 'spark'].map(
        (id) => `tools/${id}`,
      ),
    );
    assert.match(
      view(defaultDataset, { known }).tables[1]?.left ?? '',
      /: 1 must-know to learn for ML/,
    );
  });

  it('counts levels above zero as left to learn where an author lets readers tick', () => {
    const [table] = view(rated(), { controls: 'known', known: new Set(['rated/writing']) }).tables;
    assert.equal(
      table?.left,
      'Tick what you know: 1 to learn for Analyst, 1 for Engineer, 2 for Scientist.',
    );
  });

  it('names up to four roles in a sentence, and counts more', () => {
    assert.equal(view(rated()).summary, 'Analyst, Engineer, and Scientist, side by side.');
    assert.equal(view(large(2, 12)).summary, '12 roles, side by side.');
  });

  it('says that there is nothing where a dataset has no skills', () => {
    const { dataset } = parseDataset({ ...ratedDataset(), skills: [] });
    assert.equal(view(dataset).summary, 'This dataset has no skills to compare.');
  });
});
