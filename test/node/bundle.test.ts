import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files.mjs';
import { measureSizes, readLedger } from '../size.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundles = ['role-compare.js', 'role-compare.iife.js'];

function read(path: string): string {
  const file = join(root, path);
  assert.ok(existsSync(file), `${path} is missing: run "npm run build" first.`);
  return readFileSync(file, 'utf8');
}

function count(code: string, pattern: RegExp): number {
  return [...code.matchAll(new RegExp(pattern, 'g'))].length;
}

for (const name of bundles) {
  test(`${name} holds everything and nothing that it should not`, () => {
    const code = read(`dist/${name}`);
    const program = code.replace(/^\/\*![\s\S]*?\*\//, '');
    assert.equal(count(program, /\bimport\s*[("'{*]/), 0, 'no import is left');
    assert.equal(
      count(program, /Lit is in dev mode|lit\.dev\/msg/),
      0,
      'Lit is the production build',
    );
    assert.equal(count(program, /litHtmlVersions\s*\?\?=/), 1, 'one copy of lit-html');
    assert.equal(count(program, /litElementVersions\s*\?\?=/), 1, 'one copy of lit-element');
    assert.equal(count(program, /createPolicy\(/), 1, 'one Trusted Types policy');
    assert.equal(count(program, /createPolicy\("rc-html"/), 1, 'of our own name');
    assert.equal(count(program, /\beval\(|\bnew Function\b/), 0, 'no code out of text');
    assert.equal(count(program, /process\.env|__VERSION__|\bDEV_MODE\b/), 0, 'no build constants');
    assert.equal(count(program, /beforeunload|["']unload["']/), 0, 'the page can be cached');
    assert.equal(
      count(program, /https?:\/\/(?!www\.w3\.org|json-schema\.org|schema\.org)[a-z0-9-]+\.[a-z]/),
      linksOfData(),
    );
    assert.match(code, /^\/\*! role-compare \d/, 'the licence banner comes first');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    assert.doesNotMatch(code, /[^\x00-\x7f]/, 'it reads the same in every encoding');
  });

  test(`${name} has a source map without machine paths`, () => {
    assert.match(read(`dist/${name}`), new RegExp(`//# sourceMappingURL=${name}\\.map\\s*$`));
    const { sources } = JSON.parse(read(`dist/${name}.map`)) as { sources: string[] };
    assert.ok(sources.some((source) => source.endsWith('src/define/salary-chart.ts')));
    for (const source of sources) assert.match(source, /^\.\.\/(src|data|node_modules)\//);
  });
}

/** The only addresses in a bundle are those that the default dataset cites. */
function linksOfData(): number {
  return count(read('data/ai-engineer-vs-ml-engineer.json'), /https?:\/\/[a-z0-9-]+\.[a-z]/);
}

test('the plain script leaves when the same release is there', () => {
  assert.match(read('dist/role-compare.iife.js'), /\.every\(.{0,80}customElements\.get/);
});

test('the plain script adds no global', () => {
  const code = read('dist/role-compare.iife.js').replace(/^\/\*![\s\S]*?\*\/\s*/, '');
  assert.match(code, /^(!function|\(function|\(\(\)|!\(\(\))/);
});

test('each bundle is one file, with the licences of what is in it beside it', () => {
  const files = readdirSync(join(root, 'dist')).sort();
  assert.deepEqual(files, [
    'THIRD-PARTY-LICENSES-CLI.txt',
    'THIRD-PARTY-LICENSES.txt',
    'cli.js',
    'modules',
    'role-compare.iife.js',
    'role-compare.iife.js.map',
    'role-compare.js',
    'role-compare.js.map',
  ]);
  const licences = read('dist/THIRD-PARTY-LICENSES.txt');
  for (const name of ['lit-html', 'd3-scale', 'd3-dsv', 'zod'])
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
});

const forbidden: [pattern: RegExp, reason: string][] = [
  [/\bunsafe(HTML|SVG|CSS|MathML|Static)\b/, 'text from data must never become markup'],
  [/\.(inner|outer)HTML\b|insertAdjacentHTML/, 'text from data must never become markup'],
  [/\beval\(|new Function\b/, 'strict pages forbid evaluation'],
  [/\bstyle=|\bstyleMap\b/, 'strict pages forbid style attributes'],
  [/beforeunload|['"]unload['"]/, 'a page with it cannot be cached'],
];

test('the source holds nothing that a strict page forbids', () => {
  const found = ['src', 'data']
    .flatMap((folder) => filesBelow(join(root, folder), '.ts'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
      return forbidden
        .filter(([pattern]) => pattern.test(code))
        .map(([pattern, reason]) => `${file}: ${code.match(pattern)?.[0]} (${reason})`);
    });
  assert.deepEqual(found, []);
});

test('sizes are as recorded', async () => {
  const sizes = await measureSizes();
  const ledger = readLedger();
  const advice =
    'Is this what the change is worth? Then run "npm run size -- --write" and commit it.';
  for (const [name, { minified, brotli }] of Object.entries(sizes)) {
    const recorded = ledger[name];
    assert.ok(recorded, `${name} is not recorded. ${advice}`);
    assert.equal(minified, recorded.minified, `minified bytes of ${name}. ${advice}`);
    // Another release of brotli may compress a little differently.
    assert.ok(
      Math.abs(brotli - recorded.brotli) <= recorded.brotli / 100,
      `${name}: ${brotli}. ${advice}`,
    );
  }
});
