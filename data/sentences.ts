/** What zod finds, in our words. No locale of zod is loaded: these sentences know the format and name the remedy. */
import type * as z from 'zod/mini';
import { didYouMean } from './did-you-mean.js';
import { currencyCodes } from './fields.js';
import { error, type Issue } from './issue.js';
import { choice, pathOf, quote } from './quote.js';

type Found = z.core.$ZodIssue;
type WrongSize = Extract<Found, { code: 'too_big' | 'too_small' }>;
/** An issue's code and the sentence that goes on after its place. */
type Finding = readonly [code: string, sentence: string];

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Keys whose text has a form that an example shows better than a rule. */
const EXAMPLES = new Map<unknown, string>([
  ['id', 'ml-engineer'],
  ['lang', 'en'],
  ['updated', '2026-03-01'],
  ['asOf', '2026-03'],
  ['currency', 'USD'],
]);

/** Sentences about the fields of `fields.ts`, by the code that each leaves as its message. */
const FIELDS = new Map<string, (value: unknown) => string>([
  ['blank', () => 'is blank; write something, or leave the key out if it is optional.'],
  ['bad-id', (value) => isNo(value, 'id', [slug(value)], 'use small letters, digits and hyphens')],
  [
    'bad-date',
    (value) => isNo(value, 'date', [], 'write one such as "2026-03-01", "2026-03" or "2026"'),
  ],
  ['bad-url', (value) => isNo(value, 'web address', [], 'begin with "https://" or "http://"')],
  [
    'bad-currency',
    (value) => isNo(value, 'ISO 4217 currency code', currencyCodes(), 'use one such as "USD"'),
  ],
  [
    'bad-language',
    (value) => isNo(value, 'language tag', [dashed(value)], 'use one such as "en" or "pt-BR"'),
  ],
  ['not-whole', (value) => `must be a whole number, not ${quote(value)}; round it.`],
]);

/** The issues that one finding of zod stands for: one for each unknown key, otherwise a single one. */
export function issuesOf(found: Found): Issue[] {
  const { path, message } = found;
  if (message === 'proto') return [unknownKey([...path, '__proto__'], [])];
  if (found.code === 'unrecognized_keys') {
    // The message holds the keys that are known at this place; see `record` in `fields.ts`.
    return found.keys.map((key) => unknownKey([...path, key], message.split(' ')));
  }
  return [error(pathOf(path), ...describe(found))];
}

function describe(found: Found): Finding {
  const { path, input } = found;
  switch (found.code) {
    case 'invalid_type':
      return wrongType(input, KINDS[found.expected] ?? found.expected, path.at(-1));
    case 'invalid_value':
      return wrongValue(input, found.values, path.join() === 'format');
    case 'invalid_union':
      return wrongValue(Object(input).kind, 'options' in found ? (found.options ?? []) : []);
    case 'too_big':
    case 'too_small':
      return wrongSize(found);
    case 'invalid_key':
      return wrongField('bad-id', path.at(-1));
    default:
      return wrongField(found.message, input);
  }
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]): Issue {
  const remedy = known.length > 0 ? `remove it, or use ${choice(known)}` : 'remove it';
  return error(
    pathOf(path),
    'unknown-key',
    `this key is not known here${didYouMean(path.at(-1), known, remedy)}`,
  );
}

function wrongType(input: unknown, kind: string, key: unknown): Finding {
  if (input === undefined) {
    const example = EXAMPLES.get(key);
    return ['missing', `is missing; add ${kind}${example ? ` such as "${example}"` : ''}.`];
  }
  if (typeof input === 'number' && kind === KINDS.number) {
    return [
      'not-finite',
      `must be a finite number, not ${input}; leave it out if it is not known.`,
    ];
  }
  const remedy =
    input === null
      ? 'leave it out if there is nothing to say'
      : kind === KINDS.number && typeof input === 'string'
        ? 'write the digits alone, without quotes'
        : `write ${kind}`;
  return ['wrong-type', `must be ${kind}, not ${quote(input)}; ${remedy}.`];
}

function wrongValue(input: unknown, allowed: readonly unknown[], isFormat = false): Finding {
  if (input === undefined) return ['missing', `is missing; use ${choice(allowed)}.`];
  if (isFormat && typeof input === 'number' && input > 1) {
    return [
      'new-format',
      `format ${input} is newer than this script, which reads format 1; load a newer script.`,
    ];
  }
  const remedy = didYouMean(input, allowed, `use ${choice(allowed)}`);
  return ['unknown-value', `${quote(input)} is not possible here${remedy}`];
}

function wrongSize(found: WrongSize): Finding {
  const { input } = found;
  const isBig = found.code === 'too_big';
  const bound = isBig
    ? `at most ${found.maximum}`
    : `${found.inclusive ? 'at least' : 'above'} ${found.minimum}`;
  if (typeof input === 'string') {
    return ['too-long', `has ${input.length} characters and may have ${bound}; shorten it.`];
  }
  if (Array.isArray(input)) {
    const remedy = isBig ? 'take some out' : 'add some';
    return [
      isBig ? 'too-many' : 'too-few',
      `has ${input.length} entries and needs ${bound}; ${remedy}.`,
    ];
  }
  const remedy = 'correct it, or leave it out if it is not known';
  return [isBig ? 'too-large' : 'too-small', `must be ${bound}, not ${quote(input)}; ${remedy}.`];
}

function wrongField(code: string, input: unknown): Finding {
  const sentence = FIELDS.get(code);
  return sentence
    ? [code, sentence(input)]
    : ['not-valid', `${quote(input)} is not possible here; remove it.`];
}

function isNo(value: unknown, thing: string, candidates: Iterable<string>, remedy: string): string {
  const article = /^[aeiou]/i.test(thing) ? 'an' : 'a';
  return `${quote(value)} is not ${article} ${thing}${didYouMean(value, candidates, remedy)}`;
}

function dashed(value: unknown): string {
  return String(value).replaceAll('_', '-');
}

function slug(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
