/** Rules about references: whatever a document names, it also has. */
import { didYouMean } from '../did-you-mean.js';
import { error, type Issue } from '../issue.js';
import { pathOf, quote } from '../quote.js';
import type { Dataset } from '../types.js';
import { find, NOTHING } from './find.js';

/** Every role that is named is one of `roles`. */
export function rolesAreKnown({ roles, pay, skills, transitions, facts, quiz }: Dataset): Issue[] {
  const check = lookUp('role', roles);
  return [
    ...find(pay, (entry, index) =>
      check(entry.roles, (_, place) => `pay[${index}].roles[${place}]`),
    ),
    ...skills.flatMap(({ rows }, group) =>
      find<{ readonly cells: object }>(rows, ({ cells }, row) =>
        check(Object.keys(cells), (id) => `skills[${group}].rows[${row}].${pathOf(['cells', id])}`),
      ),
    ),
    ...find(transitions, ({ to }, index) => check([to], () => `transitions[${index}].to`)),
    ...find(facts, (fact, index) =>
      check(fact.roles, (_, place) => `facts[${index}].roles[${place}]`),
    ),
    ...(quiz?.questions ?? []).flatMap(({ options }, question) =>
      find(options, ({ points }, option) => {
        const path = `quiz.questions[${question}].options[${option}]`;
        return check(Object.keys(points), (id) => `${path}.${pathOf(['points', id])}`);
      }),
    ),
  ];
}

/** Every level that is named is one of `levels`. */
export function levelsAreKnown({ levels, pay }: Dataset): Issue[] {
  const check = lookUp('level', levels);
  return find(pay, ({ level }, index) => check([level], () => `pay[${index}].level`));
}

/** Every source that is named is one of `sources`. */
export function sourcesAreKnown({ sources, pay, skills, transitions, facts }: Dataset): Issue[] {
  const check = lookUp('source', sources);
  return [
    ...find(pay, ({ source }, index) => check([source], () => `pay[${index}].source`)),
    ...find(skills, ({ source }, index) => check([source], () => `skills[${index}].source`)),
    ...skills.flatMap(({ rows }, group) =>
      find<{ readonly source?: string | undefined }>(rows, ({ source }, row) =>
        check([source], () => `skills[${group}].rows[${row}].source`),
      ),
    ),
    ...find(transitions, ({ source }, index) =>
      check([source], () => `transitions[${index}].source`),
    ),
    ...find(facts, ({ source }, index) => check([source], () => `facts[${index}].source`)),
  ];
}

/** Every transition that a starting point names is one of `transitions`. */
export function transitionsAreKnown({ transitions, quiz }: Dataset): Issue[] {
  const check = lookUp('transition', transitions);
  return find(quiz?.startingPoints ?? [], (start, index) =>
    check(start.transitions, (_, place) => `quiz.startingPoints[${index}].transitions[${place}]`),
  );
}

/** A check of ids that are named at a place; where none is named, `undefined` stands for it. */
function lookUp(part: string, entries: readonly { readonly id: string }[]) {
  const known = new Set<string | undefined>(entries.map(({ id }) => id)).add(undefined);
  return (
    ids: readonly (string | undefined)[],
    path: (id: string, place: number) => string,
  ): readonly Issue[] => {
    if (ids.every((id) => known.has(id))) return NOTHING;
    return ids.flatMap((id, place) => {
      if (id === undefined || known.has(id)) return NOTHING;
      const remedy = didYouMean(id, known, `use an id of "${part}s", or add it there`);
      return error(
        path(id, place),
        `unknown-${part}`,
        `no ${part} has the id ${quote(id)}${remedy}`,
      );
    });
  };
}
