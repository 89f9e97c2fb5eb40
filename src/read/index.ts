/** The readers: what other people wrote about pay and skills, as documents of the format. Touches no page. */
export type { Thing } from '../model/monetary-amount.js';
export {
  type JobPostingOptions,
  jobPostingScript,
  type PostalAddress,
  toJobPosting,
} from '../model/to-job-posting.js';
export { readCsv } from './csv.js';
export type { Grid, GridOrigin, GridReading } from './grid.js';
export { readHtmlTable } from './html-table.js';
export type { TableNode } from './html-text.js';
export { readPageData } from './json-ld/read-page-data.js';
export { readMarkdownTables } from './markdown-table.js';
export type { PayContext } from './pay-context.js';
export { readPayContext } from './pay-text/read-pay-context.js';
export { type PayTextReading, readPayText } from './pay-text/read-pay-text.js';
export type { PayAsWritten, Reading } from './reading.js';
export { readSalaryGrid } from './salary-grid.js';
export type { SalaryContext } from './salary-shape.js';
export { readSkillsGrid, readSkillsGrids } from './skills-grid.js';
