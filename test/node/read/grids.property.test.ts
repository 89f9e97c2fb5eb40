import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Dataset, defaultDataset, parseDataset } from '../../../data/index.js';
import { allRoles } from '../../../src/model/roles.js';
import { salaryCsv } from '../../../src/model/salary-csv.js';
import { skillsCsv, skillsMarkdown } from '../../../src/model/skills-export.js';
import { skillTables } from '../../../src/model/skills-tables.js';
import { readMarkdownTables } from '../../../src/read/markdown-table.js';
import { readSkillsGrids } from '../../../src/read/skills-grid.js';
import { datasets } from '../../helpers/arbitrary-dataset.js';
import { skillsDatasets } from '../../helpers/arbitrary-skills.js';
import { english } from '../../helpers/english.js';
import { checked, gridOf, origin, salaryOf, sentences, skillsOf } from '../../helpers/grids.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { ladderDataset, ratedDataset } from '../../helpers/skills-datasets.js';

const runs = { numRuns: propertyRuns() };

/** By id the name, or whatever else a reader knows an entry by. */
const named = <Entry extends { readonly id: string }, Known>(
  entries: readonly Entry[],
  known: (entry: Entry) => Known,
) => {
  const byId = new Map(entries.map((entry) => [entry.id, known(entry)]));
  return (id?: string) => (id === undefined ? undefined : byId.get(id));
};

/** What a dataset says, without its ids; what says nothing is left out. */
function meaning({ roles, levels, pay, skills, sources }: Dataset): unknown {
  const role = named(roles, ({ name }) => name);
  const level = named(levels, ({ name }) => name);
  const source = named(sources, ({ title, url }) => ({ title, url }));
  return JSON.parse(
    JSON.stringify({
      pay: pay
        .map((entry) => ({
          ...entry,
          // The order of keys differs; that of the entries does not.
          figure: Object.fromEntries(Object.entries(entry.figure).sort()),
          roles: entry.roles.map(role),
          level: level(entry.level),
          source: source(entry.source),
        }))
        .map((entry) => Object.fromEntries(Object.entries(entry).sort())),
      skills: skills.map((group) => ({
        kind: group.kind,
        title: group.title,
        scale: group.kind === 'level' ? group.scale : undefined,
        rows: group.rows.map((row) => ({
          name: row.name,
          note: row.note,
          source: source(row.source ?? group.source),
          cells: Object.entries(row.cells)
            .map(([id, cell]) => [role(id), cell])
            .sort(),
        })),
      })),
    }),
  );
}

function exported(dataset: Dataset) {
  const tables = skillTables(dataset, '', '', english);
  const roles = allRoles(dataset);
  return {
    csv: skillsCsv(tables, roles, english),
    markdown: skillsMarkdown(tables, roles, english),
  };
}

const readMarkdown = (markdown: string) =>
  readSkillsGrids(readMarkdownTables(markdown).map(gridOf), origin);

/** A table of Markdown without a source has the page's. */
const withoutOrigin = (skills: unknown) =>
  JSON.parse(JSON.stringify(skills), (_key, value) =>
    value?.title === origin.title && value?.url === origin.url ? undefined : value,
  );

const shipped = [defaultDataset, ratedDataset(), ladderDataset()].map(
  (input) => parseDataset(input).dataset,
);

describe('what this project writes', () => {
  it('comes back from a CSV of pay as it was', () => {
    const check = (dataset: Dataset) => {
      const reading = salaryOf(salaryCsv(dataset, dataset.pay));
      assert.deepEqual(meaning(checked(reading)), { ...(meaning(dataset) as object), skills: [] });
      assert.deepEqual(sentences(reading), []);
    };
    check({ ...defaultDataset, skills: [] });
    const [first, ...others] = defaultDataset.roles;
    assert.ok(first);
    const roles = [
      { ...first, name: 'A; B;' },
      ...others.map((role) => ({ ...role, name: ';C;;D' })),
    ];
    check({ ...defaultDataset, roles, skills: [] });
    fc.assert(
      fc.property(
        datasets.filter(({ pay }) => pay.length > 0),
        check,
      ),
      runs,
    );
  });

  it('comes back from a CSV of skills as it was', () => {
    const check = (dataset: Dataset) => {
      const reading = skillsOf(exported(dataset).csv);
      assert.deepEqual(meaning(checked(reading)), { ...(meaning(dataset) as object), pay: [] });
      assert.deepEqual(sentences(reading), []);
    };
    for (const dataset of shipped) check(dataset);
    fc.assert(fc.property(skillsDatasets, check), runs);
  });

  it('comes back from Markdown tables of skills as it was', () => {
    const check = (dataset: Dataset) => {
      const reading = readMarkdown(exported(dataset).markdown);
      const expected = { ...(meaning(dataset) as object), pay: [] };
      assert.deepEqual(withoutOrigin(meaning(checked(reading))), expected);
      assert.deepEqual(sentences(reading), []);
    };
    for (const dataset of shipped) check(dataset);
    fc.assert(fc.property(skillsDatasets, check), runs);
  });
});
