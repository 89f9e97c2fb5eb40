import { parseHTML } from 'linkedom';
import { validate } from '../../data/index.js';
import { readCsv } from '../../src/read/csv.js';
import type { Grid, GridReading } from '../../src/read/grid.js';
import { readHtmlTable } from '../../src/read/html-table.js';
import type { TableNode } from '../../src/read/html-text.js';
import type { Reading } from '../../src/read/reading.js';
import { readSalaryGrid } from '../../src/read/salary-grid.js';
import type { SalaryContext } from '../../src/read/salary-shape.js';
import { readSkillsGrid } from '../../src/read/skills-grid.js';

export const origin = {
  title: 'A page',
  url: 'https://example.org/page',
  language: 'en',
  today: '2026-03-01',
};

/** The first table of a page's HTML, as a grid. */
export function htmlTable(html: string): GridReading {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const table = document.querySelector('table');
  if (!table) throw new Error('The test has no table.');
  return readHtmlTable(table as unknown as TableNode, 'https://example.org/page');
}

/** @throws when there is none, with the reasons */
export function gridOf({ grid, issues }: GridReading): Grid {
  if (!grid) throw new Error(issues.map(({ message }) => message).join('\n'));
  return grid;
}

/** A CSV as a comparison of pay. */
export function salaryOf(csv: string, context: SalaryContext = {}): Reading {
  return readSalaryGrid(gridOf(readCsv(csv)), origin, { locale: 'en', ...context });
}

/** A CSV as a comparison of skills. */
export function skillsOf(csv: string): Reading {
  return readSkillsGrid(gridOf(readCsv(csv)), origin);
}

/** The document, checked like any other. */
export function checked({ document, issues }: Reading) {
  if (!document) throw new Error(issues.map(({ message }) => message).join('\n'));
  const { dataset, issues: problems } = validate(document, { today: new Date(origin.today) });
  if (!dataset) throw new Error(problems.map(({ message }) => message).join('\n'));
  return dataset;
}

/** Every figure in a line: role, level, measure, money and amounts. */
export function payLines(reading: Reading): string[] {
  const { roles, levels, pay } = checked(reading);
  const nameOf = (list: readonly { id: string; name: string }[], id?: string) =>
    list.find((entry) => entry.id === id)?.name ?? '-';
  return pay.map(({ roles: ids, level, measure, currency, period, figure }) => {
    const { kind, ...amounts } = figure;
    const who = ids.map((id) => nameOf(roles, id)).join(' + ');
    const numbers = Object.values(amounts)
      .flatMap((amount) => (typeof amount === 'object' ? Object.values(amount) : amount))
      .filter((amount) => amount !== undefined);
    return `${who} | ${nameOf(levels, level)} | ${measure} | ${kind} ${currency} ${numbers.join(' ')} a ${period}`;
  });
}

/** The sentences for the author. */
export function sentences({ issues }: { readonly issues: GridReading['issues'] }): string[] {
  return issues.map(({ message }) => message);
}
