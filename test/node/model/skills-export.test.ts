import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultDataset, parseDataset } from '../../../data/index.js';
import { toCsv } from '../../../src/model/csv.js';
import { toMarkdownTable } from '../../../src/model/markdown-table.js';
import { allRoles } from '../../../src/model/roles.js';
import { skillsCsv, skillsMarkdown } from '../../../src/model/skills-export.js';
import { skillTables } from '../../../src/model/skills-tables.js';
import { parseCsv } from '../../../src/read/csv.js';
import { parseMarkdownTable } from '../../../src/read/markdown-table.js';
import { english } from '../../helpers/english.js';
import { propertyRuns } from '../../helpers/property-runs.js';
import { ladderDataset, ratedDataset } from '../../helpers/skills-datasets.js';

const messages = english;

function exported(input: unknown) {
  const { dataset } = parseDataset(input);
  const tables = skillTables(dataset, '', '', messages);
  const roles = allRoles(dataset);
  return {
    tables,
    csv: skillsCsv(tables, roles, messages),
    markdown: skillsMarkdown(tables, roles, messages),
  };
}

/** Texts with everything that CSV, Markdown and spreadsheet programs could trip over. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(...'=+-@\'\t\r\n",;|\\`*_<>&~ a', '<br>', '&#10;', '\\|', '\u2028', '\uFEFF'),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
const grid = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

describe('CSV', () => {
  it('comes back from the project’s own reader without loss', () => {
    fc.assert(
      fc.property(grid, (rows) => assert.deepEqual(parseCsv(toCsv(rows)), rows)),
      { numRuns: propertyRuns() },
    );
  });

  it('has no cell that a spreadsheet program would run as a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [first = ''] = toCsv([[text]]).replace(/^\uFEFF"?/, '');
        assert.doesNotMatch(first, /[=+\-@\t]/);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('holds every cell of the built-in comparison, and leaves what is not listed empty', () => {
    const rows = parseCsv(exported(defaultDataset).csv);
    assert.equal(rows.length, 1 + 9 + 20);
    assert.deepEqual(rows[0], ['Group', 'Skill', 'ML Engineer', 'AI Engineer', 'Scale', 'Source']);
    assert.deepEqual(rows[9]?.slice(0, 4), [
      'Skills',
      'Career entry from',
      'Math/statistics background',
      'Software engineering background',
    ]);
    assert.deepEqual(rows[14]?.slice(0, 4), ['Tools', 'PyTorch', 'Must know', '']);
    assert.equal(rows[10]?.[4], 'Must know\nNice to have\nNot needed', 'a scale stands once');
    assert.equal(rows[11]?.[4], '');
  });

  it('names the line in which a quote is misplaced', () => {
    assert.throws(() => parseCsv('a,b\r\nc,d"e'), /Line 2/);
  });
});

describe('Markdown', () => {
  it('comes back from the project’s own reader without loss', () => {
    fc.assert(
      fc.property(grid, (rows) =>
        assert.deepEqual(parseMarkdownTable(toMarkdownTable(rows)), rows),
      ),
      { numRuns: propertyRuns() },
    );
  });

  it('keeps links, and the lines of a table on one line each', () => {
    const { markdown, tables } = exported(ladderDataset());
    const rows = parseMarkdownTable(markdown);
    assert.equal(rows.length, 1 + 4);
    assert.deepEqual(rows[0]?.[0], tables[0]?.rowHeader);
    assert.match(markdown, /\[the architecture guide\]\(https:\/\/example\.com\/architecture\)/);
    assert.deepEqual(rows[3]?.slice(1), ['', '', 'Mentors one or two engineers.', '', '']);
  });

  it('says number and word of a level, keeps a zero and an unrated cell apart, and adds the notes', () => {
    const { markdown } = exported(ratedDataset());
    assert.deepEqual(parseMarkdownTable(markdown), [
      ['Skill', 'Analyst', 'Engineer', 'Scientist', 'Note', 'Source'],
      ['Statistics', '3 Practitioner', '1 Awareness', '4 Expert', '', ''],
      ['Design', '0 Not needed', '', '2 Working', 'Of software, not of posters.', 'Another survey'],
      ['Writing', '2 Working', '2 Working', '2 Working', '', ''],
    ]);
    assert.match(markdown, /\nScale: 0 Not needed<br>1 Awareness<br>/);
    assert.match(markdown, /\nSource: \[A survey\]\(https:\/\/example\.com\/survey\)\n$/);
  });
});
