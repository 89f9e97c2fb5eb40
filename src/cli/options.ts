import { parseArgs } from 'node:util';
import { didYouMean } from '../../data/did-you-mean.js';
import { currencyCodes } from '../../data/fields.js';
import { choice } from '../../data/quote.js';
import { UsageError } from './usage.js';

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

const OPTIONS = {
  help: { ...FLAG, short: 'h' },
  version: { ...FLAG, short: 'v' },
  json: FLAG,
  force: FLAG,
  out: { ...TEXT, short: 'o' },
  as: TEXT,
  title: TEXT,
  roles: TEXT,
  levels: TEXT,
  currency: TEXT,
  period: TEXT,
  measure: TEXT,
  rows: TEXT,
  lang: TEXT,
} as const;

export type Options = ReturnType<typeof parse>['values'];

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });

/**
 * The words and options of a call.
 * @throws {UsageError} for an option that is not known
 */
export function optionsOf(args: readonly string[]): { words: string[]; options: Options } {
  try {
    const { positionals, values } = parse(args);
    return { words: positionals, options: values };
  } catch (error) {
    const [, name] = /'(--?[\w-]+)/.exec(String(error)) ?? [];
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    if (!name || known.includes(name)) throw new UsageError(firstLine(error));
    throw new UsageError(`There is no option ${name}${didYouMean(name, known, 'see --help')}`);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '';
}

/**
 * One of a few words, if it is given at all.
 * @throws {UsageError} for any other word
 */
export function oneOf<Word extends string>(
  name: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((word) => word === value);
  if (value === undefined || found) return found;
  throw new UsageError(`--${name} is ${choice(words)}, not "${value}".`);
}

/**
 * A currency code, in capitals or not.
 * @throws {UsageError} for what is none
 */
export function currencyOf(value: string | undefined): string | undefined {
  const code = value?.toUpperCase();
  if (code === undefined || currencyCodes().has(code)) return code;
  const meant = didYouMean(code, currencyCodes(), 'write one such as "USD"');
  throw new UsageError(`--currency "${value}" is no ISO 4217 code${meant}`);
}

/**
 * A language tag, in the form that is usual.
 * @throws {UsageError} for what is none
 */
export function languageOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    throw new UsageError(
      `--lang "${value}" is no language tag; write one such as "en" or "pt-BR".`,
    );
  }
}

/** The names in a list such as `Baker, Cook`. */
export function namesOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
