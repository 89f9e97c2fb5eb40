import { quote } from '../../../data/quote.js';
import type { GridOrigin } from '../grid.js';
import type { PayContext } from '../pay-context.js';
import type { Reading } from '../reading.js';
import { findThings } from './find-things.js';
import { makeDocument } from './make-document.js';
import { readPosting } from './read-posting.js';

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
  const { things, resolve, issues } = findThings(scripts);
  const postings = things
    .map((thing) => {
      const posting = readPosting(thing, resolve, origin.url, context);
      const place = `script ${thing.script}: ${thing.type} ${quote(posting.title)}`;
      return { ...posting, place };
    })
    // An occupation without pay is only mentioned; a posting without pay is a gap worth showing.
    .filter(
      (posting, index) => things[index]?.type === 'JobPosting' || posting.salaries.length > 0,
    );
  const reading = makeDocument(postings, origin);
  return { ...reading, issues: [...issues, ...reading.issues] };
}
