import type { Finding } from './finding.js';

const RED = '\u001b[31m';
const YELLOW = '\u001b[33m';
const PLAIN = '\u001b[39m';

/** `file.json:12:3: error: …`, as editors and terminals make links of it. */
export function findingLine({ file, line, column, severity, message }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${severity}: ${message}`;
}

/** The findings, one a line, and what they come to. */
export function reportText(findings: readonly Finding[], files: number, hasColor: boolean): string {
  const lines = findings.map((finding) => {
    const line = findingLine(finding);
    if (!hasColor) return line;
    const color = finding.severity === 'error' ? RED : YELLOW;
    return line.replace(` ${finding.severity}:`, (word) => color + word + PLAIN);
  });
  return [...lines, summaryOf(findings, files), ''].join('\n');
}

function summaryOf(findings: readonly Finding[], files: number): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  return `${parts.join(', ')} in ${plural(files, 'file')}.`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
