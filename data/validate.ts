import { DatasetError, error, type Issue } from './issue.js';
import { issuesOfMeaning } from './meaning.js';
import { quote } from './quote.js';
import { readShape } from './read-shape.js';
import type { Dataset } from './types.js';

export interface ValidateOptions {
  /** The day from which ages are reckoned; today unless given. */
  readonly today?: Date;
}

/**
 * Checks anything that may be a comparison. Never throws.
 * @returns `dataset`, a copy with empty lists filled in, unless one of the `issues` is an error
 */
export function validate(
  value: unknown,
  options?: ValidateOptions,
): { dataset?: Dataset; issues: Issue[] } {
  try {
    const { dataset, issues } = readShape(value);
    if (!dataset) return { issues };
    const found = issuesOfMeaning(dataset, options?.today ?? new Date());
    return found.some(({ severity }) => severity === 'error')
      ? { issues: found }
      : { dataset, issues: found };
  } catch (thrown) {
    return {
      issues: [
        error(
          '',
          'unreadable',
          `cannot be checked (${reason(thrown)}); pass plain data as JSON.parse returns it.`,
        ),
      ],
    };
  }
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

/** What was thrown, in a few words; what a getter throws may in turn throw when it is looked at. */
function reason(thrown: unknown): string {
  try {
    return quote(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return 'for no stated reason';
  }
}
