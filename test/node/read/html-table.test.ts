import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridOf, htmlTable, sentences } from '../../helpers/grids.js';

function cells(html: string) {
  const { head, rows } = gridOf(htmlTable(html));
  return [head, ...rows];
}

/** A table of one cell below a header. */
const cell = (html: string) =>
  gridOf(htmlTable(`<table><tr><th>h</th></tr><tr><td>${html}</td></tr></table>`)).rows[0]?.[0];

const PLAIN = [
  ['Level', 'AI Engineer', 'ML Engineer'],
  ['Junior', '$100K', '$90K'],
  ['Senior', '$150K', ''],
];

/** The same table as different writers make it. */
const writers: [name: string, html: string][] = [
  [
    'Hugo and other Markdown writers',
    `<table>
      <thead>
        <tr><th style="text-align:left">Level</th><th style="text-align:right">AI Engineer</th><th>ML Engineer</th></tr>
      </thead>
      <tbody>
        <tr><td style="text-align:left">Junior</td><td>$100K</td><td>$90K</td></tr>
        <tr><td style="text-align:left"><strong>Senior</strong></td><td>$150K</td><td></td></tr>
      </tbody>
    </table>`,
  ],
  [
    'WordPress without a header section',
    `<figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td><strong>Level</strong></td><td>AI Engineer</td><td>ML Engineer</td></tr><tr><td>Junior</td><td>$100K</td><td>$90K</td></tr><tr><td>Senior</td><td>$150K</td><td></td></tr></tbody></table></figure>`,
  ],
  [
    'Google Docs',
    `<div dir="ltr" align="left"><table><colgroup><col width="208"/><col/><col/></colgroup><tbody><tr style="height:0pt"><td><p dir="ltr"><span style="font-weight:700">Level</span></p></td><td><p dir="ltr"><span>AI Engineer</span></p></td><td><p dir="ltr"><span>ML </span><span>Engineer</span></p></td></tr><tr><td><p><span>Junior</span></p></td><td><p><span>$100K</span></p></td><td><p><span>$90K</span></p></td></tr><tr><td><p><span>Senior</span></p></td><td><p><span>$150K</span></p></td><td><br/></td></tr></tbody></table></div>`,
  ],
  [
    'Confluence',
    `<div class="table-wrap"><table data-layout="default" class="confluenceTable"><colgroup><col/></colgroup><tbody><tr><th class="confluenceTh"><p><strong>Level</strong></p></th><th class="confluenceTh"><p>AI Engineer</p></th><th class="confluenceTh"><p>ML Engineer</p></th></tr><tr><td class="confluenceTd"><p>Junior</p></td><td><p>$100K</p></td><td><p>$90K</p></td></tr><tr><td><p>Senior</p></td><td><p>$150K</p></td><td><p /></td></tr></tbody></table></div>`,
  ],
  [
    'Notion',
    `<table class="simple-table"><thead class="simple-table-header"><tr id="1"><th class="simple-table-header-color" style="width:120px">Level</th><th>AI Engineer</th><th>ML Engineer</th></tr></thead><tbody><tr id="2"><th class="simple-table-header">Junior</th><td>$100K</td><td>$90K</td></tr><tr id="3"><th>Senior</th><td>$150K</td><td></td></tr></tbody></table>`,
  ],
  [
    'Ghost, whose Markdown leaves an empty header',
    `<table><thead><tr><th></th><th></th><th></th></tr></thead><tbody><tr><td>Level</td><td>AI Engineer</td><td>ML Engineer</td></tr><tr><td>Junior</td><td>$100K</td><td>$90K</td></tr><tr><td>Senior</td><td>$150K</td><td></td></tr></tbody></table>`,
  ],
  [
    'a script, without any section',
    '<table><tr><th>Level<th>AI&nbsp;Engineer<th>ML\n   Engineer<tr><td>Junior<td>$100K<td>$90K<tr><td>Senior<td>$150K<td> &#32;</table>',
  ],
];

describe('readHtmlTable', () => {
  for (const [name, html] of writers) {
    it(`reads a table as ${name} makes it`, () => {
      const found = cells(html).map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')));
      assert.deepEqual(found, PLAIN);
    });
  }

  it('expands spans, and puts headers of two rows into one', () => {
    const html = `<table><thead>
      <tr><th rowspan="2">Level</th><th colspan="2">AI Engineer</th></tr><tr><th>Base</th><th>Total</th></tr>
      </thead><tbody><tr><td rowspan="2">Junior</td><td>1</td><td>2</td></tr><tr><td colspan="2">3</td></tr></tbody></table>`;
    assert.deepEqual(cells(html), [
      ['Level', 'AI Engineer\nBase', 'AI Engineer\nTotal'],
      ['Junior', '1', '2'],
      ['Junior', '3', '3'],
    ]);
  });

  it('lets no span reach beyond its section or what a comparison has room for', () => {
    const html = `<table><thead><tr><th rowspan="65534">a</th><th>b</th></tr></thead>
      <tbody><tr><td rowspan="0">1</td><td>2</td></tr><tr><td>3</td></tr></tbody><tbody><tr><td>4</td><td>5</td></tr></tbody></table>`;
    assert.deepEqual(cells(html), [
      ['a', 'b'],
      ['1', '2'],
      ['1', '3'],
      ['4', '5'],
    ]);
    const wide = htmlTable('<table><tr><th>a<th>b<tr><td>1<td colspan="1000">2</table>');
    assert.equal(gridOf(wide).head.length, 50);
    assert.deepEqual(sentences(wide), [
      'table: has more than 50 columns; all beyond them are left out.',
    ]);
  });

  it('takes the caption of the table, or that of its figure', () => {
    const table = '<tr><th>a<tr><td>1';
    const captionOf = (html: string) => gridOf(htmlTable(html)).caption;
    assert.equal(
      captionOf(`<table><caption>Pay <b>2026</b></caption>${table}</table>`),
      'Pay 2026',
    );
    assert.equal(
      captionOf(`<figure><div><table>${table}</table></div><figcaption>Pay</figcaption></figure>`),
      'Pay',
    );
    assert.equal(captionOf(`<table>${table}</table>`), undefined);
  });

  it('takes a cell across all columns above the headers for the caption, below them for a heading', () => {
    const grid = gridOf(
      htmlTable(`<table><tr><th colspan="2">Pay<tr><th>Level<th>Pay
        <tr><td colspan="2">AI<tr><td>Junior<td>1<tr><td>Senior<td>2<tr><th colspan="99">ML<tr><td>Junior<td>3</table>`),
    );
    assert.equal(grid.caption, 'Pay');
    assert.deepEqual(grid.head, ['Level', 'Pay']);
    assert.deepEqual(grid.sections, ['AI', 'AI', 'ML']);
  });

  it('tells nothing where all is read', () => {
    const html = `<table><tr><th colspan="2">Pay<tr><th>Level<th>Pay<tr><td colspan="2">AI<tr><td>Junior<td>1</table>`;
    assert.deepEqual(sentences(htmlTable(html)), []);
  });

  it('takes all rows of the header section for headers, whatever cells they have', () => {
    const html = '<table><thead><tr><td>a<td>b<tr><td>c<td>d</thead><tr><td>1<td>2</table>';
    assert.deepEqual(cells(html), [
      ['a\nc', 'b\nd'],
      ['1', '2'],
    ]);
  });

  it('tells what it leaves out: a footer, a second title, a heading without rows', () => {
    const reading =
      htmlTable(`<table><caption>Pay</caption><tr><th colspan="2">Title<tr><th>a<th>b<tr><td>1<td>2</tr>
      <tr><td colspan="2">Nothing below</td></tr><tfoot><tr><td>Source</td><td>us</td></tr></tfoot></table>`);
    assert.deepEqual(sentences(reading), [
      'row 1: "Title" belongs to no row and is left out.',
      'row 5: "Source us" belongs to no row and is left out.',
      'row 4: "Nothing below" belongs to no row and is left out.',
    ]);
  });

  it('counts the rows of the table from its top', () => {
    const grid = gridOf(
      htmlTable('<table><thead><tr><th>a</thead><tr><td>1<tr><td><tr><td>2</table>'),
    );
    assert.deepEqual([grid.placeOf(0), grid.placeOf(1)], ['row 2', 'row 4']);
  });

  it('knows whether the rows have headers of their own', () => {
    const has = (html: string) => gridOf(htmlTable(html)).hasRowHeaders;
    assert.equal(has('<table><tr><th>a<th>b<tr><th>1<td>2</table>'), true);
    assert.equal(has('<table><tr><th>a<th>b<tr><td>1<td>2</table>'), false);
  });

  it('refuses a table inside a table, and says which row has it', () => {
    const reading = htmlTable(
      '<table><tr><th>a<tr><td><div><table><tr><td>b</table></div></table>',
    );
    assert.equal(reading.grid, undefined);
    assert.deepEqual(sentences(reading), [
      'row 2: has a table in a cell; take it out, or name that table instead.',
    ]);
  });

  it('says so when there is nothing below the headers', () => {
    for (const html of [
      '<table></table>',
      '<table><tr><th>a</table>',
      '<table><tr><td> <tr><td></table>',
    ])
      assert.deepEqual(sentences(htmlTable(html)), [
        'table: has no rows below its headers; add some.',
      ]);
  });
});

describe('a cell of a table', () => {
  it('keeps paragraphs, breaks and list items as lines', () => {
    assert.equal(cell('a<br>b<p>c</p><p>d  e</p>'), 'a\nb\nc\nd e');
    assert.equal(
      cell('Knows:<ul><li>one</li><li><p>two</p></li><li></li></ul>'),
      'Knows:\n• one\n• two',
    );
  });

  it('keeps links to http and https with their whole address, and the words of others', () => {
    assert.equal(
      cell('see <a href="../guide">the <b>guide</b></a>'),
      'see [the guide](https://example.org/guide)',
    );
    assert.equal(cell('<a href="https://a.org/x_(y)">[a]</a>'), '[(a)](https://a.org/x_%28y%29)');
    for (const address of [
      '#part',
      'mailto:a@b.org',
      'javascript:alert(1)',
      'data:text/html,x',
      'http://[',
      '',
    ])
      assert.equal(cell(`<a href="${address}">words</a>`), 'words');
    assert.equal(cell('a<a href="https://a.org/"></a>'), 'a');
  });

  it('takes the words of images, and leaves out what is not shown or struck out', () => {
    assert.equal(cell('<img alt="✅" src="x.png"> done'), '✅ done');
    for (const hidden of [
      '<script>x</script>',
      '<style>x</style>',
      '<template>x</template>',
      '<svg><title>x</title></svg>',
      '<span hidden>x</span>',
      '<i aria-hidden="true">x</i>',
      '<b style="color:red;display: none">x</b>',
      '<del>x</del>',
      '<!-- x -->',
    ])
      assert.equal(cell(`a${hidden}`), 'a', hidden);
  });

  it('never lets a raised mark look like a digit of the number before it', () => {
    assert.equal(cell('$130,000<sup><a href="#fn1">1</a></sup>'), '$130,000');
    assert.equal(
      cell(
        '$130,000<sup class="reference"><a href="https://a.org/p#n"><span>[</span>1<span>]</span></a></sup>',
      ),
      '$130,000',
    );
    assert.equal(cell('$130,000<sup>1</sup>'), '$130,000^1');
    assert.equal(cell('H<sub>2</sub>O'), 'H_2O');
  });

  it('survives nesting without end', () => {
    assert.equal(cell(`${'<span>'.repeat(5000)}deep`), 'deep');
  });
});
