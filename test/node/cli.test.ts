import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type DatasetInput, validate } from '../../data/index.js';
import { callCli } from '../helpers/call-cli.js';

const today = new Date('2026-11-23T12:00:00Z');

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The README's dataset, one key a line, with something replaced. */
function beekeepers(...changes: readonly (readonly [string, string])[]): string {
  const [, json = ''] = /```json\n(\{\n {2}"format": 1,[\s\S]*?)```/.exec(readme) ?? [];
  return changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, () => to);
  }, json);
}

describe('role-compare check', () => {
  const mistakes: [name: string, change: [string, string], line: string][] = [
    [
      'a number with a comma, in quotes',
      ['"low": 38000', '"low": "38,000"'],
      'bees.json:19:36: error: pay[0].figure.low: must be a number, not "38,000"; write the digits alone, without quotes.',
    ],
    [
      'a currency by its name',
      ['"EUR"', '"EURO"'],
      'bees.json:15:7: error: pay[0].currency: "EURO" is not an ISO 4217 currency code; did you mean "EUR"?',
    ],
    [
      'a role that is not in roles',
      ['["beekeeper"]', '["beekeper"]'],
      'bees.json:12:17: error: pay[0].roles[0]: no role has the id "beekeper"; did you mean "beekeeper"?',
    ],
    [
      'a range the wrong way round',
      ['38000, "high": 46000', '46000, "high": 38000'],
      'bees.json:19:36: error: pay[0].figure.low: 46000 is above high, which is 38000; put the two in order.',
    ],
    [
      'a date as it is said',
      ['"asOf": "2026-10"', '"asOf": "10/2026"'],
      'bees.json:17:7: error: pay[0].asOf: "10/2026" is not a date; write one such as "2026-03-01", "2026-03" or "2026".',
    ],
    [
      'a key that is not known',
      ['"period"', '"peroid"'],
      'bees.json:16:7: error: pay[0].peroid: this key is not known here; did you mean "period"?',
    ],
    [
      'a key that stands twice',
      ['"lang": "en",', '"lang": "en", "lang": "de",'],
      'bees.json:5:17: error: dataset: the key "lang" stands twice in one object; remove one.',
    ],
    [
      'a comma too many',
      ['46000 }\n', '46000, }\n'],
      'bees.json:19:65: error: dataset: is no JSON: line 19, column 65 has “}” where a key in double quotes is expected; look for a comma too many or a bracket too few.',
    ],
  ];
  for (const [name, change, line] of mistakes) {
    test(`tells of ${name}, and where it is`, async () => {
      const { code, out } = await callCli(['check', 'bees.json'], {
        'bees.json': beekeepers(change),
      });
      assert.ok(out.split('\n').includes(line), `${line}\nis not in\n${out}`);
      assert.equal(code, 1);
    });
  }

  test('prints what the README shows', async () => {
    const text = beekeepers(['"EUR"', '"EURO"'], ['"low": 38000', '"low": "38,000"']);
    const { out } = await callCli(['check', 'pay.json'], { 'pay.json': text });
    assert.ok(readme.includes(`\n\`\`\`\n${out}\`\`\`\n`), out);
  });

  test('points at the value that counts, where a key stands twice', async () => {
    const text = beekeepers(['"high": 46000', '"high": 46000,\n "high": "much"']);
    const { out } = await callCli(['check', 'bees.json'], { 'bees.json': text });
    assert.match(out, /^bees\.json:20:2: error: pay\[0\]\.figure\.high: must be a number/m);
  });

  test('says what is wrong with JSON that is nested deeper than anybody can follow', async () => {
    const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { out } = await callCli(['check', 'deep.json'], { 'deep.json': text });
    assert.match(out, /^deep\.json:1:1: error: dataset: must be an object, not a list/);
  });

  test('ends well where there are only warnings', async () => {
    const files = { 'bees.json': beekeepers(['"asOf": "2026-10"', '"asOf": "2020"']) };
    const { code, out } = await callCli(['check', 'bees.json'], files);
    assert.equal(
      out,
      'bees.json:17:7: warning: pay[0].asOf: 2020 is more than 18 months ago; look for a newer figure.\n0 errors, 1 warning in 1 file.\n',
    );
    assert.equal(code, 0);
  });

  test('prints findings for programs', async () => {
    const files = { 'bees.json': beekeepers(['"EUR"', '"EURO"']) };
    const { out } = await callCli(['check', '--json', 'bees.json'], files);
    const [finding] = JSON.parse(out);
    const { line, column, severity, code, path } = finding;
    assert.deepEqual(
      { line, column, severity, code, path },
      { line: 15, column: 7, severity: 'error', code: 'bad-currency', path: 'pay[0].currency' },
    );
  });

  test('checks several files, and names each', async () => {
    const files = { 'one.json': beekeepers(), 'two.json': '[' };
    const { code, out } = await callCli(['check', 'one.json', 'two.json'], files);
    assert.match(out, /^two\.json:1:2: error: /);
    assert.match(out, /1 error, 0 warnings in 2 files\.\n$/);
    assert.equal(code, 1);
  });

  test('tells what it leaves out of CSV, by line', async () => {
    const csv = 'role,level,salary\nBaker,Junior,"€30,000 a year"\nBaker,Senior,competitive\n';
    const { out } = await callCli(['check', 'pay.csv'], { 'pay.csv': csv });
    assert.match(out, /^pay\.csv:3:1: warning: .*"competitive"/m);
  });

  test('names the role and level where no line can be named', async () => {
    const csv = 'role,level,salary,region\nBaker,Junior,"$30,000 a year",Germany\n';
    const { out } = await callCli(['check', 'pay.csv'], { 'pay.csv': csv });
    assert.match(out, /warning: currency of "baker", "junior": USD is unusual for "Germany"/);
  });

  const page = (body: string) =>
    `<!doctype html>\n<html lang="de">\n<body>\n${body}\n</body></html>`;
  const pages: [name: string, body: string, line: RegExp][] = [
    [
      'the data in a script',
      `<salary-chart><script type="application/json">${beekeepers(['"EUR"', '"EURO"'])}</script></salary-chart>`,
      /^page\.html:18:7: error: pay\[0\]\.currency: "EURO"/m,
    ],
    [
      'a script that an editor has put tags into',
      `<salary-chart><script type="application/json">${beekeepers().replace('{\n', '{<br>\n')}</script></salary-chart>`,
      /^page\.html:4:48: warning: .*“<br>”.*could be read all the same/m,
    ],
    [
      'an attribute that is not known',
      '<salary-chart measur="base"></salary-chart>',
      /^page\.html:4:1: warning: <salary-chart measur>: this attribute is not known here; did you mean "measure"\?/m,
    ],
    [
      'an id that no table has',
      '<table id="pay"><tr><td>1</td></tr></table>\n<salary-chart for="pays"></salary-chart>',
      /^page\.html:5:1: error: <salary-chart>: There is no table on this page that for="pays" could mean; did you mean "pay"\?/m,
    ],
    [
      'a role that is not among those shown',
      `<salary-chart roles="beekeper"><script type="application/json">${beekeepers()}</script></salary-chart>`,
      /^page\.html:4:1: error: <salary-chart roles>: what is shown here has no role "beekeper"; did you mean "beekeeper"\?/m,
    ],
    [
      'a level that the built-in comparison does not have',
      '<salary-chart levels="senior juniro"></salary-chart>',
      /^page\.html:4:1: error: <salary-chart levels>: what is shown here has no level "juniro"; it has /m,
    ],
    [
      'a source that is not known',
      '<salary-chart from="pgae"></salary-chart>',
      /^page\.html:4:1: error: <salary-chart>: from="pgae" is not known here; write from="page"/m,
    ],
    [
      'a quiz that is to be made from a table',
      '<table id="pay"><tr><td>1</td></tr></table>\n<role-fit-quiz for="pay"></role-fit-quiz>',
      /^page\.html:5:1: error: <role-fit-quiz>: .* cannot be made from a table/m,
    ],
    [
      'data whose script tags an editor has taken away',
      '<salary-chart>{ "format": 1 }</salary-chart>',
      /^page\.html:4:1: error: <salary-chart>: .*taken away the script tags/m,
    ],
    [
      'a cell that cannot be read',
      '<salary-chart><table><tr><th>Stufe</th><th>Bäcker</th></tr><tr><th>Junior</th><td>nach Tarif</td></tr><tr><th>Meister</th><td>3.500 € im Monat</td></tr></table></salary-chart>',
      /^page\.html:4:15: warning: .*"nach Tarif"/m,
    ],
    [
      'JSON-LD that is none',
      '<script type="application/ld+json">{"@type": "JobPosting",}</script>\n<salary-chart from="page"></salary-chart>',
      /^page\.html:4:1: warning: script 1/m,
    ],
  ];
  for (const [name, body, line] of pages) {
    test(`finds ${name} on a saved page`, async () => {
      const { out } = await callCli(['check', 'page.html'], { 'page.html': page(body) });
      assert.match(out, line);
    });
  }

  test('tells once of a table that two widgets show', async () => {
    const table =
      '<div id="pay"><table><tr><th>Level</th><th>Baker</th></tr><tr><th>Junior</th><td>a lot</td></tr><tr><th>Senior</th><td>40k € a year</td></tr></table></div>';
    const { out } = await callCli(['check', 'page.html'], {
      'page.html': page(`${table}${'<salary-chart for="pay"></salary-chart>'.repeat(2)}`),
    });
    assert.equal(out.match(/"a lot"/g)?.length, 1, out);
  });

  test('finds the same place in a file that begins with a byte order mark', async () => {
    const files = { 'bees.json': `\uFEFF${beekeepers(['"format"', '"fromat"'])}` };
    const { out } = await callCli(['check', 'bees.json'], files);
    assert.match(out, /^bees\.json:2:3: error: fromat: /m);
  });

  test('finds the same place on a page from Windows', async () => {
    const script = `<script type="application/json">${beekeepers(['"EUR"', '"EURO"'])}</script>`;
    const html = page(`<salary-chart>${script}</salary-chart>`).replaceAll('\n', '\r\n');
    const { out } = await callCli(['check', 'page.html'], { 'page.html': html });
    assert.match(out, /^page\.html:18:7: error: pay\[0\]\.currency: "EURO"/m);
  });

  test('finds nothing wrong with a table in the language of its page', async () => {
    const table =
      '<table><caption>Gehalt, € im Jahr</caption><tr><th>Stufe</th><th>Bäcker</th><th>Koch</th></tr><tr><th>Junior</th><td>28.000 – 32.000</td><td>30.000 – 33.000</td></tr></table>';
    const { out, code } = await callCli(['check', 'page.html'], {
      'page.html': page(`<salary-chart>${table}</salary-chart>`),
    });
    assert.equal(out, '0 errors, 0 warnings in 1 file.\n');
    assert.equal(code, 0);
  });
});

describe('role-compare init', () => {
  test('writes a dataset that is right and has a comment in every part', async () => {
    const args = ['init', '--roles', 'Baker, Köchin', '--currency', 'eur', '--period', 'month'];
    const { out, code } = await callCli(args);
    const { dataset, issues } = validate(JSON.parse(out), { today });
    assert.deepEqual(issues, []);
    assert.deepEqual(
      dataset?.roles.map(({ name }) => name),
      ['Baker', 'Köchin'],
    );
    assert.ok(
      dataset?.pay.every(({ currency, period }) => `${currency} ${period}` === 'EUR month'),
    );
    assert.ok((out.match(/"\$comment"/g)?.length ?? 0) >= 5);
    assert.equal(code, 0);
  });

  test('has something to show without any option', async () => {
    const { out } = await callCli(['init']);
    const { dataset, issues } = validate(JSON.parse(out), { today });
    assert.deepEqual(issues, []);
    assert.ok(dataset && dataset.pay.length > 0 && dataset.skills.length > 0 && dataset.quiz);
  });

  test('replaces no file unless it is told to', async () => {
    const files = { 'own.json': 'mine' };
    const refused = await callCli(['init', 'own.json'], files, (folder) => {
      assert.equal(readFileSync(join(folder, 'own.json'), 'utf8'), 'mine');
    });
    assert.match(refused.err, /own\.json is there already; .*--force/);
    assert.equal(refused.code, 2);
    const forced = await callCli(['init', '--force', 'own.json'], files, (folder) => {
      assert.match(readFileSync(join(folder, 'own.json'), 'utf8'), /^\{/);
    });
    assert.equal(forced.code, 0);
  });
});

describe('role-compare convert', () => {
  const figures = (text: string) =>
    (JSON.parse(text) as DatasetInput).pay?.map(({ figure, currency, period }) => ({
      ...figure,
      currency,
      period,
    }));

  test('makes a dataset of CSV, and tells what it leaves out', async () => {
    const csv = 'Level;Baker\nJunior;28.000 – 32.000\nSenior;by arrangement\n';
    const args = ['convert', 'pay.csv', '--currency', 'EUR', '--period', 'year', '--lang', 'de'];
    const { out, err, code } = await callCli(args, { 'pay.csv': csv });
    assert.deepEqual(figures(out), [
      { kind: 'range', low: 28000, high: 32000, currency: 'EUR', period: 'year' },
    ]);
    assert.deepEqual(
      validate(JSON.parse(out), { today }).issues.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.match(err, /^pay\.csv:3:1: warning: .*"by arrangement"/m);
    assert.equal(code, 0);
  });

  test('makes a dataset of a Markdown table', async () => {
    const text =
      '# Tools\n\n| Tool | Baker | Cook |\n| --- | --- | --- |\n| Oven | daily | at times |\n';
    const { out } = await callCli(['convert', 'tools.md', '--as', 'skills'], { 'tools.md': text });
    const { skills } = JSON.parse(out) as DatasetInput;
    assert.deepEqual(skills?.[0]?.rows[0]?.cells, { baker: 'daily', cook: 'at times' });
  });

  test("makes a dataset of a page's JSON-LD", async () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Baker',
      baseSalary: { currency: 'GBP', value: { minValue: 14, maxValue: 17, unitText: 'HOUR' } },
    };
    const html = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
    const { out } = await callCli(['convert', 'page.html'], { 'page.html': html });
    assert.deepEqual(figures(out), [
      { kind: 'range', low: 14, high: 17, currency: 'GBP', period: 'hour' },
    ]);
  });

  test('says so when there is nothing to convert', async () => {
    const { err, code } = await callCli(['convert', 'page.html'], { 'page.html': '<p>Hello</p>' });
    assert.match(err, /page\.html: error: .*neither a table nor JSON-LD/);
    assert.equal(code, 1);
  });
});

describe('role-compare', () => {
  const wrong: [args: string[], sentence: RegExp][] = [
    [['chek', 'a.json'], /There is no command "chek"; did you mean "check"\?/],
    [['check'], /Name a file to check/],
    [['check', 'no-such.json'], /no-such\.json cannot be read: there is no such file or folder\./],
    [['check', '--jsn', 'a.json'], /There is no option --jsn; did you mean "--json"\?/],
    [['init', '--currency', 'EURO'], /--currency "EURO" is no ISO 4217 code; did you mean "EUR"\?/],
    [['init', '--period', 'yearly'], /--period is "year", .*, not "yearly"\./],
  ];
  for (const [args, sentence] of wrong) {
    test(`says how to call it instead of "${args.join(' ')}"`, async () => {
      const { code, err } = await callCli(args);
      assert.match(err, sentence);
      assert.equal(code, 2);
    });
  }

  test('prints its help and its version', async () => {
    assert.match((await callCli([])).out, /^Usage: role-compare <command>/);
    assert.match((await callCli(['--help'])).out, /convert FILE/);
    assert.equal((await callCli(['--version'])).out, '1.2.3\n');
  });
});
