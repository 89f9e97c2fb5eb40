import { validate } from '../../data/index.js';
import { error } from '../../data/issue.js';
import { checkJson } from './check-json.js';
import { checkPage } from './check-page.js';
import { fileKind } from './file-kind.js';
import { type Finding, findingAtLine } from './finding.js';
import { type ReadOptions, readFile } from './read-file.js';

/** Everything found in one file, whatever it is. Never throws. */
export function checkFile(
  file: string,
  text: string,
  options: ReadOptions,
  today: Date,
): Finding[] {
  try {
    return findingsIn(file, text, options, today);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return [{ file, ...error('', 'unreadable', `cannot be checked (${reason}).`) }];
  }
}

function findingsIn(file: string, text: string, options: ReadOptions, today: Date): Finding[] {
  const kind = fileKind(file, text);
  if (kind === 'json') return checkJson(file, text, today);
  if (kind === 'html') return checkPage(file, text, options, today);
  const { document, issues } = readFile(kind, text, options);
  const found = document ? validate(document, { today }).issues : [];
  return [...issues, ...found].map((issue) => findingAtLine(file, issue, text));
}
