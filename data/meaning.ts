/** The checks of what a document means, after its shape is known to be right. */
import { error, type Issue } from './issue.js';
import { figuresAreNotAhead, figuresAreRecent } from './rules/age.js';
import { quizDecides, rolesHavePay } from './rules/coverage.js';
import { MOST_ISSUES } from './rules/find.js';
import { idsAreUnique, mentionsAreUnique } from './rules/identity.js';
import {
  durationsAscend,
  figuresAscend,
  hiringLiesWithin,
  levelsAreOnScale,
} from './rules/order.js';
import { mediansLieWithin, rangesAreNarrow, yearsAreNotMonths } from './rules/plausibility.js';
import {
  levelsAreKnown,
  rolesAreKnown,
  sourcesAreKnown,
  transitionsAreKnown,
} from './rules/references.js';
import type { Dataset } from './types.js';

/** What one rule finds. */
type Rule = (dataset: Dataset, today: Date) => Issue[];

/** Rules whose breach rejects the document. */
const ERRORS: readonly Rule[] = [
  idsAreUnique,
  mentionsAreUnique,
  rolesAreKnown,
  levelsAreKnown,
  sourcesAreKnown,
  transitionsAreKnown,
  figuresAscend,
  hiringLiesWithin,
  durationsAscend,
  levelsAreOnScale,
];

/** Rules whose breach deserves a second look. They presume a document without errors. */
const WARNINGS: readonly Rule[] = [
  figuresAreRecent,
  figuresAreNotAhead,
  rangesAreNarrow,
  mediansLieWithin,
  yearsAreNotMonths,
  rolesHavePay,
  quizDecides,
];

/** All errors of a document, or if there are none, all warnings. */
export function issuesOfMeaning(dataset: Dataset, today: Date): Issue[] {
  const errors = collect(ERRORS, dataset, today);
  return errors.length > 0 ? errors : collect(WARNINGS, dataset, today);
}

function collect(rules: readonly Rule[], dataset: Dataset, today: Date): Issue[] {
  const issues = rules.flatMap((rule) => rule(dataset, today));
  const [next] = issues.splice(MOST_ISSUES);
  if (!next) return issues;
  const sentence = `has more problems than the ${MOST_ISSUES} listed; correct these first.`;
  return [...issues, { ...error('', 'more', sentence), severity: next.severity }];
}
