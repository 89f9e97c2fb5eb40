import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSkillsGrid } from '../../../src/read/skills-grid.js';
import { checked, gridOf, htmlTable, origin, sentences, skillsOf } from '../../helpers/grids.js';

const ofHtml = (html: string) => readSkillsGrid(gridOf(htmlTable(html)), origin);

/** Kind, title and rows of each group, without ids. */
function groups(reading: ReturnType<typeof skillsOf>) {
  return checked(reading).skills.map(({ kind, title, rows }) => ({
    kind,
    title,
    rows: rows.map(({ name, cells }) => [name, ...Object.values(cells)]),
  }));
}

const roleNames = (reading: ReturnType<typeof skillsOf>) =>
  checked(reading).roles.map(({ name }) => name);

describe('a table of skills', () => {
  it('has a row for each skill and a column for each role', () => {
    const reading = skillsOf('Skill,AI,ML\nPython,daily,daily\nRust,,sometimes');
    assert.deepEqual(groups(reading), [
      {
        kind: 'text',
        title: 'A page',
        rows: [
          ['Python', 'daily', 'daily'],
          ['Rust', 'sometimes'],
        ],
      },
    ]);
    assert.deepEqual(roleNames(reading), ['AI', 'ML']);
    assert.deepEqual(checked(reading).skills[0]?.rows[1]?.cells, { ml: 'sometimes' });
    assert.deepEqual(sentences(reading), []);
  });

  for (const [reason, csv] of [
    ['its header is empty', ',AI,ML\nSame,a,b\nSame,c,d'],
    ['its header says so', 'Aspect,AI\nGoal,a\nGoal,b'],
    ['its cells are short, filled and different', 'AI vs ML,AI,ML\nGoal,a,b\nTools,c,d'],
  ] as const) {
    it(`takes the first column for names when ${reason}`, () => {
      assert.equal(roleNames(skillsOf(csv)).includes('AI'), true);
      assert.equal(roleNames(skillsOf(csv)).length, csv.split('\n')[0]?.split(',').slice(1).length);
    });
  }

  it('takes the first column for names when the table marks it so', () => {
    const reading = ofHtml(
      '<table><tr><th>Baker<th>Cook<tr><th>Goal<td>a<tr><th>Tools<td>b</table>',
    );
    assert.deepEqual(roleNames(reading), ['Cook']);
  });

  for (const [reason, csv] of [
    ['there are only two columns', 'AI,ML\nbuilds,trains\nships,proves'],
    ['a cell of the first is empty', 'AI,ML,Data\na,b,c\n,d,e'],
    ['cells of the first are the same', 'AI,ML,Data\na,b,c\na,d,e'],
    ['a cell of the first is long', `AI,ML,Data\n${'a'.repeat(81)},b,c`],
  ] as const) {
    it(`takes every column for a role when ${reason}, and numbers the rows`, () => {
      const reading = skillsOf(csv);
      assert.deepEqual(roleNames(reading), csv.split('\n')[0]?.split(','));
      assert.equal(checked(reading).skills[0]?.rows[0]?.name, '1');
    });
  }

  it('takes a single column for a role in any case', () => {
    assert.deepEqual(roleNames(ofHtml('<table><tr><th>Skill<tr><th>a</table>')), ['Skill']);
  });

  it('keeps the lines and links of a cell', () => {
    const reading = ofHtml(
      '<table><tr><th>Skill<th>AI<tr><td>Tools<td><ul><li>one</li><li><a href="https://a.org/">two</a></li></ul></table>',
    );
    assert.deepEqual(groups(reading)[0]?.rows, [['Tools', '• one\n• [two](https://a.org/)']]);
  });

  it('has groups: in a column, or below headings across the table', () => {
    const expected = [
      {
        kind: 'text',
        title: 'Code',
        rows: [
          ['Python', 'a'],
          ['Rust', 'b'],
        ],
      },
      { kind: 'text', title: 'People', rows: [['Talks', 'c']] },
    ];
    assert.deepEqual(
      groups(skillsOf('Group,Skill,AI\nCode,Python,a\nCode,Rust,b\nPeople,Talks,c')),
      expected,
    );
    assert.deepEqual(
      groups(skillsOf('Area,Skill,AI\nCode,Python,a\nCode,Rust,b\nPeople,Talks,c')),
      expected,
    );
    const html = `<table><tr><th>Skill<th>AI<tr><td colspan="2">Code<tr><td>Python<td>a<tr><td>Rust<td>b
      <tr><td colspan="2">People<tr><td>Talks<td>c</table>`;
    assert.deepEqual(groups(ofHtml(html)), expected);
  });

  it('does not take areas that are all different for groups', () => {
    assert.deepEqual(roleNames(skillsOf('Area,AI,ML\nCode,a,b\nPeople,c,d')), ['AI', 'ML']);
    assert.deepEqual(roleNames(skillsOf('Area,Tools,AI\nCode,a,b\nPeople,c,d')), ['Tools', 'AI']);
  });

  it('says what is needed where every cell has a word for it', () => {
    const reading = skillsOf(
      'Skill,AI,ML\nPython,Must have,required\nRust,nice to have,No\nGo,,optional',
    );
    assert.equal(groups(reading)[0]?.kind, 'need');
    assert.deepEqual(groups(reading)[0]?.rows, [
      ['Python', 'must', 'must'],
      ['Rust', 'nice', 'no'],
      ['Go', 'nice'],
    ]);
    assert.equal(groups(skillsOf('Skill,AI,ML\nPython,✓,optional\nRust,✗,✅'))[0]?.kind, 'need');
  });

  for (const [reason, cells] of [
    ['ticks alone may mean anything', '✓,✗\nRust,✓,'],
    ['yes and no may answer anything', 'yes,no\nRust,Yes,'],
    ['one cell says something else', 'must,nice\nRust,no,daily'],
    ['nothing is said', ',\nRust,,'],
  ] as const) {
    it(`stays a table of texts where ${reason}`, () => {
      assert.equal(groups(skillsOf(`Skill,AI,ML\nPython,${cells}`))[0]?.kind, 'text');
    });
  }

  it('has notes and sources in columns of their own', () => {
    const reading = skillsOf(
      'Skill,AI,Notes,Source\nPython,a,Not 2.,[A survey](https://a.org/s)\nRust,b,,Us',
    );
    const { skills, sources } = checked(reading);
    assert.deepEqual(sources, [
      { id: 'source-1', title: 'A survey', url: 'https://a.org/s' },
      { id: 'source-2', title: 'Us' },
    ]);
    assert.equal(skills[0]?.source, 'source-1');
    assert.deepEqual(
      [skills[0]?.rows[0]?.note, skills[0]?.rows[1]?.source],
      ['Not 2.', 'source-2'],
    );
  });

  it('tells headers that are missing or stand twice, and loses none of their cells', () => {
    const reading = skillsOf('Skill,AI,AI,\nPython,a,b,c\n,d,e,f');
    assert.deepEqual(roleNames(reading), ['AI', 'AI (2)', 'Column 4']);
    assert.deepEqual(groups(reading)[0]?.rows, [
      ['Python', 'a', 'b', 'c'],
      ['2', 'd', 'e', 'f'],
    ]);
    assert.deepEqual(sentences(reading), [
      'column "AI": stands twice; give each its own header.',
      'column 4: has no header; say what it is about.',
      'line 3: has no name; write one in its first column.',
    ]);
  });

  it('gives rows of one name ids of their own', () => {
    const ids = checked(skillsOf('Skill,AI\nGo,a\nGo,b\nGo 2,c\n围棋,d')).skills[0]?.rows.map(
      ({ id }) => id,
    );
    assert.equal(new Set(ids).size, 4);
  });

  it('cuts what is longer than the format allows, with a notice', () => {
    const reading = skillsOf(`Skill,AI\n${'x'.repeat(90)},${'😀'.repeat(301)}`);
    const [row] = checked(reading).skills[0]?.rows ?? [];
    assert.equal(row?.name.length, 80);
    assert.match(Object.values(row?.cells ?? {}).join(), /^(?:😀){299}…$/u);
    assert.equal(
      sentences(reading).filter((sentence) => sentence.startsWith('line 2: has ')).length,
      2,
    );
  });

  it('takes names of what every object has for names', () => {
    const reading = skillsOf(
      'Skill,constructor,__proto__,toString\nhasOwnProperty,a,b,c\n__proto__,d,e,f',
    );
    assert.deepEqual(groups(reading)[0]?.rows, [
      ['hasOwnProperty', 'a', 'b', 'c'],
      ['__proto__', 'd', 'e', 'f'],
    ]);
    assert.equal(Object.getPrototypeOf({}), Object.prototype);
  });
});
