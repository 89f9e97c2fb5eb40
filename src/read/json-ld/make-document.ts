import { LIMITS } from '../../../data/fields.js';
import type { Pay, Source } from '../../../data/index.js';
import { error, type Issue, warning } from '../../../data/issue.js';
import type { GridOrigin } from '../grid.js';
import type { PayAsWritten, Reading } from '../reading.js';
import { idMaker } from '../slug.js';
import type { Posting } from './read-posting.js';

/** A posting and its place, for messages: `script 2: JobPosting "Baker"`. */
export interface PlacedPosting extends Posting {
  readonly place: string;
}

/** Puts postings together: those of one title are one role, and what is said twice is told once. */
export function makeDocument(postings: readonly PlacedPosting[], origin: GridOrigin): Reading {
  const issues: Issue[] = [];
  const asWritten: PayAsWritten[] = [];
  const pay = new Map<string, Pay>();
  const roles = nameList('role');
  const levels = nameList('level');
  const sources = sourceList(origin);
  for (const posting of postings) {
    issues.push(...problemsOf(posting));
    if (!posting.title) continue;
    const role = roles.idOf(posting.title);
    const level = posting.level ? { level: levels.idOf(posting.level) } : {};
    for (const salary of posting.salaries) {
      if (salary.asWritten) asWritten.push({ role, ...level, text: salary.asWritten });
      if (!salary.pay) continue;
      const source = sources.idOf(posting);
      const entry = { roles: [role], ...level, ...detailsOf(posting), ...salary.pay, source };
      const key = JSON.stringify(entry);
      if (pay.has(key)) {
        issues.push(
          warning(posting.place, 'repeated', 'repeats pay from above; it is shown once.'),
        );
      }
      pay.set(key, entry);
    }
  }
  if (pay.size === 0 && asWritten.length === 0) return { issues: [...issues, NOTHING], asWritten };
  const document = {
    format: 1 as const,
    id: idMaker('page')(origin.title),
    title: cut(origin.title, LIMITS.title),
    lang: origin.language,
    updated: origin.today,
    sources: sources.all(),
    roles: roles.all(),
    levels: levels.all(),
    pay: [...pay.values()],
  };
  return { document, issues, asWritten };
}

const NOTHING = error(
  'JSON-LD',
  'no-pay',
  'has no pay; add "baseSalary" to a JobPosting, in a script of the type application/ld+json.',
);

function problemsOf(posting: PlacedPosting): Issue[] {
  const { title, publisher, details, salaries, left, place } = posting;
  const problems = left.map((sentence) => warning(place, 'left-out', sentence));
  if (!title && salaries.length > 0) {
    problems.push(warning(place, 'no-title', 'has pay but no title, and is left out; add one.'));
  }
  for (const text of [title, publisher, details.region ?? '']) {
    if (text.length <= LIMITS.name) continue;
    const sentence = `has a text of ${text.length} characters, which is cut to ${LIMITS.name}.`;
    problems.push(warning(place, 'too-long', sentence));
  }
  return problems;
}

function detailsOf({ details }: Posting): Posting['details'] {
  const { region } = details;
  return region === undefined ? details : { ...details, region: cut(region, LIMITS.name) };
}

/** Names in the order of their first use; capitals make no difference. */
function nameList(word: string) {
  const idOf = idMaker(word);
  const names = new Map<string, { id: string; name: string }>();
  return {
    idOf(name: string): string {
      const id = idOf(name.toLowerCase());
      if (!names.has(id)) names.set(id, { id, name: cut(name, LIMITS.name) });
      return id;
    },
    all: () => [...names.values()],
  };
}

/** A posting with an address of its own is its own source; others are the page's. */
function sourceList(origin: GridOrigin) {
  const idOf = idMaker('page');
  const sources = new Map<string, Source>();
  return {
    idOf({ title, publisher, url }: Posting): string {
      const id = idOf(`${publisher} ${url}`);
      const address = url || origin.url;
      if (!sources.has(id)) {
        sources.set(id, {
          id,
          title: cut(url ? title : origin.title, LIMITS.title),
          ...(publisher && { publisher: cut(publisher, LIMITS.name) }),
          ...(address && { url: address }),
        });
      }
      return id;
    },
    all: () => [...sources.values()],
  };
}

/** Never cuts a character in half. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
