import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The floors, lowest first. A file imports from its own floor or from one below. */
const floors: RegExp[] = [
  /^data\//,
  /^src\/(messages|model|read)\//,
  /^src\/ui\//,
  /^src\/(salary-chart|skills-matrix|role-fit-quiz)\//,
  /^src\/define\//,
  /^src\/(index|bundle)\.ts$/,
  /^(src\/cli\/|custom-elements\.json$)/,
];

const pureFloors = 2;
const widgetFloor = 3;

/** What a pure file may not name: it must work in Node, in a worker and in a build tool. */
const domWords = /\b(?:window|document|customElements|localStorage|sessionStorage)\s*[.[(]/;

/** Readers are pure too, but what they read may be a table or a script on the author's page. */
const readers = /^src\/read\//;

type Sources = ReadonlyMap<string, string>;

function floorOf(path: string): number {
  return floors.findIndex((floor) => floor.test(path));
}

function importsOf(code: string): string[] {
  const found = code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** One sentence for each import or word that breaks the floors. */
function violations(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    const code = withoutComments(source);
    const floor = floorOf(path);
    if (floor < 0) return [`${path} belongs to no floor.`];
    const problems = importsOf(code).flatMap((specifier) => problemOf(path, floor, specifier));
    if (floor < pureFloors && !readers.test(path) && domWords.test(code)) {
      problems.push(`${path} touches the page: ${code.match(domWords)?.[0]}`);
    }
    return problems;
  });
}

function problemOf(path: string, floor: number, specifier: string): string[] {
  if (!specifier.startsWith('.')) {
    const isLit = /^(lit|@lit)(\/|$)/.test(specifier);
    return floor < pureFloors && isLit ? [`${path} is pure and imports ${specifier}.`] : [];
  }
  const target = normalize(join(dirname(path), specifier)).replaceAll('\\', '/');
  const targetFloor = floorOf(target.replace(/\.js$/, '.ts'));
  if (targetFloor < 0) return [`${path} imports ${target}, which belongs to no floor.`];
  if (targetFloor > floor) return [`${path} imports ${target}, from a floor above.`];
  const widget = path.split('/')[1];
  if (floor === widgetFloor && targetFloor === widgetFloor && target.split('/')[1] !== widget) {
    return [`${path} imports ${target}, from another widget.`];
  }
  return [];
}

function ownSources(): Sources {
  const files = ['data', 'src'].flatMap((folder) => filesBelow(join(root, folder), '.ts'));
  return new Map(
    files
      .map((file): [string, string] => [
        relative(root, file).replaceAll('\\', '/'),
        readFileSync(file, 'utf8'),
      ])
      // Scripts that write files run in Node and belong to no floor.
      .filter(([path]) => !/^data\/(write|check)-/.test(path)),
  );
}

test('every file imports from its own floor or below', () => {
  const sources = ownSources();
  assert.ok(sources.size > 10, 'the sources are found');
  assert.deepEqual(violations(sources), []);
});

const madeUp: [sentence: string, path: string, code: string][] = [
  ['an import from above', 'src/model/a.ts', "import { b } from '../ui/b.js';"],
  ['a re-export from above', 'data/a.ts', "export * from '../src/model/b.js';"],
  ['an import over several lines', 'src/ui/a.ts', "import {\n  b,\n} from '../define/b.js';"],
  ['an import for its effect', 'src/salary-chart/a.ts', "import '../define/salary-chart.js';"],
  ['a late import', 'src/ui/a.ts', "const b = await import('../salary-chart/b.js');"],
  ['another widget', 'src/salary-chart/a.ts', "import { b } from '../skills-matrix/b.js';"],
  ['lit in a pure file', 'src/model/a.ts', "import { html } from 'lit';"],
  ['a part of lit in the data', 'data/a.ts', "import { map } from 'lit/directives/map.js';"],
  ['the page in a pure file', 'src/messages/a.ts', 'export const a = document.title;'],
  ['a file outside the floors', 'src/other/a.ts', ''],
];

for (const [sentence, path, code] of madeUp) {
  test(`${sentence} is noticed`, () => {
    assert.equal(violations(new Map([[path, code]])).length, 1);
  });
}

test('what is allowed is left alone', () => {
  const code = [
    "import { html } from 'lit';",
    "import { a } from '../ui/a.js';",
    "import type { B } from '../../data/index.js';",
    "import { own } from './own.js';",
    '// import { c } from "../define/c.js" in a comment',
  ].join('\n');
  assert.deepEqual(violations(new Map([['src/salary-chart/a.ts', code]])), []);
});
