import type { Source } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { toCsv } from './csv.js';
import { markdownText, toMarkdownTable } from './markdown-table.js';
import type { RoleSeries } from './roles.js';
import { cellText } from './skills-cells.js';
import type { MatrixRow, MatrixTable } from './skills-tables.js';

type Tables = readonly MatrixTable[];

/**
 * All tables as one CSV file; the first column says which group a row belongs to. An unrated cell is an empty one. The
 * words of a scale stand once, beside the first row that uses them.
 */
export function skillsCsv(
  tables: Tables,
  roles: readonly RoleSeries[],
  messages: Messages,
): string {
  const { skills, common } = messages;
  const withNotes = hasNotes(tables);
  const withScale = tables.some(({ kind }) => kind !== 'text');
  const rowHeaders = new Set(tables.map(({ rowHeader }) => rowHeader));
  const [rowHeader = ''] = rowHeaders.size === 1 ? rowHeaders : [skills.rowHeader];
  const header = [
    skills.group,
    rowHeader,
    ...roles.map(({ name }) => name),
    ...(withNotes ? [skills.note] : []),
    ...(withScale ? [skills.scaleHeader] : []),
    common.source,
  ];
  const lines = tables.flatMap((table) =>
    table.rows.map((row, index) => [
      table.title,
      ...rowLine(row, withNotes, messages),
      ...(withScale ? [index === 0 ? scaleText(table, messages) : ''] : []),
      sourceText(row.source ?? table.source),
    ]),
  );
  return toCsv([header, ...lines]);
}

/** All tables in Markdown, each under its title and with its scale and its source below. */
export function skillsMarkdown(
  tables: Tables,
  roles: readonly RoleSeries[],
  messages: Messages,
): string {
  return tables.map((table) => markdownOf(table, roles, messages)).join('\n');
}

function markdownOf(table: MatrixTable, roles: readonly RoleSeries[], messages: Messages): string {
  const { skills, common } = messages;
  const withNotes = hasNotes([table]);
  const withSources = table.rows.some(({ source }) => source);
  const header = [
    table.rowHeader,
    ...roles.map(({ name }) => name),
    ...(withNotes ? [skills.note] : []),
    ...(withSources ? [common.source] : []),
  ];
  const lines = table.rows.map((row) => [
    ...rowLine(row, withNotes, messages),
    ...(withSources ? [sourceText(row.source)] : []),
  ]);
  const below = [
    [skills.scaleHeader, scaleText(table, messages)],
    [common.source, sourceText(table.source)],
  ].map(([label, text]) => (text ? `\n${label}: ${markdownText(text)}\n` : ''));
  const title = markdownText(table.title);
  return `**${title}**\n\n${toMarkdownTable([header, ...lines], true)}${below.join('')}`;
}

function rowLine({ name, cells, note }: MatrixRow, withNotes: boolean, messages: Messages) {
  return [
    name,
    ...cells.map((cell) => cellText(cell, messages)),
    ...(withNotes ? [note ?? ''] : []),
  ];
}

/** What cells may hold, one a line; nothing where they hold any text. */
function scaleText({ kind, scale }: MatrixTable, { skills }: Messages): string {
  if (kind === 'need') return [skills.must, skills.nice, skills.no].join('\n');
  return scale.map((word, value) => `${value} ${word}`).join('\n');
}

function sourceText(source?: Source): string {
  if (!source) return '';
  return source.url ? `[${source.title}](${source.url})` : source.title;
}

function hasNotes(tables: Tables): boolean {
  return tables.some((table) => table.rows.some((row) => row.note !== undefined));
}
