import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { closest } from '../../data/did-you-mean.js';
import { type Measure, type Period, validate } from '../../data/index.js';
import { PERIODS } from '../model/pay-period.js';
import { checkFile } from './check-file.js';
import { fileKind } from './file-kind.js';
import { readText, writeText } from './files.js';
import { findingAtLine } from './finding.js';
import { currencyOf, languageOf, namesOf, type Options, oneOf, optionsOf } from './options.js';
import { type ReadOptions, readFile } from './read-file.js';
import { findingLine, reportText } from './report.js';
import { type StarterOptions, starterDataset } from './starter.js';
import { USAGE, UsageError } from './usage.js';

const COMMANDS = ['check', 'init', 'convert'];
const MEASURES: readonly Measure[] = ['base', 'total', 'unstated'];

/** What a command needs of the terminal and the day. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody is there to be asked, … */
  readonly isInteractive: boolean;
  /** … and to see colours. */
  readonly hasColor: boolean;
  readonly version: string;
  readonly today: Date;
}

/** Carries out a call. @returns the exit code */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const { words, options } = optionsOf(args);
    const [command, ...files] = words;
    if (options.version) around.out(`${around.version}\n`);
    else if (options.help || command === undefined) around.out(USAGE);
    else if (command === 'check') return check(files, options, around);
    else if (command === 'init') await init(files, options, around);
    else if (command === 'convert') return convert(files, options, around);
    else {
      const meant = closest(command, COMMANDS);
      throw new UsageError(
        `There is no command "${command}"; ${meant ? `did you mean "${meant}"?` : `use ${COMMANDS.join(', ')}.`}`,
      );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.err(`${error.message}\n`);
    return 2;
  }
}

function check(files: readonly string[], options: Options, around: Surroundings): number {
  if (files.length === 0) throw new UsageError('Name a file to check, such as "pay.json".');
  const findings = files.flatMap((file) =>
    checkFile(file, readText(file), readOptions(file, options, around), around.today),
  );
  around.out(
    options.json
      ? `${JSON.stringify(findings, undefined, 2)}\n`
      : reportText(findings, files.length, around.hasColor),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function convert(files: readonly string[], options: Options, around: Surroundings): number {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('Name one file to convert.');
  const text = readText(file);
  const kind = fileKind(file, text);
  if (kind === 'json') throw new UsageError(`${file} is JSON already; use "check" to check it.`);
  const { document, issues } = readFile(kind, text, readOptions(file, options, around));
  const { dataset, issues: found } = document
    ? validate(document, { today: around.today })
    : { issues: [] };
  for (const issue of [...issues, ...found]) {
    around.err(`${findingLine(findingAtLine(file, issue, text))}\n`);
  }
  if (!dataset) return 1;
  write(document, options.out, options, around);
  return 0;
}

async function init(
  files: readonly string[],
  options: Options,
  around: Surroundings,
): Promise<void> {
  const [file, ...others] = files;
  if (others.length > 0) throw new UsageError('Name one file to write.');
  const given: StarterOptions = {
    title: options.title ?? '',
    roles: namesOf(options.roles),
    levels: namesOf(options.levels),
    currency: currencyOf(options.currency) ?? 'USD',
    period: oneOf('period', options.period, PERIODS) ?? 'year',
    language: languageOf(options.lang) ?? 'en',
    today: around.today.toISOString().slice(0, 10),
  };
  const answers = around.isInteractive && !options.roles ? await ask(given, options) : given;
  const roles = answers.roles.length > 0 ? answers.roles : ['First role', 'Second role'];
  const dataset = starterDataset({
    ...answers,
    roles,
    levels: answers.levels.length > 0 ? answers.levels : ['Junior', 'Senior'],
    title: answers.title || roles.join(' or '),
  });
  const { issues } = validate(dataset, { today: around.today });
  const problem = issues.find(({ severity }) => severity === 'error');
  if (problem) throw new UsageError(problem.message);
  write(dataset, file, options, around);
}

/** Asks for what was not said; an empty answer takes what is proposed. */
async function ask(given: StarterOptions, options: Options): Promise<StarterOptions> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const roles = namesOf(await terminal.question('Roles, with commas (Baker, Cook): '));
    const levels =
      given.levels.length > 0
        ? given.levels
        : namesOf(await terminal.question('Levels, lowest first (Junior, Senior): '));
    const currency = options.currency
      ? given.currency
      : currencyOf((await terminal.question('Currency (USD): ')).trim() || undefined);
    const period: Period | undefined = options.period
      ? given.period
      : oneOf(
          'period',
          (await terminal.question('Paid per (year): ')).trim() || undefined,
          PERIODS,
        );
    return { ...given, roles, levels, currency: currency ?? 'USD', period: period ?? 'year' };
  } finally {
    terminal.close();
  }
}

function write(
  dataset: unknown,
  file: string | undefined,
  { force }: Options,
  around: Surroundings,
): void {
  const text = `${JSON.stringify(dataset, undefined, 2)}\n`;
  if (file === undefined) around.out(text);
  else {
    writeText(file, text, force);
    around.err(`${file} is written. See what is in it with "role-compare check ${file}".\n`);
  }
}

function readOptions(file: string, options: Options, around: Surroundings): ReadOptions {
  const language = languageOf(options.lang) ?? 'en';
  return {
    origin: {
      title: file === '-' ? 'Pay' : basename(file),
      language,
      today: around.today.toISOString().slice(0, 10),
    },
    context: {
      locale: language,
      currency: currencyOf(options.currency),
      period: oneOf('period', options.period, PERIODS),
      measure: oneOf('measure', options.measure, MEASURES),
      rows: oneOf('rows', options.rows, ['levels', 'roles']),
    },
    as: oneOf('as', options.as, ['salary', 'skills']),
  };
}
