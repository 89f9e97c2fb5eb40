import type { Dataset, Issue, Pay } from '../../data/index.js';
import { warning } from '../../data/issue.js';
import { monetaryAmount, type Thing, typed } from './monetary-amount.js';

/** What a posting says and a dataset does not know. */
export interface JobPostingOptions {
  /** Chooses a figure where there are several: its region, as the dataset writes it. */
  readonly region?: string;
  /** Chooses a figure where there are several: the id of its source. */
  readonly source?: string;
  /** What the job is, in full; HTML is allowed. */
  readonly description?: string;
  /** `2026-03-01`. */
  readonly datePosted?: string;
  /** `2026-04-30`. */
  readonly validThrough?: string;
  /** Such as `FULL_TIME`. */
  readonly employmentType?: string;
  /** The employer's name. */
  readonly hiringOrganization?: string;
  /** Where the work is done. */
  readonly jobLocation?: PostalAddress;
  /** The country from which applicants may work, for a job that is done from anywhere within it. */
  readonly applicantLocationRequirements?: string;
  /** The posting's own page. */
  readonly url?: string;
}

/** An address in the words of schema.org. */
export interface PostalAddress {
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  /** ISO 3166, such as `FR`. */
  readonly addressCountry?: string;
}

/**
 * A role and its pay as schema.org's JobPosting, to paste into the posting's page.
 *
 * A range of base pay, its lower or its upper end is what an employer offers: `baseSalary`. Percentiles, medians and pay
 * of another measure are what people earn: `estimatedSalary`. Schema.org has no words for averages, for the middle of a
 * range and for the range on hiring, and figures for several roles together say nothing about one of them.
 * @param levelId the level whose figures count; without it, figures for all levels do
 * @returns the posting, and an issue for all that was left out of it or that search engines will miss in it
 * @throws {RangeError} when the dataset has no such role or level
 */
export function toJobPosting(
  dataset: Dataset,
  roleId: string,
  levelId?: string,
  options: JobPostingOptions = {},
): { jobPosting: Thing; issues: Issue[] } {
  const role = byId('role', dataset.roles, roleId);
  const level = levelId === undefined ? undefined : byId('level', dataset.levels, levelId);
  const salaries = salariesOf(figuresOf(dataset, roleId, levelId, options));
  const posting = typed('JobPosting', {
    title: role.name,
    ...detailsOf(options),
    experienceRequirements:
      level && typed('OccupationalExperienceRequirements', { name: level.name }),
    ...salaries.properties,
  });
  return {
    jobPosting: { '@context': 'https://schema.org/', ...posting },
    issues: [...salaries.issues, ...missingIn(posting)],
  };
}

/** The script to paste into a page. Nothing in a text can end it early. */
export function jobPostingScript(jobPosting: Thing): string {
  const json = JSON.stringify(jobPosting, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">\n${json}\n</script>`;
}

function byId<Entry extends { readonly id: string }>(
  word: string,
  entries: readonly Entry[],
  wanted: string,
): Entry {
  const entry = entries.find(({ id }) => id === wanted);
  if (!entry) throw new RangeError(`The dataset has no ${word} with the id "${wanted}".`);
  return entry;
}

function figuresOf(
  { pay }: Dataset,
  roleId: string,
  levelId: string | undefined,
  wanted: JobPostingOptions,
): Pay[] {
  return pay.filter(
    ({ roles, level, region, source }) =>
      roles.length === 1 &&
      roles[0] === roleId &&
      level === levelId &&
      (wanted.region ?? region) === region &&
      (wanted.source ?? source) === source,
  );
}

function salariesOf(figures: readonly Pay[]): { properties: Thing; issues: Issue[] } {
  const [baseSalary, baseIssues] = salaryOf('baseSalary', figures.filter(isOffer));
  const others = figures.filter((pay) => !isOffer(pay));
  const [estimatedSalary, otherIssues] = salaryOf('estimatedSalary', others);
  const sentence = 'is left out; the dataset has no figure for this role alone at this level.';
  const none = figures.length > 0 ? [] : [warning('baseSalary', 'left-out', sentence)];
  return {
    properties: { baseSalary, estimatedSalary },
    issues: [...none, ...baseIssues, ...otherIssues],
  };
}

function isOffer({ measure, figure }: Pay): boolean {
  return measure === 'base' && ['range', 'from', 'upTo'].includes(figure.kind);
}

function salaryOf(key: string, candidates: readonly Pay[]): [Thing | undefined, Issue[]] {
  const [pay, other] = candidates;
  if (!pay) return [undefined, []];
  const report = (sentence: string) => [warning(key, 'left-out', sentence)];
  if (other) {
    const sentence = `is left out; choose one of ${candidates.length} figures by its region or source.`;
    return [undefined, report(sentence)];
  }
  const amount = monetaryAmount(pay, key === 'estimatedSalary');
  if (!amount) return [amount, report('is left out; schema.org has no word for an average.')];
  const { figure } = pay;
  const isMore = figure.kind === 'range' && (figure.mid ?? figure.hiring) !== undefined;
  const sentence = 'has no middle and no range on hiring; schema.org has no words for them.';
  return [amount, isMore ? report(sentence) : []];
}

function detailsOf(options: JobPostingOptions): Thing {
  const { region: _region, source: _source, ...details } = options;
  const { hiringOrganization, jobLocation, applicantLocationRequirements: country } = details;
  const address = typed('PostalAddress', { ...jobLocation });
  return {
    ...details,
    hiringOrganization: hiringOrganization && typed('Organization', { name: hiringOrganization }),
    jobLocation: Object.keys(address).length > 1 && typed('Place', { address }),
    jobLocationType: country && 'TELECOMMUTE',
    applicantLocationRequirements: country && typed('Country', { name: country }),
  };
}

/** What search engines ask of every posting, and no dataset has. */
function missingIn(posting: Thing): Issue[] {
  const keys = ['description', 'datePosted', 'hiringOrganization'];
  if (!posting.applicantLocationRequirements) keys.push('jobLocation');
  return keys
    .filter((key) => !posting[key])
    .map((key) => {
      const sentence = 'is not in a dataset and search engines ask for it; give it in the options.';
      return warning(key, 'missing', sentence);
    });
}
