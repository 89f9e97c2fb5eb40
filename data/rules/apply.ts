import { error, type Issue } from '../issue.js';
import type { Dataset } from '../types.js';
import { MOST_ISSUES } from './find.js';

/** What one rule finds in a document whose shape is right. */
export type Rule = (dataset: Dataset, today: Date) => Issue[];

/** What the rules find, up to as much as anybody reads. */
export function applyRules(rules: readonly Rule[], dataset: Dataset, today: Date): Issue[] {
  const issues = rules.flatMap((rule) => rule(dataset, today));
  const [next] = issues.splice(MOST_ISSUES);
  if (!next) return issues;
  const sentence = `has more problems than the ${MOST_ISSUES} listed; correct these first.`;
  return [...issues, { ...error('', 'more', sentence), severity: next.severity }];
}
