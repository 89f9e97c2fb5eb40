import { error } from '../../data/issue.js';
import { checkJson } from './check-json.js';
import { checkPage } from './check-page.js';
import { checkReading } from './check-reading.js';
import { fileKind } from './file-kind.js';
import { type Finding, findingsInFile, findingsOf } from './finding.js';
import { Lines } from './lines.js';
import { type ReadOptions, readFile } from './read-file.js';

/** Everything found in one file, whatever it is. Never throws. */
export function checkFile(
  file: string,
  text: string,
  options: ReadOptions,
  today: Date,
): Finding[] {
  try {
    return look(file, text, options, today);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return [{ file, ...error('file', 'unreadable', `cannot be checked (${reason}).`) }];
  }
}

function look(file: string, text: string, options: ReadOptions, today: Date): Finding[] {
  const lines = new Lines(text);
  const kind = fileKind(file, text);
  if (kind === 'html') return findingsOf(file, checkPage(text, options, today, lines), lines);
  if (kind === 'json') {
    const { found } = checkJson(text, today, (offset) => lines.placeAt(offset));
    return findingsOf(file, found, lines);
  }
  const { issues } = checkReading(readFile(kind, text, options), today);
  return findingsInFile(file, issues, lines);
}
