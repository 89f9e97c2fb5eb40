import { error, type Issue } from './issue.js';
import { quote } from './quote.js';
import { readShape } from './read-shape.js';
import { applyRules, type Rule } from './rules/apply.js';
import { idsAreUnique, mentionsAreUnique } from './rules/identity.js';
import {
  durationsAscend,
  figuresAscend,
  hiringLiesWithin,
  levelsAreOnScale,
} from './rules/order.js';
import {
  levelsAreKnown,
  rolesAreKnown,
  sourcesAreKnown,
  transitionsAreKnown,
} from './rules/references.js';
import type { Dataset } from './types.js';

/** Rules whose breach rejects the document. */
const RULES: readonly Rule[] = [
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

/**
 * What a widget asks of a document: whether it can be shown. Never throws. Warnings are for authors, and `validate`
 * has them; a reader's machine need not look for them.
 * @returns `dataset`, a copy with empty lists filled in, or the `issues` that reject the document
 */
export function readDataset(value: unknown): { dataset?: Dataset; issues: Issue[] } {
  try {
    const { dataset, issues } = readShape(value);
    if (!dataset) return { issues };
    const errors = applyRules(RULES, dataset, new Date());
    return errors.length > 0 ? { issues: errors } : { dataset, issues: [] };
  } catch (thrown) {
    const sentence = `cannot be checked (${reason(thrown)}); pass plain data as JSON.parse returns it.`;
    return { issues: [error('', 'unreadable', sentence)] };
  }
}

/** What was thrown, in a few words; what a getter throws may in turn throw when it is looked at. */
function reason(thrown: unknown): string {
  try {
    return quote(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return 'for no stated reason';
  }
}
