/** The rule about what is compared with what. */
import { type Issue, warning } from '../issue.js';
import { quote } from '../quote.js';
import type { Dataset, Measure } from '../types.js';
import { find, NOTHING } from './find.js';

/** The figures of one level. */
interface Group {
  readonly first: number;
  readonly level: string | undefined;
  /** For each measure, the roles that have a figure of it. */
  readonly roles: Map<Measure, Set<string>>;
}

/** At each level, two roles have figures of one measure; base salaries and totals are not compared. */
export function measuresAreShared({ pay }: Dataset): Issue[] {
  const groups = new Map<string | undefined, Group>();
  for (const [index, { roles, level, measure }] of pay.entries()) {
    const [role, ...others] = roles;
    if (role === undefined || others.length > 0) continue;
    const group = groups.get(level) ?? { first: index, level, roles: new Map() };
    groups.set(level, group);
    group.roles.set(measure, (group.roles.get(measure) ?? new Set()).add(role));
  }
  return find([...groups.values()], ({ first, level, roles }) => {
    const isCompared = [...roles.values()].some((of) => of.size > 1);
    // What is not stated stands among base salaries and is told apart there.
    if (isCompared || !roles.has('total') || roles.size < 2) return NOTHING;
    if (new Set([...roles.values()].flatMap((of) => [...of])).size < 2) return NOTHING;
    const where = level === undefined ? '' : ` at level ${quote(level)}`;
    const sentence = `no two roles have the same measure${where}, so that their figures are not compared; add figures of one measure if there are any.`;
    return [warning(`pay[${first}].measure`, 'mixed-measures', sentence)];
  });
}
