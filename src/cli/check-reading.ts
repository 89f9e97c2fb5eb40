import { type Dataset, type DatasetInput, type Issue, validate } from '../../data/index.js';
import { quote } from '../../data/quote.js';
import type { Reading } from '../read/reading.js';

/** What was left out of a file in another form, and what is wrong with the dataset made of the rest. */
export function checkReading(
  { document, issues }: Reading,
  today: Date,
): { dataset?: Dataset | undefined; issues: Issue[] } {
  if (!document) return { issues: [...issues] };
  const { dataset, issues: found } = validate(document, { today });
  return { dataset, issues: [...issues, ...found.map((issue) => named(issue, document))] };
}

/** Nobody has written `pay[3]` of a table: the sentence names its role and level instead. */
function named(issue: Issue, { pay }: DatasetInput): Issue {
  const [place = '', index, key = 'pay'] = /^pay\[(\d+)\](?:\.([\w.]+))?/.exec(issue.path) ?? [];
  const entry = pay?.[Number(index)];
  if (!entry) return issue;
  const subject = [...entry.roles, entry.level].filter((id) => id !== undefined);
  const message = `${key} of ${subject.map(quote).join(', ')}${issue.message.slice(place.length)}`;
  return { ...issue, message };
}
