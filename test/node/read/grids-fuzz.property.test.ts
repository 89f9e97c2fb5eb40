import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { quote } from '../../../data/quote.js';
import { toCsv } from '../../../src/model/csv.js';
import { toMarkdownTable } from '../../../src/model/markdown-table.js';
import { readCsv } from '../../../src/read/csv.js';
import type { Grid, GridReading } from '../../../src/read/grid.js';
import { readMarkdownTables } from '../../../src/read/markdown-table.js';
import { isAboutPay } from '../../../src/read/pay-text/read-pay-context.js';
import { readPayText } from '../../../src/read/pay-text/read-pay-text.js';
import { columnPlace, plainText } from '../../../src/read/plain-text.js';
import type { Reading } from '../../../src/read/reading.js';
import { readSalaryGrid } from '../../../src/read/salary-grid.js';
import type { SalaryContext } from '../../../src/read/salary-shape.js';
import { readSkillsGrid } from '../../../src/read/skills-grid.js';
import { checked, htmlTable, origin } from '../../helpers/grids.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const runs = { numRuns: propertyRuns() };

/** Cells and headers as people write them, and as nobody should. */
const cell = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '',
      ' ',
      '-',
      'N/A',
      '$130K–$165K',
      '$150K+',
      '45 000 €',
      '12,5',
      '1.234',
      '130000',
      '€3.930,00 / Monat',
    ],
    ...[
      'competitive',
      'Junior',
      'Senior (5+ years)',
      'Mid',
      'L4',
      'AI Engineer',
      'ML Engineer',
      '機械学習',
      'x'.repeat(700),
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '[words](https://a.org/)',
      '[1](javascript:x)',
      '\ud800',
    ],
    ...[
      'must',
      'optional',
      'no',
      '✓',
      'yes',
      '0 None',
      '2025',
      '2025-06',
      'USD',
      'year',
      'base',
      'a\nb',
      'https://a.org/',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const header = fc.oneof(
  fc.constantFrom(
    ...[
      'Role',
      'Level',
      'Salary',
      'Base salary (USD)',
      'Total compensation',
      'Low',
      'High',
      'Mid',
      'Median',
      'Average',
    ],
    ...[
      'p10',
      'p25',
      'p50',
      'p75',
      'p90',
      'kind',
      'value',
      'hiring_low',
      'hiring_high',
      'currency',
      'period',
      'measure',
    ],
    ...[
      'region',
      'as_of',
      'sample_size',
      'source',
      'source_url',
      'note',
      'roles',
      'Skills',
      'Group',
      'Skill',
      'Scale',
    ],
    ...[
      'AI Engineer\nLow',
      'AI Engineer\nHigh',
      'AI Engineer (base)',
      'Pay per hour',
      'Jahresgehalt (€)',
    ],
  ),
  cell,
);
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc
    .tuple(
      fc.array(header, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([head, rows]) => [head, ...rows]),
);
const contexts: fc.Arbitrary<SalaryContext> = fc.record(
  {
    currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    period: fc.constantFrom('year' as const, 'month' as const, 'hour' as const),
    locale: fc.constantFrom('en', 'de', 'ja'),
    rows: fc.constantFrom('levels' as const, 'roles' as const),
  },
  { requiredKeys: [] },
);

/** The cells of which nothing can be found again: not the text, no word about their row or column. */
function lostCells(grid: Grid, reading: Reading, isFound: (text: string) => boolean) {
  const said = JSON.stringify(reading, (_key, value) =>
    typeof value === 'string' ? plainText(value) : value,
  );
  const isNamed = (place: string) =>
    reading.issues.some(({ path }) => path === place || path.startsWith(`${place}, `));
  return grid.rows.flatMap((cells, row) =>
    cells.filter((text, column) => {
      const words = plainText(text);
      // What is wrong with an address is told once, however many rows link to it.
      const address = /^\[.+\]\((.+)\)$/.exec(text)?.[1] ?? text;
      const isTold =
        isNamed(grid.placeOf(row)) ||
        isNamed(columnPlace(plainText(grid.head[column] ?? ''), column)) ||
        reading.issues.some(({ message }) =>
          [text, address].some((part) => message.includes(quote(part))),
        );
      // What is behind the beginning may be cut off with a notice.
      const start = words.slice(0, 30).replace(/[\ud800-\udbff]$/, '');
      const inJson = JSON.stringify(start).slice(1, -1);
      return words && !isTold && !said.includes(inJson) && !isFound(words);
    }),
  );
}

/** What the readers of pay and of skills make of a grid: valid documents, or errors, and nothing lost. */
function check({ grid, issues }: GridReading, context: SalaryContext = {}): void {
  if (!grid) {
    assert.ok(issues.some(({ severity }) => severity === 'error'));
    return;
  }
  for (const row of grid.rows) assert.equal(row.length, grid.head.length);
  const salary = readSalaryGrid(grid, origin, context);
  if (salary.document) {
    const { roles, levels, pay } = checked(salary);
    const [roleIds, levelIds] = [roles, levels].map((list) => new Set(list.map(({ id }) => id)));
    for (const { role, level } of salary.asWritten) {
      assert.ok(roleIds?.has(role));
      assert.ok(level === undefined || levelIds?.has(level));
    }
    // An amount stands in its figure, so do its currency, its time and what it measures; a cell's own words overrule
    // those of other columns.
    const isFigure = (text: string) =>
      readPayText(text, context).kind === 'nothing' ||
      (pay.length > 0 && (/\d/.test(text) || isAboutPay(text)));
    assert.deepEqual(lostCells(grid, salary, isFigure), []);
  } else {
    assert.ok(salary.issues.some(({ severity }) => severity === 'error'));
  }
  const skills = readSkillsGrid(grid, origin);
  if (!skills.document) {
    assert.ok(skills.issues.some(({ severity }) => severity === 'error'));
    return;
  }
  checked(skills);
  const isNeed = (text: string) => /^(?:must|optional|no|✓|yes)$/.test(text);
  assert.deepEqual(lostCells(grid, skills, isNeed), []);
}

describe('any table', () => {
  it('of CSV is read without a throw, into a valid document or an error, and nothing is lost', () => {
    fc.assert(
      fc.property(table, contexts, (rows, context) => check(readCsv(toCsv(rows)), context)),
      runs,
    );
  });

  it('of Markdown is read so too', () => {
    fc.assert(
      fc.property(table, contexts, (rows, context) => {
        for (const reading of readMarkdownTables(toMarkdownTable(rows))) check(reading, context);
      }),
      runs,
    );
  });

  it('of a page is read so too, whatever its spans', () => {
    const asHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const span = fc.constantFrom(
      '',
      '',
      '',
      ' colspan="2"',
      ' rowspan="2"',
      ' colspan="99" rowspan="0"',
      ' colspan="-1"',
      ' rowspan="65534"',
    );
    const tag = fc.constantFrom('td', 'td', 'th');
    const part = fc.constantFrom('thead', 'tbody', 'tbody', 'tfoot', '');
    fc.assert(
      fc.property(
        table,
        contexts,
        fc.infiniteStream(span),
        fc.infiniteStream(tag),
        fc.infiniteStream(part),
        (rows, context, spans, tags, parts) => {
          const next = <Value>(stream: Iterator<Value>) => stream.next().value as Value;
          const html = rows.map((cells) => {
            const line = cells.map((text) => {
              const name = next(tags);
              return `<${name}${next(spans)}>${asHtml(text)}</${name}>`;
            });
            const section = next(parts);
            const row = `<tr>${line.join('')}</tr>`;
            return section ? `<${section}>${row}</${section}>` : row;
          });
          check(htmlTable(`<table>${html.join('')}</table>`), context);
        },
      ),
      runs,
    );
  });
});

describe('anything at all', () => {
  const mutated = fc
    .tuple(
      table,
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'"\',;|\n\r\t-\\`*[]()<>&#\0\uFEFFa', '')), {
        maxLength: 6,
      }),
    )
    .map(([rows, isMarkdown, edits]) =>
      edits.reduce(
        (text, [place, piece]) => {
          const at = place % (text.length + 1);
          return text.slice(0, at) + piece + text.slice(at + 1);
        },
        isMarkdown ? toMarkdownTable(rows) : toCsv(rows),
      ),
    );
  const any = fc.oneof(
    mutated,
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('is read as CSV and as Markdown without a throw', () => {
    fc.assert(
      fc.property(any, contexts, (text, context) => {
        check(readCsv(text), context);
        for (const reading of readMarkdownTables(text)) check(reading, context);
      }),
      runs,
    );
  });
});
