import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSalaryGrid } from '../../../src/read/salary-grid.js';
import {
  checked,
  gridOf,
  htmlTable,
  origin,
  payLines,
  salaryOf,
  sentences,
} from '../../helpers/grids.js';

const ofHtml = (html: string) => readSalaryGrid(gridOf(htmlTable(html)), origin, { locale: 'en' });
const usd = { currency: 'USD', period: 'year' } as const;

describe('a table of pay', () => {
  it('has levels down and roles across', () => {
    const reading = salaryOf(
      'Level,AI Engineer,ML Engineer\nJunior,$100K–$130K,"$90,000"\nSenior,$150K+,N/A',
    );
    assert.deepEqual(payLines(reading), [
      'AI Engineer | Junior | unstated | range USD 100000 130000 a year',
      'ML Engineer | Junior | unstated | range USD 90000 90000 a year',
      'AI Engineer | Senior | unstated | from USD 150000 a year',
    ]);
    assert.deepEqual(sentences(reading), []);
  });

  it('has roles down and levels across', () => {
    const expected = [
      'AI Engineer | Junior | unstated | range USD 100000 100000 a year',
      'AI Engineer | Mid | unstated | range USD 120000 120000 a year',
    ];
    assert.deepEqual(payLines(salaryOf('Role,Junior,Mid\nAI Engineer,$100K,$120K')), expected);
    assert.deepEqual(payLines(salaryOf(',Junior,Mid\nAI Engineer,$100K,$120K')), expected);
  });

  it('has levels down where nothing tells, or what the author says', () => {
    const csv = ',Berlin,Hamburg\nBaker,€40k,€41k';
    assert.match(payLines(salaryOf(csv))[0] ?? '', /^Berlin \| Baker /);
    assert.match(payLines(salaryOf(csv, { rows: 'roles' }))[0] ?? '', /^Baker \| Berlin /);
    const said = 'Position,Pay\nFirst,€40k';
    assert.match(payLines(salaryOf(said))[0] ?? '', /^First \| - /);
    assert.match(payLines(salaryOf(said, { rows: 'levels' }))[0] ?? '', /^A page \| First /);
  });

  it('takes the names of roles for roles although a level is part of them', () => {
    assert.match(
      payLines(salaryOf(',Salary\nJunior Baker,€40k\nSenior Cook,€50k'))[0] ?? '',
      /^Junior Baker \| - /,
    );
  });

  it('keeps its roles and levels in their order, those without pay included', () => {
    const { roles, levels } = checked(
      salaryOf('Level,A,B,C\nJunior,,€40k,\nSenior,€50k,,\nStaff,,,'),
    );
    assert.deepEqual(
      roles.map(({ name }) => name),
      ['A', 'B', 'C'],
    );
    assert.deepEqual(
      levels.map(({ name }) => name),
      ['Junior', 'Senior', 'Staff'],
    );
  });

  it('reads the same words by the header of each column', () => {
    assert.deepEqual(payLines(salaryOf('Level,Baker (USD),Cook (EUR)\nJunior,"50,000","50,000"')), [
      'Baker | Junior | unstated | range USD 50000 50000 a year',
      'Cook | Junior | unstated | range EUR 50000 50000 a year',
    ]);
  });

  it('has an average beside the pay of roles or of levels, which is left out', () => {
    for (const csv of [
      'Level,Baker,Cook,Average\nJunior,€40k,€41k,€40.5k',
      'Role,Junior,Senior,Average\nBaker,€40k,€50k,€45k',
    ]) {
      const reading = salaryOf(csv);
      assert.equal(payLines(reading).length, 2);
      assert.deepEqual(sentences(reading), [
        'column "Average": is not read as pay and is left out.',
      ]);
    }
    const other = salaryOf('Role,Average,Openings 2026,Growth rate\nBaker,€40k,"1,200",12');
    assert.deepEqual(payLines(other), ['Baker | - | unstated | average EUR 40000 a year']);
  });

  it('keeps beside a figure whose or which percentile it is', () => {
    const notes = (csv: string) => checked(salaryOf(csv)).pay.map(({ note }) => note);
    assert.deepEqual(notes('Role,Percentile,Salary\nBaker,25th,$40K\nBaker,50th,$50K'), [
      '25th',
      '50th',
    ]);
    assert.deepEqual(notes('Company,Level,Base,Total\nAcme,L4,$180K,$290K'), ['Acme', 'Acme']);
  });

  it('has regions down and a role across', () => {
    const { pay } = checked(salaryOf('City,AI Engineer\nBerlin,"€75,000"\nMunich,"€80,000"'));
    assert.deepEqual(
      pay.map(({ region }) => region),
      ['Berlin', 'Munich'],
    );
  });

  it('has a column that is called value', () => {
    assert.deepEqual(payLines(salaryOf('Role,Value\nBaker,€40k–€50k')), [
      'Baker | - | unstated | range EUR 40000 50000 a year',
    ]);
  });

  it('knows levels in several languages', () => {
    for (const levels of [
      ['Entry level (0–2 years)', 'Mid-level', 'Senior', 'Staff+'],
      ['Einsteiger', 'Berufserfahren (3–5 Jahre)', 'Leitung'],
      ['Débutant', 'Confirmé', '5+ ans'],
      ['Estagiário', 'Júnior', 'Pleno', 'Sênior'],
      ['L3', 'L4', 'IC5'],
    ]) {
      const csv = `,${levels.join()}\nBaker,${levels.map(() => '€40k').join()}`;
      assert.deepEqual(
        checked(salaryOf(csv)).levels.map(({ name }) => name),
        levels,
      );
    }
  });

  it('has one column of pay for roles, or for levels of the one role that the caption names', () => {
    assert.deepEqual(payLines(salaryOf('Role,Salary\nAI Engineer,$150K\nML Engineer,$140K')), [
      'AI Engineer | - | unstated | range USD 150000 150000 a year',
      'ML Engineer | - | unstated | range USD 140000 140000 a year',
    ]);
    const reading = ofHtml(
      '<table><caption>AI Engineer</caption><tr><th>Level<th>Pay per hour<tr><td>Junior<td>$50<tr><td>Senior<td>$90</table>',
    );
    assert.deepEqual(payLines(reading), [
      'AI Engineer | Junior | unstated | range USD 50 50 a hour',
      'AI Engineer | Senior | unstated | range USD 90 90 a hour',
    ]);
  });

  it('has a heading for each role, or for each level', () => {
    const byRole =
      ofHtml(`<table><tr><th>Level<th>Salary<tr><td colspan="2">AI Engineer<tr><td>Junior<td>$100K
      <tr><td>Senior<td>$150K<tr><td colspan="2">ML Engineer<tr><td>Junior<td>$90K</table>`);
    assert.deepEqual(payLines(byRole), [
      'AI Engineer | Junior | unstated | range USD 100000 100000 a year',
      'AI Engineer | Senior | unstated | range USD 150000 150000 a year',
      'ML Engineer | Junior | unstated | range USD 90000 90000 a year',
    ]);
    const byLevel = ofHtml(
      '<table><tr><th>Role<th>Salary<tr><td colspan="2">Senior<tr><td>AI Engineer<td>$150K</table>',
    );
    assert.deepEqual(payLines(byLevel), [
      'AI Engineer | Senior | unstated | range USD 150000 150000 a year',
    ]);
    const other = ofHtml(
      '<table><tr><th>Role<th>Salary<tr><td colspan="2">Berlin<tr><td>Baker<td>€40k</table>',
    );
    assert.match(sentences(other).join(), /heading "Berlin"/);
  });

  it('has columns for two measures, below the roles or for one role', () => {
    const expected = [
      'AI Engineer | Junior | base | range USD 100000 100000 a year',
      'AI Engineer | Junior | total | range USD 120000 120000 a year',
    ];
    const below =
      ofHtml(`<table><thead><tr><th rowspan="2">Level<th colspan="2">AI Engineer<tr><th>Base salary<th>Total comp</thead>
      <tr><td>Junior<td>$100K<td>$120K</table>`);
    assert.deepEqual(payLines(below), expected);
    assert.deepEqual(
      payLines(salaryOf('Level,AI Engineer (base),AI Engineer (total)\nJunior,$100K,$120K')),
      expected,
    );
    assert.deepEqual(
      payLines(
        salaryOf('Role,Level,Base salary,Total compensation\nAI Engineer,Junior,$100K,$120K'),
      ),
      expected,
    );
  });

  it('has columns for the ends of a range, below the roles or once for all', () => {
    const below =
      ofHtml(`<table><thead><tr><th rowspan="2">Level<th colspan="2">AI Engineer<tr><th>Min<th>Max</thead>
      <tr><td>Junior<td>$100K<td>$120K</table>`);
    const expected = ['AI Engineer | Junior | unstated | range USD 100000 120000 a year'];
    assert.deepEqual(payLines(below), expected);
    for (const head of [
      'Low,High',
      'Min,Max',
      'Minimum salary,Maximum salary',
      'From,To',
      'Salary (low),Salary (high)',
      'von,bis',
    ])
      assert.deepEqual(
        payLines(salaryOf(`Role,Level,${head}\nAI Engineer,Junior,$100K,$120K`)),
        expected,
        head,
      );
  });

  it('has medians, averages and percentiles beside or without ranges', () => {
    const reading = salaryOf('Job title,Low,Median,High,Avg\nBaker,$100K,$120K,$150K,$122K');
    assert.deepEqual(payLines(reading), [
      'Baker | - | unstated | range USD 100000 150000 a year',
      'Baker | - | unstated | median USD 120000 a year',
      'Baker | - | unstated | average USD 122000 a year',
    ]);
    for (const head of [
      'p10,p25,p50,p75,p90',
      '10th percentile,25th percentile,Median,75th percentile,90th',
    ]) {
      const percentiles = salaryOf(`Role,${head}\nBaker,"$51,000",$52K,$53K,$54K,$55K`);
      assert.deepEqual(payLines(percentiles), [
        'Baker | - | unstated | percentiles USD 51000 52000 53000 54000 55000 a year',
      ]);
    }
  });

  it('has no column for role and level where the first one already holds pay', () => {
    assert.deepEqual(payLines(salaryOf('AI Engineer,ML Engineer\n$150K,$140K')), [
      'AI Engineer | - | unstated | range USD 150000 150000 a year',
      'ML Engineer | - | unstated | range USD 140000 140000 a year',
    ]);
  });

  it('says in columns of their own what is known about each row', () => {
    const reading = salaryOf(
      'role,level,pay,currency,period,measure,region,as of,sample size,source,source url,note\n' +
        'Baker,Senior,"4,000",EUR,month,base,Berlin,2025-06,"1,204",A survey,https://example.org/s,Not the bonus.',
    );
    const { pay, sources } = checked(reading);
    assert.deepEqual(sources, [
      { id: 'source-1', title: 'A survey', url: 'https://example.org/s' },
    ]);
    assert.deepEqual(JSON.parse(JSON.stringify(pay)), [
      {
        region: 'Berlin',
        asOf: '2025-06',
        sampleSize: 1204,
        source: 'source-1',
        roles: ['baker'],
        level: 'senior',
        measure: 'base',
        currency: 'EUR',
        period: 'month',
        note: 'Not the bonus.',
        figure: { kind: 'range', low: 4000, high: 4000 },
      },
    ]);
    assert.deepEqual(sentences(reading), []);
  });

  it('takes currency, time, measure and date from cell, header, caption and author, in this order', () => {
    const html = (head: string, cell: string, caption = '') =>
      `<table><caption>${caption}</caption><tr><th>Role<th>${head}<tr><td>Baker<td>${cell}</table>`;
    const line = (head: string, cell: string, caption?: string) =>
      payLines(
        readSalaryGrid(gridOf(htmlTable(html(head, cell, caption))), origin, {
          currency: 'GBP',
          period: 'month',
          locale: 'en',
        }),
      )[0];
    assert.equal(line('Pay', '5,000'), 'Baker | - | unstated | range GBP 5000 5000 a month');
    assert.equal(
      line('Pay', '50,000', 'Base pay per year'),
      'Baker | - | base | range GBP 50000 50000 a year',
    );
    assert.equal(
      line('Salary (EUR)', '5,000', 'In USD per month'),
      'Baker | - | unstated | range EUR 5000 5000 a month',
    );
    assert.equal(
      line('Salary (EUR)', '$5,000'),
      'Baker | - | unstated | range USD 5000 5000 a month',
    );
    assert.equal(
      line('Salary (k€ per year)', '45'),
      'Baker | - | unstated | range EUR 45000 45000 a year',
    );
    const ofPage = readSalaryGrid(
      gridOf(htmlTable(html('Pay', '$50K'))),
      { ...origin, title: 'Salaries 2025' },
      {},
    );
    assert.equal(
      checked(ofPage).pay[0]?.asOf,
      undefined,
      'the title of a page says nothing of its tables',
    );
    const dated = (caption: string) => checked(ofHtml(html('Pay', '$50K', caption))).pay[0]?.asOf;
    assert.equal(dated('Salaries 2025'), '2025');
    assert.equal(dated('As of 2025-06'), '2025-06');
    for (const none of ['Salaries', 'From 2024 to 2025', 'Outlook for 2030'])
      assert.equal(dated(none), undefined, none);
  });

  it('takes a word beside a role for pay only when nothing else is said', () => {
    const roles = (head: string) =>
      checked(salaryOf(`Level,"${head}"\nJunior,€50k`)).roles.map(({ name }) => name);
    assert.deepEqual(roles('Baker (base)'), ['Baker']);
    for (const name of [
      'Day Trader',
      'Total Rewards Analyst',
      'Base Engineer',
      'Engineer (day shift)',
      'Engineer, AI',
      'Hourly Worker',
    ])
      assert.deepEqual(roles(name), [name]);
  });

  it('names its place as the source, and the page as the title where there is no caption', () => {
    const { title, id, lang, updated, sources } = checked(salaryOf('Role,Pay\nBaker,€40k'));
    assert.deepEqual([title, id, lang, updated], ['A page', 'a-page', 'en', '2026-03-01']);
    assert.deepEqual(sources, [
      { id: 'source-1', title: 'A page', url: 'https://example.org/page' },
    ]);
  });

  it('gives names in any script ids of their own', () => {
    const { roles } = checked(
      salaryOf(
        '職種,給与\n機械学習エンジニア,年収600万円\nデータ分析者,年収500万円\nC++,年収500万円\nC#,年収500万円',
        { locale: 'ja' },
      ),
    );
    assert.equal(new Set(roles.map(({ id }) => id)).size, 4);
  });
});

describe('what cannot be read of a table of pay', () => {
  it('is shown as written, and told with its row, its column and the reason', () => {
    const reading = salaryOf(
      'Level,AI Engineer,ML Engineer\nJunior,competitive,$90K\nSenior,"$150K–$120K",?',
    );
    assert.deepEqual(reading.asWritten, [
      { role: 'ai-engineer', level: 'junior', text: 'competitive' },
      { role: 'ai-engineer', level: 'senior', text: '$150K–$120K' },
    ]);
    assert.equal(payLines(reading).length, 1);
    const [first, second, ...others] = sentences(reading);
    assert.match(first ?? '', /^line 2, "AI Engineer": "competitive" /);
    assert.match(second ?? '', /^line 3, "AI Engineer": "\$150K–\$120K" goes down/);
    assert.deepEqual(others, []);
  });

  it('is a column that holds no pay', () => {
    const reading = salaryOf(
      'Level,AI Engineer,Skills,Remote,Notes\nJunior,$100K,Python,yes,none\nSenior,$150K,Rust,no,none',
    );
    assert.deepEqual(
      checked(reading).roles.map(({ name }) => name),
      ['AI Engineer'],
    );
    assert.deepEqual(sentences(reading), [
      'column "Skills": is not read as pay and is left out.',
      'column "Remote": is not read as pay and is left out.',
    ]);
    assert.equal(checked(reading).pay[0]?.note, 'none');
  });

  it('is a second column of the same, or one of which nobody knows whether it is pay', () => {
    const twice = salaryOf(
      'Role,Level,Experience,Low,High,Low\nBaker,Senior,5 years,$50K,$60K,$55K',
    );
    assert.deepEqual(payLines(twice), ['Baker | Senior | unstated | range USD 50000 60000 a year']);
    assert.deepEqual(
      sentences(twice).map((sentence) => sentence.slice(0, 20)),
      ['column "Experience":', 'column "Low": is not'],
    );
    const other = salaryOf('Role,Bonus,Salary,Openings,Trend\nBaker,$10K,$50K,"1,200",12%', usd);
    assert.deepEqual(payLines(other), ['Baker | - | unstated | range USD 50000 50000 a year']);
    assert.equal(sentences(other).length, 3);
  });

  it('is what counts jobs, people or hours, in a row or a column, whatever the currency', () => {
    const reading = salaryOf(
      'Level,Cook,Employees\nSenior,"50,000","12,000"\nJob openings,"12,000","30,000"\nHours,"2,000",',
      usd,
    );
    assert.deepEqual(payLines(reading), [
      'Cook | Senior | unstated | range USD 50000 50000 a year',
    ]);
    assert.deepEqual(sentences(reading), [
      'column "Employees": is not read as pay and is left out.',
      'line 3: "Job openings" is not read as pay and is left out.',
      'line 4: "Hours" is not read as pay and is left out.',
    ]);
    const board = htmlTable(
      '<table><caption>Job openings</caption><tr><th>Level<th>Pay<tr><td>Senior<td>$50K</table>',
    );
    assert.deepEqual(payLines(readSalaryGrid(gridOf(board), origin, usd)), [
      'Job openings | Senior | unstated | range USD 50000 50000 a year',
    ]);
    const staff = salaryOf('Level,Cook\nStaff,"50,000"', usd);
    assert.equal(payLines(staff).length, 1);
  });

  it('is a row that names no role', () => {
    const reading = salaryOf('Role,Salary\nBaker,€40k\n,€50k');
    assert.deepEqual(sentences(reading), [
      'line 3: names no role and is left out; name one in each row.',
    ]);
  });

  it('is a figure whose amounts do not fit together', () => {
    for (const [row, reason] of [
      ['Baker,$60K,$50K,', /does not ascend/],
      ['Baker,$50K,€60k,', /two currencies/],
      ['Baker,$50K,$60K–$70K,', /more than one amount/],
      ['Baker,,,$55K', /makes up no figure/],
    ] as const) {
      const reading = salaryOf(`Role,Low,High,Mid\nCook,$40K,$50K,$45K\n${row}`);
      assert.equal(checked(reading).pay.length, 1, row);
      assert.match(sentences(reading).join(), reason);
      assert.equal(reading.asWritten.length, 1);
    }
  });

  it('is a currency, a time or a measure that is not understood', () => {
    for (const [column, word] of [
      ['currency', 'gold'],
      ['period', 'moon'],
      ['measure', 'bonus'],
    ]) {
      const reading = salaryOf(`Role,Salary,${column}\nBaker,"$50,000",${word}`);
      assert.match(
        sentences(reading).join(),
        new RegExp(`has the ${column} "${word}", which is not understood`),
      );
      assert.equal(reading.asWritten[0]?.text, '$50,000');
    }
  });

  it('is a date, a number of people or an address that the format has no place for', () => {
    const reading = salaryOf(
      'Role,Salary,as of,sample,source,url\nBaker,€40k,FY24,many,We,javascript:alert(1)\nCook,€41k,2026-02-31,0,,',
    );
    assert.deepEqual(
      sentences(reading).map((sentence) => sentence.split(';')[0]),
      [
        'line 2: "FY24" is left out',
        'line 2: "many" is left out',
        'line 2: "javascript:alert(1)" is left out',
        'line 3: "2026-02-31" is left out',
        'line 3: "0" is left out',
      ],
    );
    assert.equal(checked(reading).pay.length, 2);
  });

  it('is longer than the format allows, and is cut with a notice', () => {
    const long = 'x'.repeat(700);
    const reading = salaryOf(`Role,Salary,region,note\n${long},€40k,${long},${long}`);
    const { roles, pay } = checked(reading);
    assert.deepEqual(
      [roles[0]?.name.length, pay[0]?.region?.length, pay[0]?.note?.length],
      [80, 80, 600],
    );
    assert.equal(
      sentences(reading).filter((sentence) => /has 700 characters/.test(sentence)).length,
      3,
    );
  });

  it('is a column without a header, which gets its number for a name', () => {
    const reading = salaryOf('Level,Baker,\nJunior,€40k,€41k');
    assert.deepEqual(
      checked(reading).roles.map(({ name }) => name),
      ['Baker', 'Column 3'],
    );
    assert.match(sentences(reading).join(), /^column 3: has no header/);
  });

  it('makes no document when there is no pay at all', () => {
    const reading = salaryOf('Skill,AI,ML\nPython,often,seldom');
    assert.equal(reading.document, undefined);
    assert.match(sentences(reading).at(-1) ?? '', /^table: holds no pay; write/);
  });
});
