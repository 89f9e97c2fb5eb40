import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownTables } from '../../../src/read/markdown-table.js';
import { markdownToText } from '../../../src/read/markdown-text.js';
import { gridOf, sentences } from '../../helpers/grids.js';

const grids = (text: string) => readMarkdownTables(text).map(gridOf);
const cells = (text: string) => grids(text).map(({ head, rows }) => [head, ...rows]);

describe('readMarkdownTables', () => {
  it('reads tables with and without outer bars, and with any alignment', () => {
    const expected = [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ];
    assert.deepEqual(cells('| a | b |\n| --- | --- |\n| 1 | 2 |\n'), expected);
    assert.deepEqual(cells('a | b\n:-|-:\n1 | 2'), expected);
    assert.deepEqual(cells('|a|b|\r\n|:-:|---|\r\n|1|2|\r\n'), expected);
    assert.deepEqual(cells('|a|\n|-|\n|1|'), [[['a'], ['1']]]);
  });

  it('keeps an escaped bar in its cell, within code too', () => {
    assert.deepEqual(cells('| a |\n| - |\n| x \\| y `p\\|q` |'), [[['a'], ['x | y p|q']]]);
  });

  it('takes a line of headers and one of hyphens of the same number for a table, and nothing else', () => {
    for (const text of [
      '',
      'a | b',
      'a | b\n- | - | -\n1 | 2',
      'a\n---\nb',
      '```\n| a |\n|---|\n| 1 |\n```',
      '| a | b |\n| 1 | 2 |',
    ])
      assert.match(
        sentences(readMarkdownTables(text)[0] ?? { issues: [] }).join(),
        /has no table; write/,
        text,
      );
  });

  it('ends a table at an empty line, a quotation or a heading', () => {
    for (const end of ['\nmore | text', '> more | text', '# more | text', '```'])
      assert.deepEqual(cells(`a | b\n- | -\n1 | 2\n${end}`)[0], [
        ['a', 'b'],
        ['1', '2'],
      ]);
    assert.deepEqual(cells('a | b\n- | -\n1 | 2\nmore')[0]?.[2], ['more', '']);
  });

  it('keeps cells that no header stands above', () => {
    assert.deepEqual(cells('a | b\n- | -\n1 | 2 | 3')[0], [
      ['a', 'b', ''],
      ['1', '2', '3'],
    ]);
  });

  it('names the line of a row, and what stands around each table', () => {
    const [first, second] = grids(
      '# Pay *2026* #\n\n| a |\n|---|\n| 1 |\n\nSource: *me*\n\n**Two**\n| b |\n|---|\n| 2 |\n',
    );
    assert.deepEqual([first?.caption, second?.caption], ['Pay 2026', 'Two']);
    assert.deepEqual([first?.placeOf(0), second?.placeOf(0)], ['line 5', 'line 12']);
    assert.ok(first?.below?.includes('Source: me'));
    assert.equal(grids('Just before.\n\n| a |\n|---|\n| 1 |')[0]?.caption, undefined);
  });

  it('leaves out and tells what no comparison has room for', () => {
    const bars = '|'.repeat(60);
    const [reading] = readMarkdownTables(`| a |\n| - |\n${bars} last`);
    assert.deepEqual(reading?.grid?.rows, [['', 'last']]);
    const [wide] = readMarkdownTables(`| a |\n| - |\n${'| x '.repeat(60)}`);
    assert.deepEqual(sentences(wide ?? { issues: [] }), [
      'table: has more than 50 columns; all beyond them are left out.',
    ]);
  });
});

describe('a cell of Markdown', () => {
  for (const [markdown, text] of [
    [
      '**bold** _and_ *slanted* ~~gone~~ __strong__ ***both***',
      'bold and slanted gone strong both',
    ],
    ['snake_case_ and', 'snake_case_ and'],
    ['5 * 3 * 2, snake_case_name, 2 ** 3, ~$150K', '5 * 3 * 2, snake_case_name, 2 ** 3, ~$150K'],
    ['\\*a\\* \\| \\[b\\] \\a', '*a* | [b] \\a'],
    ['`code` ``a*b*``', 'code a*b*'],
    ['a<br>b<br/>c<br />d', 'a\nb\nc\nd'],
    ['<b>a</b> 1 < 2 <x', 'a 1 < 2 <x'],
    ['&amp; &lt;br&gt; &#65; &#x42; &nbsp;&unknown; &#9999999;', '& <br> A B \u00a0&unknown; '],
    [
      '[**words**](https://a.org/x "title") [near](/x) [](x)',
      '[words](https://a.org/x) near [](x)',
    ],
    ['<https://a.org/> ![alt](/i.png)', 'https://a.org/ alt'],
    ['$130K[^1] $130K<sup>1</sup>', '$130K $130K^1'],
  ] as const) {
    it(`shows ${markdown} as ${JSON.stringify(text)}`, () => {
      assert.equal(markdownToText(markdown), text);
    });
  }
});
