// npm run bench -- [--rounds 9] [--only chart|matrix|quiz|all|growth] [--write]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatted } from '../write-readme-tables.mjs';
import { isInstalled } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { compare } from './compare.mjs';
import { contenders } from './contenders.mjs';
import { measureGrowth } from './growth.mjs';
import { growthPlot } from './plot.mjs';
import { circumstances, fullReport, shortReport } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const parts = ['chart', 'matrix', 'quiz', 'all', 'growth'];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The alternatives are no dependency of the project: only who runs the benchmark installs them. */
function install() {
  if (isInstalled()) return;
  const here = fileURLToPath(new URL('.', import.meta.url));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The alternatives could not be installed.');
}

async function measure(wanted) {
  const groups = Object.fromEntries(
    Object.entries(contenders).filter(([name]) => name === 'blank' || wanted.includes(name)),
  );
  const browser = await launchChromium();
  try {
    return [await compare(browser, groups, rounds), await browser.version()];
  } finally {
    await browser.close();
  }
}

function write(results, growth, when) {
  const inFolder = (name) => new URL(name, import.meta.url);
  writeFileSync(inFolder('growth.svg'), growthPlot(growth));
  writeFileSync(inFolder('results.md'), formatted(fullReport(results, growth, when)));
  const readme = inFolder('../../README.md');
  writeFileSync(
    readme,
    formatted(fill(readFileSync(readme, 'utf8'), shortReport(results, growth, when))),
  );
}

function fill(text, content) {
  const [before, rest] = text.split('<!-- bench -->');
  const end = rest?.indexOf('<!-- end -->') ?? -1;
  if (end < 0) throw new Error('The README has no place for the results of the benchmark.');
  return `${before}<!-- bench -->\n${content}\n${rest.slice(end)}`;
}

if (!(rounds >= 1)) stop('--rounds takes a number of at least 1.');
if (options.only && !parts.includes(options.only)) stop(`--only takes one of ${parts.join(', ')}.`);
if (options.write && options.only) stop('--write takes all measurements: leave --only out.');

install();
const wanted = options.only ? [options.only] : parts;
const [results, version] = await measure(wanted);
const growth = wanted.includes('growth') ? await measureGrowth(rounds) : undefined;
const when = circumstances(version, rounds);
console.log(fullReport(results, growth, when));
if (options.write) write(results, growth, when);
if (options.only === undefined || options.only === 'matrix') await import('./matrix.mjs');
if (options.only === undefined) {
  await import('./validation.ts');
  await import('./readers.ts');
}
