import { basename } from 'node:path';
import { closest } from '../../data/did-you-mean.js';
import type { Measure } from '../../data/index.js';
import { PERIODS } from '../model/pay-period.js';
import { checkFile } from './check-file.js';
import { checkReading } from './check-reading.js';
import { fileKind } from './file-kind.js';
import { readText } from './files.js';
import { findingsInFile } from './finding.js';
import { init } from './init.js';
import { Lines } from './lines.js';
import { currencyOf, languageOf, type Options, oneOf, optionsOf } from './options.js';
import { type ReadOptions, readFile } from './read-file.js';
import { findingLine, reportText } from './report.js';
import type { Surroundings } from './surroundings.js';
import { USAGE, UsageError } from './usage.js';
import { writeDataset } from './write-dataset.js';

const COMMANDS = ['check', 'init', 'convert'];
const MEASURES: readonly Measure[] = ['base', 'total', 'unstated'];

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
    else throw new UsageError(`There is no command "${command}"; ${meantBy(command)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.err(`${error.message}\n`);
    return 2;
  }
}

function meantBy(command: string): string {
  const meant = closest(command, COMMANDS);
  return meant ? `did you mean "${meant}"?` : `use ${COMMANDS.join(', ')}.`;
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
  const reading = readFile(kind, text, readOptions(file, options, around));
  const { dataset, issues } = checkReading(reading, around.today);
  for (const finding of findingsInFile(file, issues, new Lines(text)))
    around.err(`${findingLine(finding)}\n`);
  if (!reading.document || !dataset) return 1;
  writeDataset(reading.document, options.out, options.force, around);
  return 0;
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
