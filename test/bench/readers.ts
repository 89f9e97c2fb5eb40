// What reading 100 kB of other people's data takes, usual and hostile: part of npm run bench.
import { readCsv } from '../../src/read/csv.js';
import { pageDataSteps, readPageData } from '../../src/read/json-ld/read-page-data.js';
import { readMarkdownTables } from '../../src/read/markdown-table.js';
import { readSalaryGrid, salaryGridSteps } from '../../src/read/salary-grid.js';
import { readSkillsGrid, skillsGridSteps } from '../../src/read/skills-grid.js';
import type { Steps } from '../../src/read/steps.js';
import { gridOf, origin } from '../helpers/grids.js';
import { fastest } from './fastest.js';

const SIZE = 100_000;
const context = { currency: 'USD', period: 'year', locale: 'en' } as const;

/** As many lines as fit, each made from its number. */
function lines(head: string, lineOf: (number: number) => string): string {
  const text = [head];
  for (let number = 0, size = head.length; size < SIZE; number += 1) {
    const line = lineOf(number);
    text.push(line);
    size += line.length + 1;
  }
  return text.join('\n');
}

const posting = (number: number, title: string, value: unknown) =>
  JSON.stringify({
    '@type': 'JobPosting',
    title: `${title} ${number}`,
    baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value },
  });

const texts: Readonly<Record<string, string>> = {
  'pay, every row another': lines(
    'Role,Level,Salary',
    (number) => `Role ${number % 40},Level ${number},"$${100_000 + number} – $${150_000 + number}"`,
  ),
  'pay in 45 columns': lines(
    ['Role', ...Array.from({ length: 45 }, (_, level) => `Level ${level}`)].join(','),
    (number) => [`Role ${number}`, ...Array(45).fill(`$${50 + (number % 200)}K`)].join(','),
  ),
  'short rows': lines('Role,Salary', (number) => `${number % 10},${number % 1000}`),
  'words that are no pay': lines(
    'Role,Salary',
    (number) => `Role ${number},${'competitive or so '.repeat(8)}${number}`,
  ),
  'digits without an end': lines('Role,Salary', (number) => `${number},${'1.2 '.repeat(45)}`),
};

const postings: Readonly<Record<string, string>> = {
  'postings of a job board': `[${lines(posting(0, 'Cook', 50_000), (number) => `,${posting(number, 'Cook', { minValue: 50_000 + number, maxValue: 60_000 + number, unitText: 'YEAR' })}`)}]`,
  'postings with pay in words': `[${lines(posting(0, 'Cook', 50_000), (number) => `,${posting(number, 'Baker', `$${number} or so, ${'as agreed '.repeat(9)}`)}`)}]`,
  'lists in lists': `${'['.repeat(SIZE / 2)}${']'.repeat(SIZE / 2)}`,
};

const markdownOf = (csv: string) => {
  const [head = '', ...rows] = csv.replaceAll('"', '').split('\n');
  const line = (text: string) => `|${text.replaceAll(',', '|')}|`;
  return [line(head), line(head.replace(/[^,]+/g, '---')), ...rows.map(line)].join('\n');
};

/** The longest of all steps, of the fastest of some runs: for so long a page has to wait for its turn, and half a frame. */
function longestStep(stepsOf: () => Steps<unknown>): number {
  const runs = Array.from({ length: 5 }, () => {
    const steps = stepsOf();
    let longest = 0;
    for (let isDone = false; !isDone; ) {
      const start = performance.now();
      isDone = steps.next().done === true;
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  });
  return Math.min(...runs);
}

console.log(
  '100 kB of | CSV ms | Markdown ms | as pay ms | longest step | as skills ms | longest step',
);
for (const [title, csv] of Object.entries(texts)) {
  const [markdown, grid] = [markdownOf(csv), gridOf(readCsv(csv))];
  const times = [
    () => readCsv(csv),
    () => readMarkdownTables(markdown),
    () => readSalaryGrid(grid, origin, context),
    () => readSkillsGrid(grid, origin),
  ].map((work) => fastest(work).toFixed(1));
  const longest = [
    () => salaryGridSteps(grid, origin, context),
    () => skillsGridSteps([grid], origin),
  ].map((steps) => longestStep(steps).toFixed(1));
  const [csvTime, markdownTime, pay, skills] = times;
  console.log([title, csvTime, markdownTime, pay, longest[0], skills, longest[1]].join(' | '));
}
console.log('100 kB of | JSON-LD ms | longest step');
for (const [title, script] of Object.entries(postings)) {
  const time = fastest(() => readPageData([script], origin, {}));
  const longest = longestStep(() => pageDataSteps([script], origin, {}));
  console.log(`${title} | ${time.toFixed(1)} | ${longest.toFixed(1)}`);
}
