import { expect } from 'chai';
import '../../src/define/all.js';
import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { SalaryChartHarness } from '../harness/salary-chart.js';
import { fixture } from '../helpers/fixture.js';
import { madeDataset, madePay, range } from '../helpers/made-dataset.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { codesOf, listen } from '../helpers/told.js';
import { until } from '../helpers/until.js';

const dataset = madeDataset({
  title: 'Kitchen pay',
  pay: [
    madePay('cook', 'junior', range(24_000, 30_000)),
    madePay('baker', 'junior', range(26_000, 31_000)),
  ],
});
/** As an author writes it, with a line for each key. */
const json = JSON.stringify(dataset, undefined, 2);
const FALLBACK = '<p>Cooks earn 24,000 to 30,000 euros a year.</p>';

/** The same lines with something of an editor's put into the third one. */
const spoilt = (what: string) => json.replace(/\n.*\n/, (lines) => `${lines}${what}`);

async function chartWith(inside: string): Promise<SalaryChartHarness> {
  const chart = await fixture<SalaryChart>(`<salary-chart>${FALLBACK}${inside}</salary-chart>`);
  return new SalaryChartHarness(chart);
}

const script = (text: string) => `<script type="application/json">${text}</script>`;

describe('Data in a script inside a widget', () => {
  noLitWarnings();

  it('is shown instead of the built-in comparison and of the fallback', async () => {
    const told = listen();
    const chart = await chartWith(script(json));
    expect(chart.heading).to.equal('Kitchen pay');
    expect(chart.lines).to.have.length(2);
    expect(chart.isFallbackShown).to.equal(false);
    expect([...told.errors, ...told.notices]).to.deep.equal([]);
  });

  it('is shown by every widget', async () => {
    const skills = [
      {
        kind: 'text',
        id: 'all',
        title: 'Knives',
        rows: [{ id: 'row', name: 'Filleting', cells: { cook: 'Daily' } }],
      },
    ];
    const matrix = await fixture(
      `<skills-matrix>${script(JSON.stringify({ ...dataset, skills }))}</skills-matrix>`,
    );
    expect(matrix.shadowRoot?.textContent).to.contain('Filleting');
    const questions = [
      {
        id: 'q',
        text: 'Knife or oven?',
        options: ['cook', 'baker'].map((role) => ({
          text: role,
          points: { [role]: 1 },
          because: 'You like it.',
        })),
      },
    ];
    const quiz = await fixture(
      `<role-fit-quiz>${script(JSON.stringify({ ...dataset, quiz: { title: 'Which oven?', questions } }))}</role-fit-quiz>`,
    );
    expect(quiz.shadowRoot?.textContent).to.contain('Which oven?');
  });

  it('is picked up when it comes later, changes and goes', async () => {
    const chart = await chartWith('');
    expect(chart.heading).not.to.equal('Kitchen pay');
    const late = document.createElement('script');
    late.type = 'application/json';
    late.textContent = json;
    chart.element.append(late);
    await until(() => chart.heading === 'Kitchen pay', 'the late script is shown');
    late.textContent = json.replace('Kitchen pay', 'Bakery pay');
    await until(() => chart.heading === 'Bakery pay', 'the change is shown');
    (late.firstChild as Text).data = json.replace('Kitchen pay', 'Larder pay');
    await until(() => chart.heading === 'Larder pay', 'the other change is shown');
    late.remove();
    await until(() => chart.heading.includes('ML Engineer'), 'the built-in comparison is back');
  });

  it('may stand in paragraphs and beside comments that an editor has put around it', async () => {
    const told = listen();
    const inside = `<p><!-- wp:html --></p><p>&nbsp;${script(json)}<br></p><!-- /wp:html -->`;
    expect((await chartWith(inside)).heading).to.equal('Kitchen pay');
    expect(told.notices).to.deep.equal([]);
  });

  for (const [what, text, named] of [
    [
      'line breaks',
      json.replaceAll('\n', '<br />\n'),
      '<br />” into the script inside this element, on line 1',
    ],
    ['paragraphs', `<p>${json.replaceAll('\n', '</p>\n<p>')}</p>`, '<p>'],
    [
      'spaces as entities',
      spoilt('&nbsp;'),
      '&nbsp;” into the script inside this element, on line 3',
    ],
    ['spaces that do not break', json.replaceAll('  ', '\u00a0\u00a0'), '&nbsp;'],
    ['typographic quotes', json.replace(/"(.*?)"/g, '“$1”'), '“'],
    ['typographic quotes as entities', json.replace(/"(.*?)"/g, '&#8220;$1&#8221;'), '&#8220;'],
    ['quotes as entities', json.replaceAll('"', '&quot;'), '&quot;'],
    ['a comment', spoilt('<!-- /wp:paragraph -->'), '<!-- /wp:paragraph -->'],
    ['a comment around all of it', `<!--\n${json}\n-->`, '<!--'],
    [
      'a link',
      spoilt('"$schema": "').replace(
        '"$schema": "',
        '"$schema": <a href="https://example.org">"x"</a>,',
      ),
      '<a href=',
    ],
  ] as const) {
    it(`survives ${what}, and its author is told`, async () => {
      const told = listen();
      const chart = await chartWith(script(text));
      expect(chart.heading).to.equal('Kitchen pay');
      expect(chart.lines).to.have.length(2);
      expect(codesOf(told.notices)).to.deep.equal([['mended-script']]);
      expect(told.notices[0]?.[0]?.message).to.contain(`has put “${named}`);
      expect(chart.text).not.to.contain('editor');
    });
  }

  for (const [what, text, code, sentence] of [
    [
      'an editor has spoilt it beyond mending',
      spoilt('<br>"title: “Kitchen” pay"'),
      'damaged-script',
      'The page’s editor has put “<br>” into the script inside this element, on line 3; switch its formatting off there, or put the data into a file and name that in src.',
    ],
    [
      'it has a comma too many',
      '{\n  "format": 1,\n}',
      'bad-script',
      'The script inside this element is not JSON: line 3, column 1 has “}” where a key in double quotes is expected; look for a comma too many or a bracket too few.',
    ],
    ['it is empty', '', 'bad-script', 'line 1, column 1 has nothing where a value is expected.'],
    [
      'it is of a later format',
      json.replace('"format": 1', '"format": 2'),
      'new-format',
      'format 2 is newer than this script, which reads format 1; load a newer script.',
    ],
  ] as const) {
    it(`keeps the fallback and says so when ${what}`, async () => {
      const told = listen();
      const chart = await chartWith(script(text));
      expect(chart.errorText).to.contain(sentence);
      expect(chart.isFallbackShown).to.equal(true);
      expect(codesOf(told.errors)).to.deep.equal([[code]]);
      expect(told.warnings).to.have.length(1);
    });
  }

  it('does not show other figures where an editor has dropped the script tags', async () => {
    const chart = new SalaryChartHarness(
      await fixture<SalaryChart>(`<salary-chart><p>${json}</p></salary-chart>`),
    );
    expect(chart.errorText).to.contain('taken away the script tags');
    expect(chart.text).not.to.contain('ML Engineer');
  });

  it('is read from the first of several scripts, and its author is told', async () => {
    const told = listen();
    const other = json.replace('Kitchen pay', 'Bakery pay');
    expect((await chartWith(script(json) + script(other))).heading).to.equal('Kitchen pay');
    expect(codesOf(told.notices)).to.deep.equal([['several-scripts']]);
    expect(told.notices[0]?.[0]?.message).to.equal(
      'There is more than one script inside this element (2). The first one is read.',
    );
  });
});
