/** The rule about what is compared with what. */
import { type Issue, warning } from '../issue.js';
import { quote } from '../quote.js';
import type { Dataset, Measure, Pay } from '../types.js';
import { find, NOTHING } from './find.js';

/** Figures that readers look at side by side. */
interface Group {
  readonly first: number;
  readonly id: string;
  /** For each measure, the roles or levels that have a figure of it. */
  readonly members: Map<Measure, Set<string>>;
}

type IdOf = (entry: Pay) => string | undefined;

/** At each level two roles, and of each role two levels, have figures of one measure: base and total do not compare. */
export function measuresAreShared({ pay }: Dataset): Issue[] {
  const roleOf: IdOf = ({ roles }) => (roles.length === 1 ? roles[0] : undefined);
  const among = (groups: Group[], subject: (id: string) => string) =>
    find(groups, ({ first, id, members }) => {
      if (!isMixed(members)) return NOTHING;
      const sentence = `no two ${subject(id)} have the same measure, so that their figures are not compared; add figures of one measure if there are any.`;
      return [warning(`pay[${first}].measure`, 'mixed-measures', sentence)];
    });
  return [
    ...among(
      groupsOf(pay, ({ level = '' }) => level, roleOf),
      (level) => (level ? `roles at level ${quote(level)}` : 'roles'),
    ),
    ...among(
      groupsOf(pay, roleOf, ({ level }) => level),
      (role) => `levels of ${quote(role)}`,
    ),
  ];
}

function groupsOf(pay: readonly Pay[], idOf: IdOf, memberOf: IdOf): Group[] {
  const groups = new Map<string, Group>();
  for (const [first, entry] of pay.entries()) {
    const [id, member] = [idOf(entry), memberOf(entry)];
    if (id === undefined || member === undefined) continue;
    const { members } = groups.get(id) ?? groupAt(first, id, groups);
    members.set(entry.measure, (members.get(entry.measure) ?? new Set()).add(member));
  }
  return [...groups.values()];
}

function groupAt(first: number, id: string, groups: Map<string, Group>): Group {
  const group: Group = { first, id, members: new Map() };
  groups.set(id, group);
  return group;
}

/** What is not stated stands among base salaries and is told apart there, so that only totals are alone. */
function isMixed(members: Group['members']): boolean {
  const sets = [...members.values()];
  if (!members.has('total') || sets.some(({ size }) => size > 1)) return false;
  return new Set(sets.flatMap((set) => [...set])).size > 1;
}
