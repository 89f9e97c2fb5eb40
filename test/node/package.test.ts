import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { filesBelow } from '../files.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
};

const folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json)$/,
  /^data\/(README\.md|[\w-]+(\.schema)?\.json)$/,
  /^dist\/role-compare(\.iife)?\.js(\.map)?$/,
  /^dist\/cli\.js$/,
  /^dist\/THIRD-PARTY-LICENSES(-CLI)?\.txt$/,
  /^dist\/modules\/(src|data)\/[\w/-]+(\.styles)?(\.json)?\.(js|d\.ts)$/,
  /^dist\/modules\/(vendor\/d3-|_virtual\/_d3-)[\w/-]+\.js$/,
];

test('the package holds the built files and nothing else', async () => {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: root });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => !allowed.some((pattern) => pattern.test(path))),
    [],
  );
  for (const path of [
    'README.md',
    'LICENSE',
    'custom-elements.json',
    'dist/role-compare.iife.js',
    'dist/cli.js',
  ]) {
    assert.ok(paths.includes(path), `${path} is missing`);
  }
});

test('everything that package.json exports is there', () => {
  for (const [name, target] of Object.entries(exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.ok(existsSync(join(root, path)), `${name}: ${path} is missing; run "npm run build"`);
    }
  }
});

test('no module imports another for nothing, of which a bundler would warn its user', () => {
  const idle = /^import '(?!.*\/(?:salary-chart|skills-matrix|role-fit-quiz)\.js)/m;
  const modules = filesBelow(join(root, 'dist/modules'), '.js');
  assert.deepEqual(
    modules.filter((path) => idle.test(readFileSync(path, 'utf8'))),
    [],
  );
});

const program = `
import 'role-compare/define/salary-chart';
import type * as bundle from 'role-compare/bundle';
import { SalaryChart, SkillsMatrix, RoleFitQuiz } from 'role-compare';
import { SalaryChart as SameChart } from 'role-compare/salary-chart';
import * as data from 'role-compare/data';

const chart: SalaryChart | undefined = undefined;
const tag: HTMLElementTagNameMap['salary-chart'] | undefined = chart;
// @ts-expect-error: the types are really there, and really checked
const wrong: HTMLElementTagNameMap['skills-matrix'] = 'text';
// The bundle is for browsers alone, so that only its types are used here.
const same: typeof bundle.SalaryChart = SalaryChart;
void same;
void tag;
void wrong;
console.log(
  JSON.stringify({
    classes: [SalaryChart, SkillsMatrix, RoleFitQuiz].map((one) => typeof one),
    same: SalaryChart === SameChart,
    data: Object.keys(data).length > 0,
  }),
);
`;

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    module: 'NodeNext',
    strict: true,
    skipLibCheck: false,
    noEmit: false,
    types: [],
    outDir: 'out',
    rootDir: '.',
  },
  files: ['use.ts'],
};

test('the tarball, installed in an empty folder, type-checks and runs in Node', async () => {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(folder, 'use.ts'), program);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], {
    cwd: folder,
  });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', '.'], { cwd: folder }).catch(({ stdout: report }) => {
    throw new Error(`The types do not hold:\n${report}`);
  });
  const result = await run(process.execPath, ['out/use.js'], { cwd: folder }).catch(
    ({ stderr }) => {
      throw new Error(`It does not run:\n${String(stderr).slice(-2000)}`);
    },
  );
  assert.deepEqual(JSON.parse(result.stdout), {
    classes: ['function', 'function', 'function'],
    same: true,
    data: true,
  });
  const bin = join(folder, 'node_modules/.bin/role-compare');
  await run(bin, ['init', 'own.json', '--roles', 'Baker, Cook'], { cwd: folder });
  const checked = await run(bin, ['check', 'own.json'], { cwd: folder });
  assert.equal(checked.stdout, '0 errors, 0 warnings in 1 file.\n');
});
