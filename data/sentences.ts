/** What zod finds, in our words. No locale of zod is loaded: these sentences know the format and name the remedy. */
import type * as z from 'zod/mini';
import { didYouMean } from './did-you-mean.js';
import { currencyCodes } from './fields.js';
import { error, type Issue } from './issue.js';
import { choice, pathOf, quote } from './quote.js';

type Found = z.core.$ZodIssue;
type Sentence = readonly [code: string, sentence: string];

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
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

/** The issues that one finding of zod stands for: one for each unknown key, otherwise a single one. */
export function issuesOf(found: Found): Issue[] {
  if (found.code === 'unrecognized_keys') {
    // The message carries the keys that are known at this place; see `record` in `fields.ts`.
    const known = found.message.split(' ');
    return found.keys.map((key) =>
      error(pathOf([...found.path, key]), 'unknown-key', unknownKey(key, known)),
    );
  }
  const [code, sentence] = describe(found);
  return [error(pathOf(found.path), code, sentence)];
}

function describe(found: Found): Sentence {
  switch (found.code) {
    case 'invalid_type':
      return wrongType(found);
    case 'invalid_value':
      return wrongValue(found.input, found.values, found.path.join() === 'format');
    case 'invalid_union':
      return wrongValue(kindOf(found), 'options' in found ? (found.options ?? []) : [], false);
    case 'invalid_key':
      return wrongText('id', found.path.at(-1));
    case 'too_big':
    case 'too_small':
      return wrongSize(found);
    default:
      return wrongText(found.message, found.input);
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  return `this key is not known here${didYouMean(key, known, `remove it, or use ${choice(known)}`)}`;
}

function wrongType({ input, expected, path }: Extract<Found, { code: 'invalid_type' }>): Sentence {
  const kind = KINDS[expected] ?? expected;
  if (input === undefined) {
    const example = EXAMPLES.get(path.at(-1));
    return ['missing', `is missing; add ${kind}${example ? ` such as "${example}"` : ''}.`];
  }
  if (typeof input === 'number') {
    if (!Number.isFinite(input))
      return [
        'not-finite',
        `must be a number that is known, not ${input}; otherwise leave the figure out.`,
      ];
    if (expected === 'int') return ['not-whole', `must be a whole number, not ${input}; round it.`];
  }
  const remedy =
    typeof input === 'string' && kind.endsWith('number')
      ? 'write digits only, without quotes'
      : input === null
        ? 'leave the key out if there is nothing to say'
        : `write ${kind}`;
  return ['wrong-type', `must be ${kind}, not ${quote(input)}; ${remedy}.`];
}

function wrongValue(input: unknown, allowed: readonly unknown[], isFormat: boolean): Sentence {
  if (input === undefined) return ['missing', `is missing; use ${choice(allowed)}.`];
  if (isFormat && typeof input === 'number' && input > 1) {
    return [
      'format-version',
      `${input} is newer than this script, which reads format 1; load a newer script.`,
    ];
  }
  return [
    'unknown-value',
    `${quote(input)} is not possible here${didYouMean(input, allowed, `use ${choice(allowed)}`)}`,
  ];
}

function wrongSize(found: Extract<Found, { code: 'too_big' | 'too_small' }>): Sentence {
  const { input, origin } = found;
  const [limit, word] =
    found.code === 'too_big' ? [found.maximum, 'most'] : [found.minimum, 'least'];
  if (origin === 'string') {
    const length = String(input).length;
    return ['too-long', `has ${length} characters where ${limit} fit; shorten it.`];
  }
  if (Array.isArray(input)) {
    const code = word === 'most' ? 'too-many' : 'too-few';
    return [
      code,
      `has ${input.length} entries and must have at ${word} ${limit}; ${word === 'most' ? 'remove some' : 'add one'}.`,
    ];
  }
  if (found.code === 'too_small' && !found.inclusive) {
    return [
      'too-small',
      `must be above ${limit}, not ${quote(input)}; leave the figure out if it is not known.`,
    ];
  }
  return [
    word === 'most' ? 'too-large' : 'too-small',
    `must be at ${word} ${limit}, not ${quote(input)}; correct the number.`,
  ];
}

/** Sentences for the fields of `fields.ts`, by the word that each leaves as its message. */
function wrongText(field: string, input: unknown): Sentence {
  const value = String(input);
  const said = quote(input);
  switch (field) {
    case 'id': {
      const meant = value
        .slice(0, 80)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const remedy = meant ? `did you mean "${meant}"?` : 'write one such as "ml-engineer".';
      return [
        'bad-id',
        `${said} is not an id of small letters, digits and single "-", "_" or "."; ${remedy}`,
      ];
    }
    case 'blank':
      return ['blank', 'is blank; write something, or leave the key out if it is optional.'];
    case 'date':
      return [
        'bad-date',
        `${said} is not a date; write a day, month or year such as "2026-03-01", "2026-03" or "2026".`,
      ];
    case 'url':
      return [
        'bad-url',
        `${said} is not a web address; write one that begins with "https://" or "http://".`,
      ];
    case 'currency':
      return [
        'bad-currency',
        `${said} is not an ISO 4217 currency code${didYouMean(value, currencyCodes(), 'write one such as "USD"')}`,
      ];
    case 'language':
      return [
        'bad-language',
        `${said} is not a language tag${didYouMean(value, [value.replaceAll('_', '-')], 'write one such as "en" or "pt-BR"')}`,
      ];
    default:
      return [
        'not-valid',
        `${said} is not possible here; look it up in the description of the format.`,
      ];
  }
}

/** What stands where the kind of a figure or of a skills group is chosen. */
function kindOf({ input }: Found): unknown {
  return (input as { kind?: unknown }).kind;
}
