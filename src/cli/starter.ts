import type { DatasetInput, Period } from '../../data/index.js';
import { idMaker } from '../read/slug.js';

/** What somebody says who begins a dataset. */
export interface StarterOptions {
  readonly title: string;
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  readonly currency: string;
  readonly period: Period;
  readonly language: string;
  /** The day of writing, `2026-03-01`. */
  readonly today: string;
}

/** Amounts that look like pay of the period, so that the first drawing is no surprise. */
const FIRST: Readonly<Record<Period, number>> = {
  year: 40_000,
  month: 3_500,
  week: 800,
  day: 160,
  hour: 20,
};

/** A dataset to be changed: every part of it works at once, and a comment in each says what it is for. */
export function starterDataset(options: StarterOptions): DatasetInput {
  const { title, currency, period, language, today } = options;
  const roles = named('role', options.roles);
  const levels = named('level', options.levels);
  const step = FIRST[period] / 4;
  return {
    $comment:
      'A "$comment" may stand in every object whose keys are not ids, and no widget shows it. All figures here are made up: put yours in their place. What you do not know you leave out, and it is shown as missing.',
    format: 1,
    id: idMaker('comparison')(title),
    title,
    lang: language,
    updated: today,
    sources: [
      {
        $comment: 'Every figure names its source by this id. Add "url", "publisher" and "date".',
        id: 'own',
        title: 'Our own pay bands',
      },
    ],
    roles: roles.map((role) => ({ ...role, summary: `What a ${role.name} does, in a sentence.` })),
    levels,
    pay: levels.flatMap((level, rank) =>
      roles.map((role, place) => ({
        ...(rank + place === 0 && {
          $comment:
            'measure is "base", "total" or "unstated". Instead of a range, a figure may be percentiles, an average, a median, "from" or "upTo".',
        }),
        roles: [role.id],
        level: level.id,
        measure: 'base' as const,
        currency,
        period,
        asOf: today.slice(0, 7),
        source: 'own',
        figure: {
          kind: 'range' as const,
          low: FIRST[period] + step * (2 * rank + place),
          high: FIRST[period] + step * (2 * rank + place + 2),
        },
      })),
    ),
    skills: [
      {
        $comment:
          'kind is "text", "level" (a number on a scale) or "need" ("must", "nice" or "no"). A role without a cell is "not rated".',
        kind: 'text' as const,
        id: 'work',
        title: 'The work',
        rows: [
          {
            id: 'day',
            name: 'A usual day',
            cells: Object.fromEntries(
              roles.map(({ id, name }) => [id, `What a ${name} does from morning to evening`]),
            ),
          },
        ],
      },
    ],
    ...(roles.length > 1 && { quiz: quizOf(roles) }),
  };
}

function quizOf(roles: readonly { id: string; name: string }[]): DatasetInput['quiz'] {
  return {
    $comment: 'Points are whole numbers for each role; "because" is said to the reader.',
    questions: [
      {
        id: 'first',
        text: 'Which of these would you rather do?',
        options: roles.map(({ id, name }) => ({
          text: `Something that a ${name} does`,
          points: { [id]: 2 },
          because: `You like what a ${name} does.`,
        })),
      },
    ],
  };
}

function named(word: string, names: readonly string[]): { id: string; name: string }[] {
  const idOf = idMaker(word);
  return names.map((name) => ({ id: idOf(name), name }));
}
