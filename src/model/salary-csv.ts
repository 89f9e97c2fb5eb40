import type { Dataset, Figure, Pay } from '../../data/index.js';
import { toCsv } from './csv.js';

const HEAD = [
  'roles',
  'level',
  'measure',
  'currency',
  'period',
  'kind',
  'low',
  'mid',
  'high',
  'hiring_low',
  'hiring_high',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'value',
  'region',
  'as_of',
  'sample_size',
  'source',
  'source_url',
  'note',
] as const;

/** Every figure as one row of numbers and ids' names, for a spreadsheet; several roles are divided by semicolons, and one within a name is doubled. */
export function salaryCsv(dataset: Dataset, entries: readonly Pay[]): string {
  const roles = new Map(dataset.roles.map((role) => [role.id, role.name]));
  const levels = new Map(dataset.levels.map((level) => [level.id, level.name]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const rows = entries.map((pay) => {
    const source = sources.get(pay.source);
    const cells: Partial<Record<(typeof HEAD)[number], string | number | undefined>> = {
      roles: pay.roles.map((id) => (roles.get(id) ?? id).replaceAll(';', ';;')).join('; '),
      level: pay.level && levels.get(pay.level),
      measure: pay.measure,
      currency: pay.currency,
      period: pay.period,
      ...figureCells(pay.figure),
      region: pay.region,
      as_of: pay.asOf,
      sample_size: pay.sampleSize,
      source: source?.title,
      source_url: source?.url,
      note: pay.note,
    };
    return HEAD.map((column) => cells[column]);
  });
  return toCsv([HEAD, ...rows]);
}

function figureCells(figure: Figure): Record<string, string | number | undefined> {
  if (figure.kind !== 'range') return { ...figure };
  const { hiring, ...range } = figure;
  return { ...range, hiring_low: hiring?.low, hiring_high: hiring?.high };
}
