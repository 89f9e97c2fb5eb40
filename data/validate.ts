import { DatasetError, type Issue } from './issue.js';
import { readDataset } from './read-dataset.js';
import { figuresAreDated, figuresAreNotAhead, figuresAreRecent } from './rules/age.js';
import { applyRules, type Rule } from './rules/apply.js';
import { quizDecides, rolesHavePay } from './rules/coverage.js';
import { measuresAreShared } from './rules/measures.js';
import { mediansLieWithin, rangesAreNarrow, yearsAreNotMonths } from './rules/plausibility.js';
import { currenciesFitRegions } from './rules/region.js';
import type { Dataset } from './types.js';

export interface ValidateOptions {
  /** The day from which ages are reckoned; today unless given. */
  readonly today?: Date;
}

/** Rules whose breach deserves a second look. They presume a document without errors. */
const WARNINGS: readonly Rule[] = [
  figuresAreRecent,
  figuresAreDated,
  figuresAreNotAhead,
  rangesAreNarrow,
  mediansLieWithin,
  yearsAreNotMonths,
  currenciesFitRegions,
  measuresAreShared,
  rolesHavePay,
  quizDecides,
];

/**
 * Checks anything that may be a comparison: all its errors or, if there are none, all its warnings. Never throws.
 * @returns `dataset`, a copy with empty lists filled in, unless one of the `issues` is an error
 */
export function validate(
  value: unknown,
  options?: ValidateOptions,
): { dataset?: Dataset; issues: Issue[] } {
  const { dataset, issues } = readDataset(value);
  if (!dataset) return { issues };
  return { dataset, issues: applyRules(WARNINGS, dataset, options?.today ?? new Date()) };
}

/**
 * Like `validate`, for those who want a dataset or nothing.
 * @throws {DatasetError} with every problem, when one of them is an error
 */
export function parseDataset(
  value: unknown,
  options?: ValidateOptions,
): { dataset: Dataset; warnings: Issue[] } {
  const { dataset, issues } = validate(value, options);
  if (!dataset) throw new DatasetError(issues);
  return { dataset, warnings: issues };
}
