import { error } from '../../data/issue.js';
import { readCsv } from '../read/csv.js';
import type { GridOrigin, GridReading } from '../read/grid.js';
import { readHtmlTable } from '../read/html-table.js';
import { readMarkdownTables } from '../read/markdown-table.js';
import type { Reading } from '../read/reading.js';
import { readSalaryGrid } from '../read/salary-grid.js';
import type { SalaryContext } from '../read/salary-shape.js';
import { readSkillsGrids } from '../read/skills-grid.js';
import type { FileKind } from './file-kind.js';
import { readJsonLd } from './json-ld.js';
import { Page } from './page.js';

/** What a person says about a file besides what stands in it. */
export interface ReadOptions {
  readonly origin: GridOrigin;
  readonly context: SalaryContext;
  /** What its tables are about; whatever they can be read as when absent. */
  readonly as?: 'salary' | 'skills' | undefined;
}

/** Makes a dataset of a file in any other form. */
export function readFile(
  kind: Exclude<FileKind, 'json'>,
  text: string,
  options: ReadOptions,
): Reading {
  if (kind === 'csv') return readTables([readCsv(text)], options);
  if (kind === 'markdown') return readTables(readMarkdownTables(text), options);
  return readPage(text, options);
}

/** A page's JSON-LD says what it means; its tables are looked at where there is none. */
function readPage(html: string, options: ReadOptions): Reading {
  const page = new Page(html);
  const reading = options.as === 'skills' ? undefined : readJsonLd(page, options);
  if (reading?.document) return reading;
  const tables = page.elements.filter(({ localName }) => localName === 'table');
  const found = tables.map((table) => readHtmlTable(table, options.origin.url ?? ''));
  return readTables(found, options);
}

/** The first table that has pay, or all of them as skills. */
export function readTables(found: readonly GridReading[], options: ReadOptions): Reading {
  const { origin, context, as } = options;
  const grids = found.flatMap(({ grid }) => grid ?? []);
  const issues = found.flatMap((reading) => reading.issues);
  if (grids.length === 0) return { issues: issues.length > 0 ? issues : [NOTHING], asWritten: [] };
  const salaries =
    as === 'skills' ? [] : grids.map((grid) => readSalaryGrid(grid, origin, context));
  const salary = salaries.find(({ document }) => document?.pay?.length) ?? salaries[0];
  const isSalary = as === 'salary' || !!salary?.document?.pay?.length;
  const reading = salary && isSalary ? salary : readSkillsGrids(grids, origin);
  return { ...reading, issues: [...issues, ...reading.issues] };
}

const NOTHING = error('file', 'no-data', 'has neither a table nor JSON-LD about pay.');
