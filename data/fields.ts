/**
 * The small field types that every part of the format is made of. Only this file and `schema.ts` import zod. Each is made
 * when it is first asked for: a page that shows the built-in comparison checks nothing, and zod takes a while to begin.
 */
import * as z from 'zod/mini';
import { isLanguageTag } from './language-tag.js';
import { once } from './once.js';

// Without this, zod probes `new Function`, which a strict content policy reports as a violation.
z.config({ jitless: true });

/**
 * Longest texts that the widgets show without a "more" control, in characters. Each limit is what still reads well
 * in a 320 px column; longer text belongs in the article around the widget.
 */
export const LIMITS = {
  /** A role's, level's or skill's name: three lines of a phone's first column. */
  name: 80,
  /** A heading or a quiz answer: two lines on a phone. */
  title: 160,
  /** A table cell, a note, a sentence: a short paragraph on a phone. */
  sentence: 600,
  /** An address, as long as browsers and servers agree on. */
  url: 2048,
} as const;

/** A name that other parts of the document refer to, such as `ml-engineer`. */
export const id = once(() =>
  z
    .string()
    .check(
      z.regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/, { error: 'bad-id' }),
      z.maxLength(LIMITS.name),
    ),
);

/** Text that is not empty and not longer than `limit` characters. */
export const text = (limit: number = LIMITS.sentence) =>
  z.string().check(z.regex(/\S/, { error: 'blank' }), z.maxLength(limit));

/** A day, a month or a year: `2026-03-01`, `2026-03` or `2026`. Figures are often dated no closer than that. */
export const date = once(() =>
  z.string().check(
    z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
      error: 'bad-date',
      abort: true,
    }),
    z.refine(isInCalendar, { error: 'bad-date' }),
  ),
);

/** A web address that a link may point to: http or https, nothing else. */
export const url = once(() =>
  z.string().check(z.maxLength(LIMITS.url), z.refine(isWebAddress, { error: 'bad-url' })),
);

/** An amount of money: finite, above zero. "Nothing known" is an absent figure, never a zero. */
export const amount = once(() => z.number().check(z.positive(), z.maximum(1e12)));

/** A number without a fraction. zod's own kind of integer costs 300 bytes more in the bundle. */
export const whole = once(() =>
  z.number().check(z.refine(Number.isSafeInteger, { error: 'not-whole' })),
);

/** An ISO 4217 code, such as `USD`. */
export const currency = once(() =>
  z.string().check(z.refine((code) => currencyCodes().has(code), { error: 'bad-currency' })),
);

/** A BCP 47 language tag, such as `en` or `pt-BR`. */
export const language = once(() =>
  z.string().check(z.refine(isLanguageTag, { error: 'bad-language' })),
);

/** Words of the author to themselves, which JSON has no other place for. Any object may have one. */
const comment = once(() => z.optional(z.string()));

/** An object that accepts no other key than these, and tells them when it is asked what was meant. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const all = { ...shape, $comment: comment() };
  return z.strictObject(all, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(all).join(' ') : undefined),
  });
}

/** An object with one value for each of some ids, such as a row's cells or an answer's points. */
export function byId<Value extends z.core.$ZodType>(value: Value) {
  const entries = z.record(id(), value);
  // zod passes over this one key in silence; a document that has it must hear of it.
  const hasNoProto = (input: unknown) => !Object.hasOwn(Object(input), '__proto__');
  return z.pipe(z.custom<z.input<typeof entries>>(hasNoProto, { error: 'proto' }), entries);
}

/** The 31st of February has the form of a date, too. */
function isInCalendar(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  // `URL` drops tabs, line breaks and leading control characters; an address that needs that is not one to link to.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f]/.test(value)) return false;
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

let currencies: ReadonlySet<string> | undefined;

/** The currency codes that this runtime knows, asked for once: the list is built anew at every call. */
export function currencyCodes(): ReadonlySet<string> {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies;
}
