/** Rules about references: whatever a document names, it also has. */
import { didYouMean } from '../did-you-mean.js';
import { error, type Issue } from '../issue.js';
import { pathOf, quote } from '../quote.js';
import type { Dataset } from '../types.js';

/** Every role that is named is one of `roles`. */
export function* rolesAreKnown({
  roles,
  pay,
  skills,
  transitions,
  facts,
  quiz,
}: Dataset): Iterable<Issue> {
  const known = idsOf(roles);
  const unknown = (id: string, path: string) => unknownId('role', known, id, path);
  for (const [index, figure] of pay.entries()) {
    for (const [place, id] of figure.roles.entries()) {
      if (!known.has(id)) yield unknown(id, `pay[${index}].roles[${place}]`);
    }
  }
  for (const [index, { rows }] of skills.entries()) {
    for (const [row, { cells }] of rows.entries()) {
      for (const id of Object.keys(cells)) {
        if (!known.has(id)) yield unknown(id, pathOf(['skills', index, 'rows', row, 'cells', id]));
      }
    }
  }
  for (const [index, { to }] of transitions.entries()) {
    if (!known.has(to)) yield unknown(to, `transitions[${index}].to`);
  }
  for (const [index, fact] of facts.entries()) {
    for (const [place, id] of fact.roles.entries()) {
      if (!known.has(id)) yield unknown(id, `facts[${index}].roles[${place}]`);
    }
  }
  for (const [index, { options }] of quiz?.questions.entries() ?? []) {
    for (const [option, { points }] of options.entries()) {
      for (const id of Object.keys(points)) {
        if (known.has(id)) continue;
        yield unknown(id, pathOf(['quiz', 'questions', index, 'options', option, 'points', id]));
      }
    }
  }
}

/** Every level that is named is one of `levels`. */
export function* levelsAreKnown({ levels, pay }: Dataset): Iterable<Issue> {
  const known = idsOf(levels);
  for (const [index, { level }] of pay.entries()) {
    if (level !== undefined && !known.has(level))
      yield unknownId('level', known, level, `pay[${index}].level`);
  }
}

/** Every source that is named is one of `sources`. */
export function* sourcesAreKnown({
  sources,
  pay,
  skills,
  transitions,
  facts,
}: Dataset): Iterable<Issue> {
  const known = idsOf(sources);
  for (const [part, entries] of Object.entries({ pay, skills, transitions, facts })) {
    for (const [index, { source }] of entries.entries()) {
      if (source === undefined || known.has(source)) continue;
      yield unknownId('source', known, source, `${part}[${index}].source`);
    }
  }
  for (const [index, { rows }] of skills.entries()) {
    for (const [row, { source }] of rows.entries()) {
      if (source === undefined || known.has(source)) continue;
      yield unknownId('source', known, source, `skills[${index}].rows[${row}].source`);
    }
  }
}

/** Every transition that a starting point names is one of `transitions`. */
export function* transitionsAreKnown({ transitions, quiz }: Dataset): Iterable<Issue> {
  const known = idsOf(transitions);
  for (const [index, start] of quiz?.startingPoints.entries() ?? []) {
    for (const [place, id] of start.transitions.entries()) {
      if (known.has(id)) continue;
      yield unknownId(
        'transition',
        known,
        id,
        `quiz.startingPoints[${index}].transitions[${place}]`,
      );
    }
  }
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function unknownId(part: string, known: ReadonlySet<string>, id: string, path: string): Issue {
  const remedy = didYouMean(id, known, `use an id of "${part}s", or add it there`);
  return error(path, `unknown-${part}`, `no ${part} has the id ${quote(id)}${remedy}`);
}
