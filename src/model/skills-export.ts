import type { Messages } from '../messages/messages.js';
import { toCsv } from './csv.js';
import { toMarkdownTable } from './markdown-table.js';
import type { RoleSeries } from './roles.js';
import { cellText } from './skills-cells.js';
import type { MatrixTable } from './skills-tables.js';

type Tables = readonly MatrixTable[];

/** All tables as one CSV file; the first column says which group a row belongs to. An unrated cell is an empty one. */
export function skillsCsv(
  tables: Tables,
  roles: readonly RoleSeries[],
  messages: Messages,
): string {
  const { skills, common } = messages;
  const withNotes = hasNotes(tables);
  const header = [
    skills.rowHeader,
    ...roles.map(({ name }) => name),
    ...(withNotes ? [skills.note] : []),
  ];
  const lines = tables.flatMap((table) =>
    rowLines(table, withNotes, messages).map((line, index) => [
      table.title,
      ...line,
      (table.rows[index]?.source ?? table.source)?.title ?? '',
    ]),
  );
  return toCsv([[skills.group, ...header, common.source], ...lines]);
}

/** All tables in Markdown, each under its title and with its source below. */
export function skillsMarkdown(
  tables: Tables,
  roles: readonly RoleSeries[],
  messages: Messages,
): string {
  return tables.map((table) => markdownOf(table, roles, messages)).join('\n');
}

function markdownOf(table: MatrixTable, roles: readonly RoleSeries[], messages: Messages): string {
  const withNotes = hasNotes([table]);
  const header = [
    table.rowHeader,
    ...roles.map(({ name }) => name),
    ...(withNotes ? [messages.skills.note] : []),
  ];
  const lines = toMarkdownTable([header, ...rowLines(table, withNotes, messages)]);
  const { source } = table;
  const words = source && (source.url ? `[${source.title}](${source.url})` : source.title);
  return `**${table.title}**\n\n${lines}${words ? `\n${messages.common.source}: ${words}\n` : ''}`;
}

function rowLines({ rows }: MatrixTable, withNotes: boolean, messages: Messages): string[][] {
  return rows.map(({ name, cells, note }) => [
    name,
    ...cells.map((cell) => cellText(cell, messages)),
    ...(withNotes ? [note ?? ''] : []),
  ]);
}

function hasNotes(tables: Tables): boolean {
  return tables.some((table) => table.rows.some((row) => row.note !== undefined));
}
