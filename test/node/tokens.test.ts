import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files.mjs';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const sheets = filesBelow(src, '.styles.ts').map((file) => ({
  file,
  css: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));
const all = sheets.map(({ css }) => css).join('\n');
const namesIn = (css: string, pattern: RegExp) =>
  new Set([...css.matchAll(pattern)].map(([, name]) => name));
const defined = namesIn(all, /(--_[\w-]+)\s*:/g);
const used = namesIn(all, /var\((--_[\w-]+)/g);

test('every private property that a sheet uses is defined, and every one that is defined is used', () => {
  assert.deepEqual(
    [...used].filter((name) => !defined.has(name)),
    [],
  );
  assert.deepEqual(
    [...defined].filter((name) => !used.has(name)),
    [],
  );
});

test('public properties are read in the token sheet only, each in one place', () => {
  for (const { file, css } of sheets) {
    const found = [...css.matchAll(/var\((--rc-[\w-]+)/g)].map(([, name]) => name);
    if (file.endsWith('tokens.styles.ts')) assert.equal(found.length, new Set(found).size);
    else assert.deepEqual(found, [], file);
  }
  assert.ok(namesIn(all, /var\((--rc-[\w-]+)/g).size <= 25, 'few enough to be learned');
});

test('no colour is written outside the token sheet', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(|:\s*(white|black|red|gr[ae]y)\b/i;
  for (const { file, css } of sheets) {
    if (!file.endsWith('tokens.styles.ts')) assert.doesNotMatch(css, colour, file);
  }
});

test('the display of table parts is never changed', () => {
  const rule =
    /(?:^|[},])\s*(?:[^{}]*\b(?:table|thead|tbody|tr|th|td)\s*(?:,[^{}]*)?)\{[^}]*\bdisplay\s*:/;
  for (const { file, css } of sheets) assert.doesNotMatch(css, rule, file);
});
