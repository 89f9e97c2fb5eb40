import { error } from '../../../data/issue.js';
import type { GridOrigin } from '../grid.js';
import type { PayContext } from '../pay-context.js';
import type { Reading } from '../reading.js';
import { SalaryDraft } from '../salary-draft.js';
import { atOnce, type Steps } from '../steps.js';
import { addPosting } from './add-posting.js';
import { findPostings } from './find-postings.js';

const NO_PAY = error('JSON-LD', 'no-pay', 'has no pay; add "baseSalary" to a JobPosting.');

/**
 * Reads what a page says about pay in the words of schema.org: `baseSalary` and `estimatedSalary` of every JobPosting,
 * `estimatedSalary` of every Occupation. What has the same title is one role. Never throws.
 * @param scripts the texts of all `<script type="application/ld+json">`, in their order
 * @param context what holds where the page does not say
 */
export function readPageData(
  scripts: readonly string[],
  origin: GridOrigin,
  context: PayContext,
): Reading {
  return atOnce(pageDataSteps(scripts, origin, context));
}

/** The same, posting by posting. */
export function* pageDataSteps(
  scripts: readonly string[],
  origin: GridOrigin,
  context: PayContext,
): Steps<Reading> {
  const draft = new SalaryDraft(origin);
  const seen = new Set<string>();
  const { postings, resolve } = findPostings(scripts, draft);
  const page = { resolve, context, url: origin.url, draft, seen };
  for (const posting of postings) {
    addPosting(posting, page);
    yield;
  }
  return seen.size > 0 ? draft.toReading('') : { issues: [...draft.issues, NO_PAY], asWritten: [] };
}
