/**
 * The dataset format, version 1, and the only definition of it: the types in `types.ts` are inferred from here, and
 * `dataset.schema.json` is generated from here. Each part is made when it is first asked for; see `fields.ts`.
 */
import * as z from 'zod/mini';
import {
  amount,
  byId,
  currency,
  date,
  id,
  LIMITS,
  language,
  record,
  text,
  url,
  whole,
} from './fields.js';
import { once } from './once.js';

const name = once(() => text(LIMITS.name));
const title = once(() => text(LIMITS.title));
const sentence = once(() => text(LIMITS.sentence));
const list = <Item extends z.core.SomeType>(item: Item) => z._default(z.array(item), []);

/** Where a figure or a table comes from. */
export const source = once(() =>
  record({
    id: id(),
    title: title(),
    publisher: z.optional(name()),
    url: z.optional(url()),
    date: z.optional(date()),
  }),
);

export const role = once(() =>
  record({
    id: id(),
    name: name(),
    shortName: z.optional(name()),
    summary: z.optional(sentence()),
  }),
);

/** The order of the levels in the document is the order shown. */
export const level = once(() => record({ id: id(), name: name() }));

const bounds = once(() => record({ low: amount(), high: amount() }));

/** One figure of pay, in the currency and for the period of its entry. */
export const figure = once(() =>
  z.discriminatedUnion('kind', [
    /** From lowest to highest, perhaps with a middle and with the narrower range that is offered on hiring. */
    record({
      kind: z.literal('range'),
      low: amount(),
      high: amount(),
      mid: z.optional(amount()),
      hiring: z.optional(bounds()),
    }),
    record({
      kind: z.literal('percentiles'),
      p10: z.optional(amount()),
      p25: amount(),
      p50: amount(),
      p75: amount(),
      p90: z.optional(amount()),
    }),
    record({ kind: z.literal('average'), value: amount() }),
    record({ kind: z.literal('median'), value: amount() }),
    record({ kind: z.literal('from'), value: amount() }),
    record({ kind: z.literal('upTo'), value: amount() }),
  ]),
);

/** One figure with all that makes it honest: what is measured, in which money, per what time, where, when, by whom. */
export const pay = once(() =>
  record({
    /** One role, or several that the figure describes together (a benchmark). */
    roles: z.array(id()).check(z.minLength(1)),
    level: z.optional(id()),
    /** `base` salary, `total` compensation, or `unstated` when the source does not say. */
    measure: z.enum(['base', 'total', 'unstated']),
    currency: currency(),
    period: z.enum(['year', 'month', 'week', 'day', 'hour']),
    region: z.optional(name()),
    /** Left out when the source does not say; the reader is then not told a date. */
    asOf: z.optional(date()),
    source: id(),
    /** How many people the figure rests on. */
    sampleSize: z.optional(whole().check(z.positive())),
    note: z.optional(sentence()),
    figure: figure(),
  }),
);

/** A row of a skills group; a role without a cell is "not rated", which is not the same as zero or "no". */
const row = <Cell extends z.core.$ZodType>(cell: Cell) =>
  record({
    id: id(),
    name: name(),
    note: z.optional(sentence()),
    source: z.optional(id()),
    cells: byId(cell),
  });

/** A group of skills whose cells are all of one kind. */
export const skillGroup = once(() =>
  z.discriminatedUnion('kind', [
    record({
      kind: z.literal('text'),
      id: id(),
      title: title(),
      rowHeader: z.optional(name()),
      source: z.optional(id()),
      rows: z.array(row(sentence())),
    }),
    /** Cells are positions on `scale`, counted from zero. */
    record({
      kind: z.literal('level'),
      id: id(),
      title: title(),
      rowHeader: z.optional(name()),
      source: z.optional(id()),
      scale: z.array(name()).check(z.minLength(2), z.maxLength(11)),
      rows: z.array(row(whole().check(z.nonnegative()))),
    }),
    record({
      kind: z.literal('need'),
      id: id(),
      title: title(),
      rowHeader: z.optional(name()),
      source: z.optional(id()),
      rows: z.array(row(z.enum(['must', 'nice', 'no']))),
    }),
  ]),
);

/** A length of time as its source words it; two sources' words are kept side by side, never averaged. */
export const duration = once(() =>
  record({
    low: z.number().check(z.positive()),
    high: z.number().check(z.positive()),
    unit: z.enum(['week', 'month']),
    wording: z.optional(sentence()),
  }),
);

/** The way from a background to a role. */
export const transition = once(() =>
  record({
    id: id(),
    from: name(),
    to: id(),
    durations: list(duration()),
    carriesOver: list(sentence()),
    toLearn: list(sentence()),
    note: z.optional(sentence()),
    source: id(),
  }),
);

/** A single figure with its sentence, such as the growth of a market. */
export const fact = once(() =>
  record({
    id: id(),
    /** The figure as it is shown large, such as `+18%`. */
    figure: text(40),
    sentence: sentence(),
    roles: list(id()),
    source: id(),
    asOf: z.optional(date()),
  }),
);

export const option = once(() =>
  record({
    text: title(),
    /** Whole points for any of the roles; a role that is not named gets none. */
    points: byId(whole().check(z.minimum(-100), z.maximum(100))),
    /** The reader's reason, said to the reader: "You …". */
    because: sentence(),
  }),
);

export const question = once(() =>
  record({
    id: id(),
    text: title(),
    hint: z.optional(sentence()),
    options: z.array(option()).check(z.minLength(2), z.maxLength(10)),
  }),
);

/** Where a reader starts from; it is not scored, it only chooses which transitions the result shows. */
export const startingPoint = once(() =>
  record({ id: id(), name: name(), transitions: list(id()) }),
);

export const quiz = once(() =>
  record({
    title: z.optional(title()),
    intro: z.optional(sentence()),
    startingPoints: list(startingPoint()),
    questions: z.array(question()).check(z.minLength(1), z.maxLength(100)),
  }),
);

/** A whole document: one comparison. */
export const dataset = once(() =>
  record({
    $schema: z.optional(z.string()),
    format: z.literal(1),
    id: id(),
    title: title(),
    lang: language(),
    updated: date(),
    sources: list(source()),
    roles: z.array(role()).check(z.minLength(1)),
    levels: list(level()),
    pay: list(pay()),
    skills: list(skillGroup()),
    transitions: list(transition()),
    facts: list(fact()),
    quiz: z.optional(quiz()),
  }),
);
