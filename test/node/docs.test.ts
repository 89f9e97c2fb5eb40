import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(root, name)),
  ...['data', 'demo', 'src', 'test'].flatMap((folder) => filesBelow(join(root, folder), '.md')),
];

for (const page of pages) {
  const name = relative(root, page);

  test(`${name}: every npm script exists`, () => {
    for (const [, script] of readFileSync(page, 'utf8').matchAll(/\bnpm run ([\w:-]+)/g)) {
      assert.ok(script && scripts[script], `npm run ${script}`);
    }
  });

  test(`${name}: every relative link leads somewhere`, () => {
    const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '');
    for (const [, link = ''] of text.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)) {
      if (/^[a-z]+:/i.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path ? join(dirname(page), decodeURIComponent(path)) : page;
      assert.ok(existsSync(target), `${link} is missing`);
      if (anchor && target.endsWith('.md'))
        assert.ok(anchors(target).has(anchor), `${link} has no such heading`);
    }
  });
}

/** The names of a page's headings, as code hosts make them. */
function anchors(page: string): Set<string> {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+\s+(.+?)\s*$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
