/** Rules about names: each once in its list. */
import { error, type Issue } from '../issue.js';
import { quote } from '../quote.js';
import type { Dataset } from '../types.js';

/** No two entries of a list have the same id. */
export function* idsAreUnique(dataset: Dataset): Iterable<Issue> {
  const { sources, roles, levels, skills, transitions, facts, quiz } = dataset;
  const lists = new Map<string, readonly { readonly id: string }[]>(
    Object.entries({ sources, roles, levels, skills, transitions, facts }),
  );
  for (const [index, { rows }] of skills.entries()) lists.set(`skills[${index}].rows`, rows);
  lists.set('quiz.startingPoints', quiz?.startingPoints ?? []);
  lists.set('quiz.questions', quiz?.questions ?? []);
  for (const [list, entries] of lists) {
    const first = new Map<string, number>();
    for (const [index, { id }] of entries.entries()) {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, index);
      else
        yield error(
          `${list}[${index}].id`,
          'duplicate-id',
          `${quote(id)} is already the id of ${list}[${earlier}]; choose another.`,
        );
    }
  }
}

/** No list of roles or transitions names one of them twice. */
export function* mentionsAreUnique({ pay, facts, quiz }: Dataset): Iterable<Issue> {
  for (const [index, { roles }] of pay.entries()) {
    if (roles.length > 1) yield* uniqueMentions(`pay[${index}].roles`, roles);
  }
  for (const [index, { roles }] of facts.entries())
    yield* uniqueMentions(`facts[${index}].roles`, roles);
  for (const [index, { transitions }] of quiz?.startingPoints.entries() ?? []) {
    yield* uniqueMentions(`quiz.startingPoints[${index}].transitions`, transitions);
  }
}

function* uniqueMentions(list: string, ids: readonly string[]): Iterable<Issue> {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id))
      yield error(
        `${list}[${index}]`,
        'duplicate-mention',
        `${quote(id)} is already in this list; remove it.`,
      );
    seen.add(id);
  }
}
