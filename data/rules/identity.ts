/** Rules about names: each once in its list. */
import { error, type Issue } from '../issue.js';
import { quote } from '../quote.js';
import type { Dataset } from '../types.js';
import { find, NOTHING } from './find.js';

/** No two entries of a list have the same id. */
export function idsAreUnique(dataset: Dataset): Issue[] {
  const { sources, roles, levels, skills, transitions, facts, quiz } = dataset;
  return [
    ...Object.entries({ sources, roles, levels, skills, transitions, facts }).flatMap(repeatedIds),
    ...skills.flatMap(({ rows }, index) => repeatedIds([`skills[${index}].rows`, rows])),
    ...repeatedIds(['quiz.startingPoints', quiz?.startingPoints ?? []]),
    ...repeatedIds(['quiz.questions', quiz?.questions ?? []]),
  ];
}

/** No list of roles or transitions names one of them twice. */
export function mentionsAreUnique({ pay, facts, quiz }: Dataset): Issue[] {
  return [
    ...find(pay, ({ roles }, index) => repeatedMentions(roles, () => `pay[${index}].roles`)),
    ...find(facts, ({ roles }, index) => repeatedMentions(roles, () => `facts[${index}].roles`)),
    ...find(quiz?.startingPoints ?? [], ({ transitions }, index) =>
      repeatedMentions(transitions, () => `quiz.startingPoints[${index}].transitions`),
    ),
  ];
}

function repeatedIds([list, entries]: [string, readonly { readonly id: string }[]]): Issue[] {
  const places = new Map<string, number>();
  return find(entries, ({ id }, index) => {
    const earlier = places.get(id);
    if (earlier !== undefined) {
      const sentence = `${quote(id)} is already the id of ${list}[${earlier}]; choose another.`;
      return [error(`${list}[${index}].id`, 'duplicate-id', sentence)];
    }
    places.set(id, index);
    return NOTHING;
  });
}

function repeatedMentions(ids: readonly string[], list: () => string): readonly Issue[] {
  if (ids.length < 2 || new Set(ids).size === ids.length) return NOTHING;
  const seen = new Set<string>();
  return find(ids, (id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return NOTHING;
    }
    return [
      error(
        `${list()}[${index}]`,
        'duplicate-mention',
        `${quote(id)} is already in this list; remove it.`,
      ),
    ];
  });
}
