import { createInterface } from 'node:readline/promises';
import { validate } from '../../data/index.js';
import { PERIODS } from '../model/pay-period.js';
import { currencyOf, languageOf, namesOf, type Options, oneOf } from './options.js';
import { starterDataset } from './starter.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage.js';
import { writeDataset } from './write-dataset.js';

/** What a person says about the dataset to begin with. */
type Wishes = Pick<Options, 'title' | 'roles' | 'levels' | 'currency' | 'period' | 'lang'>;

/** What is asked for, with what it is unless the answer says otherwise. */
const QUESTIONS = {
  roles: 'Roles, divided by commas (First role, Second role): ',
  levels: 'Levels, lowest first (Junior, Senior): ',
  currency: 'Currency (USD): ',
  period: 'Paid per year, month, week, day or hour (year): ',
} as const;

/** `init`: writes a dataset to begin with, from options or from answers. */
export async function init(
  [file, ...others]: readonly string[],
  options: Options,
  around: Surroundings,
): Promise<void> {
  if (others.length > 0) throw new UsageError('Name one file to write.');
  const isAsked = around.isInteractive && options.roles === undefined;
  const wishes = isAsked ? await ask(options, around) : options;
  const dataset = starterDataset(understood(wishes, around.today));
  const { issues } = validate(dataset, { today: around.today });
  const problem = issues.find(({ severity }) => severity === 'error');
  if (problem) throw new UsageError(problem.message);
  writeDataset(dataset, file, options.force, around);
}

/** @throws {UsageError} for a wish that cannot be met */
function understood(wishes: Wishes, today: Date) {
  const named = namesOf(wishes.roles);
  const roles = named.length > 0 ? named : ['First role', 'Second role'];
  const levels = namesOf(wishes.levels);
  return {
    title: wishes.title ?? roles.join(' or ').slice(0, 80),
    roles,
    levels: levels.length > 0 ? levels : ['Junior', 'Senior'],
    currency: currencyOf(wishes.currency) ?? 'USD',
    period: oneOf('period', wishes.period, PERIODS) ?? 'year',
    language: languageOf(wishes.lang) ?? 'en',
    today: today.toISOString().slice(0, 10),
  };
}

/** Asks for what was not said, again where the answer is not understood. */
async function ask(options: Wishes, { err, today }: Surroundings): Promise<Wishes> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  terminal.once('close', () => left.abort());
  const answers = { ...options };
  try {
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const key = name as keyof typeof QUESTIONS;
      while (answers[key] === undefined) {
        const answer = (await terminal.question(question, { signal: left.signal })).trim();
        if (!answer) break;
        try {
          understood({ [key]: answer }, today);
          answers[key] = answer;
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          err(`${error.message}\n`);
        }
      }
    }
  } catch (error) {
    throw left.signal.aborted ? new UsageError('\nNothing is written.') : error;
  } finally {
    terminal.close();
  }
  return answers;
}
