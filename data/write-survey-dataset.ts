/**
 * Writes `ai-jobs-pay-2024.json`: percentiles of pay from the salary index of aijobs.net. The index itself is not part
 * of this project; what is taken from it, and how, stands in `README.md`.
 *
 *     tsx data/write-survey-dataset.ts <index.csv>            writes the file
 *     tsx data/write-survey-dataset.ts <index.csv> --check    fails if the file is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Dataset, Pay } from './types.js';

const FILE = new URL('./ai-jobs-pay-2024.json', import.meta.url);

/** Fewer rows than this say more about single people than about a group. */
const SMALLEST_GROUP = 10;
/** In a group smaller than this the outer percentiles rest on two or three rows. */
const SMALL_GROUP = 30;

const ROLES = [
  { id: 'ml-engineer', name: 'Machine Learning Engineer', shortName: 'ML Engineer' },
  { id: 'ai-engineer', name: 'AI Engineer' },
  { id: 'data-scientist', name: 'Data Scientist' },
  { id: 'data-engineer', name: 'Data Engineer' },
  { id: 'software-engineer', name: 'Software Engineer' },
];
const LEVELS = [
  { id: 'entry', name: 'Entry', code: 'EN' },
  { id: 'mid', name: 'Mid-level', code: 'MI' },
  { id: 'senior', name: 'Senior', code: 'SE' },
  { id: 'executive', name: 'Executive', code: 'EX' },
];
const FILTER = { work_year: '2024', employment_type: 'FT', company_location: 'US' };

/** The dataset that an index comes to. */
export function surveyDataset(csv: string): Dataset {
  const rows = readRows(csv).filter((row) =>
    Object.entries(FILTER).every(([column, value]) => row.get(column) === value),
  );
  const groups = LEVELS.flatMap((level) =>
    ROLES.map((role) => ({ level, role, amounts: amountsOf(rows, role, level) })),
  );
  const shown = groups.filter(({ amounts }) => amounts.length >= SMALLEST_GROUP);
  const rowsCounted = shown
    .reduce((sum, { amounts }) => sum + amounts.length, 0)
    .toLocaleString('en');
  const leftOut = groups
    .filter((group) => !shown.includes(group))
    .map(({ level, role }) => `${role.name}, ${level.name}`);
  return {
    $schema: './dataset.schema.json',
    format: 1,
    id: 'ai-jobs-pay-2024',
    title: 'Pay in AI, data and software jobs in the US, 2024',
    lang: 'en',
    updated: '2025-01-19',
    sources: [
      {
        id: 'aijobs-net',
        title: 'Global salary index, snapshot of 19 January 2025 (CC0 1.0)',
        publisher: 'aijobs.net',
        url: 'https://aijobs.net/salaries',
        date: '2025-01-19',
      },
    ],
    roles: ROLES,
    levels: LEVELS.map(({ id, name }) => ({ id, name })),
    pay: shown.map(({ level, role, amounts }) => payOf(role.id, level.id, amounts)),
    skills: [],
    transitions: [],
    facts: [
      {
        id: 'rows',
        figure: rowsCounted,
        sentence: `${rowsCounted} rows of the index are counted: full-time work in 2024 for a company in the US. The index converts all pay to US dollars and does not say whether it is base salary or total compensation.`,
        roles: [],
        source: 'aijobs-net',
        asOf: '2024',
      },
      {
        id: 'left-out',
        figure: String(leftOut.length),
        sentence: `Groups of fewer than ${SMALLEST_GROUP} rows are left out; ${leftOut.join(', ') || 'there is none'}.`,
        roles: [],
        source: 'aijobs-net',
        asOf: '2024',
      },
    ],
  };
}

/**
 * The amount below which a share of the others lie, with linear interpolation between neighbours.
 * @param sorted ascending, at least one
 * @param share from 0 to 1
 */
export function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined)
    throw new RangeError('no percentile of no amounts');
  return below + (place % 1) * (above - below);
}

function payOf(role: string, level: string, amounts: readonly number[]): Pay {
  const sorted = [...amounts].sort((one, other) => one - other);
  const at = (percent: number) => Math.round(percentile(sorted, percent / 100));
  return {
    roles: [role],
    level,
    measure: 'unstated',
    currency: 'USD',
    period: 'year',
    region: 'US',
    asOf: '2024',
    source: 'aijobs-net',
    sampleSize: sorted.length,
    ...(sorted.length < SMALL_GROUP && {
      note: `Only ${sorted.length} rows; the ends rest on very few.`,
    }),
    figure: {
      kind: 'percentiles',
      p10: at(10),
      p25: at(25),
      p50: at(50),
      p75: at(75),
      p90: at(90),
    },
  };
}

function amountsOf(
  rows: readonly ReadonlyMap<string, string>[],
  role: { name: string },
  level: { code: string },
): number[] {
  return rows
    .filter(
      (row) => row.get('job_title') === role.name && row.get('experience_level') === level.code,
    )
    .map((row) => Number(row.get('salary_in_usd')));
}

/** The rows by column name. The index has no quoted cells; if that changes, this must not go unnoticed. */
function readRows(csv: string): ReadonlyMap<string, string>[] {
  if (csv.includes('"'))
    throw new SyntaxError('a quoted cell: read the index with a full CSV reader');
  const [header = [], ...lines] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return lines.map((cells) => new Map(header.map((column, index) => [column, cells[index] ?? ''])));
}

function main(arguments_: readonly string[]): void {
  const index = arguments_.find((word) => !word.startsWith('--'));
  if (!index) throw new RangeError('name the CSV file of the index');
  const dataset = surveyDataset(readFileSync(index, 'utf8'));
  if (!arguments_.includes('--check')) {
    // One role a line reads better, and is how the formatter would have it.
    const text = JSON.stringify(dataset, undefined, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]');
    writeFileSync(FILE, `${text}\n`);
  } else if (!isDeepStrictEqual(JSON.parse(readFileSync(FILE, 'utf8')), dataset)) {
    console.error('data/ai-jobs-pay-2024.json is not what this index comes to.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
