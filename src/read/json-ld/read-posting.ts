import { LIMITS } from '../../../data/fields.js';
import type { Pay } from '../../../data/index.js';
import { quote } from '../../../data/quote.js';
import type { PayContext } from '../pay-context.js';
import type { Thing } from './find-things.js';
import { isObject, type JsonObject, listOf, type Resolve, textOf } from './json.js';
import { readRegion } from './read-region.js';
import { readSalaries, type SalaryReading } from './read-salary.js';

/** What one posting or occupation says; a text is empty where it says nothing. */
export interface Posting {
  readonly title: string;
  readonly level: string;
  readonly publisher: string;
  /** An address that may be linked to. */
  readonly url: string;
  readonly details: Pick<Pay, 'region' | 'asOf' | 'sampleSize'>;
  readonly salaries: readonly SalaryReading[];
  /** What was left out and why. */
  readonly left: readonly string[];
}

const LEVEL =
  /^(?:entry|junior|associate|mid(?:dle)?|intermediate|mid-senior|senior|lead|staff|principal|director|executive|intern(?:ship)?)(?:[ -]level)?$/i;

export function readPosting(
  { type, node }: Thing,
  resolve: Resolve,
  base: string | undefined,
  context: PayContext,
): Posting {
  const left: string[] = [];
  const salariesOf = (key: 'baseSalary' | 'estimatedSalary') => {
    const salaries = readSalaries(node, key, resolve, context);
    left.push(...salaries.flatMap((salary) => salary.left.map((problem) => `${key} ${problem}`)));
    return salaries;
  };
  const salaries = [
    ...(type === 'JobPosting' ? salariesOf('baseSalary') : []),
    ...salariesOf('estimatedSalary'),
  ];
  const employers = listOf(node.hiringOrganization).map((employer) => textOf(resolve(employer)));
  const region = readRegion(node, resolve);
  const asOf = dateOf(textOf(node.datePosted), left);
  const sampleSize = Number(textOf(node.sampleSize));
  return {
    title: textOf(node.title) || textOf(node.name),
    level: levelOf(node),
    publisher: employers.filter(Boolean).join(', '),
    url: linkOf(textOf(node.url), base, left),
    details: {
      ...(region && { region }),
      ...(asOf && { asOf }),
      ...(sampleSize > 0 && Number.isSafeInteger(sampleSize) && { sampleSize }),
    },
    salaries,
    left,
  };
}

/** A text counts when it is a level and nothing else; what a requirement is named counts as it is. */
function levelOf({ experienceRequirements }: JsonObject): string {
  const required = listOf(experienceRequirements)[0];
  const text = textOf(required);
  return (isObject(required) ? text.length <= LIMITS.name : LEVEL.test(text)) ? text : '';
}

/** The day, as the posting's own clock has it. */
function dateOf(stated: string, left: string[]): string {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|\s|$)/.exec(stated)?.[0] ?? '';
  const time = Date.parse(date);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return date;
  if (stated) left.push(`datePosted has ${quote(stated)}; write a date such as "2026-03-01".`);
  return '';
}

function linkOf(stated: string, base: string | undefined, left: string[]): string {
  if (!stated) return '';
  if (stated.length <= LIMITS.url && URL.canParse(stated, base)) {
    const { protocol, href } = new URL(stated, base);
    if (/^https?:$/.test(protocol) && href.length <= LIMITS.url) return href;
  }
  left.push(`url has ${quote(stated)}; write an address that begins with "https://".`);
  return '';
}
