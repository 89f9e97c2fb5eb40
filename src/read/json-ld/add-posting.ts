import { date, LIMITS } from '../../../data/fields.js';
import { quote } from '../../../data/quote.js';
import { isLevel } from '../level-words.js';
import type { PayContext } from '../pay-context.js';
import { fitted } from '../plain-text.js';
import type { PayDetails, SalaryDraft } from '../salary-draft.js';
import type { Posting } from './find-postings.js';
import { isObject, type JsonObject, listOf, type Resolve, textOf } from './json.js';
import { readRegion } from './read-region.js';
import { readSalaries, type SalaryReading } from './read-salary.js';

/** What all postings of a page have in common. */
export interface Page {
  readonly resolve: Resolve;
  readonly context: PayContext;
  /** Where addresses begin that are not written in full. */
  readonly url: string | undefined;
  readonly draft: SalaryDraft;
  /** All that was added: a page may say the same in two scripts. */
  readonly seen: Set<string>;
}

/**
 * Adds a posting's pay to the document. A posting without pay is a gap worth showing, an occupation without pay is
 * only mentioned.
 */
export function addPosting({ script, type, node }: Posting, page: Page): void {
  const { resolve, context, draft } = page;
  const title = textOf(node.title) || textOf(node.name);
  const place = `script ${script}: ${type} ${quote(title)}`;
  const salaries = [
    ...(type === 'JobPosting' ? readSalaries(node, 'baseSalary', resolve, context) : []),
    ...readSalaries(node, 'estimatedSalary', resolve, context),
  ];
  if (salaries.length > 0 && !title)
    draft.warn(place, 'no-title', 'has pay but no title; add one.');
  if (!title || (type === 'Occupation' && salaries.length === 0)) return;
  const levelName = levelOf(node);
  const payee = {
    roles: [draft.roles.idOf(title, place)],
    ...(levelName && { level: draft.levels.idOf(levelName, place) }),
  };
  for (const { left } of salaries) {
    for (const sentence of left) draft.warn(place, 'left-out', sentence);
  }
  const stated = salaries.filter(({ found, unread }) => found.length > 0 || unread);
  if (stated.length === 0) return;
  const details = { ...payee, ...detailsOf(node, title, place, page) };
  for (const salary of stated) addSalary(salary, details, place, page);
}

function addSalary(
  salary: SalaryReading,
  details: PayDetails,
  place: string,
  { draft, seen }: Page,
): void {
  const key = JSON.stringify([salary, details]);
  if (seen.has(key)) {
    draft.warn(place, 'repeated', 'repeats what another one says; it is shown once.');
  } else {
    seen.add(key);
    draft.add(salary, details, place);
  }
}

/** A text counts when it is a level and nothing else; a requirement with a name counts by it. */
function levelOf({ experienceRequirements }: JsonObject): string {
  const required = listOf(experienceRequirements)[0];
  const text = textOf(required);
  const isNamed = isObject(required) && text === textOf(required.name);
  return isNamed || (isLevel(text) && !/\d/.test(text)) ? text : '';
}

function detailsOf(
  node: JsonObject,
  title: string,
  place: string,
  { resolve, url, draft }: Page,
): Omit<PayDetails, 'roles' | 'level'> {
  const region = readRegion(node, resolve);
  const posted = textOf(node.datePosted);
  const [asOf = ''] = posted.split(/[T ]/);
  const isDate = date().safeParse(asOf).success;
  if (posted && !isDate) {
    draft.warn(place, 'left-out', `datePosted ${quote(posted)} is no date such as "2026-03-01".`);
  }
  const sampleSize = Number(textOf(node.sampleSize));
  const address = textOf(node.url);
  const employers = listOf(node.hiringOrganization).map((employer) => textOf(resolve(employer)));
  return {
    ...(region && { region: fitted(region, LIMITS.name, place, draft.issues) }),
    ...(isDate && { asOf }),
    ...(sampleSize > 0 && Number.isSafeInteger(sampleSize) && { sampleSize }),
    source: draft.sources.idOf(
      address && title,
      address && URL.canParse(address, url) ? new URL(address, url).href : address,
      place,
      employers.filter(Boolean).join(', '),
    ),
  };
}
