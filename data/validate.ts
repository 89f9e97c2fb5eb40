import { DatasetError, type Issue } from './issue.js';
import { dataset as schema } from './schema.js';
import type { Dataset } from './types.js';

export interface ValidateOptions {
  /** The day that ages are counted from; today unless given. */
  readonly today?: Date;
}

export function validate(
  value: unknown,
  _options: ValidateOptions = {},
): { dataset?: Dataset; issues: Issue[] } {
  const result = schema.safeParse(value);
  if (result.success) return { dataset: result.data, issues: [] };
  return {
    issues: result.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      code: issue.code,
      severity: 'error',
      message: `${issue.path.join('.')}: ${issue.message}`,
    })),
  };
}

export function parseDataset(
  value: unknown,
  options: ValidateOptions = {},
): { dataset: Dataset; warnings: Issue[] } {
  const { dataset, issues } = validate(value, options);
  if (!dataset) throw new DatasetError(issues);
  return { dataset, warnings: issues };
}
