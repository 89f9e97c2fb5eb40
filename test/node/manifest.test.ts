import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manifestText } from '../manifest.mjs';

interface Entry {
  name?: string;
  description?: string;
  kind?: string;
}

interface Declaration extends Record<string, unknown> {
  name: string;
  tagName?: string;
}

const text = readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8');
const { modules } = JSON.parse(text) as {
  modules: { path: string; declarations: Declaration[] }[];
};
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

test('custom-elements.json is what the sources say', async () => {
  assert.equal(text, await manifestText(), 'run "npm run manifest" and commit it');
});

test('it names the three elements', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'role-fit-quiz',
    'salary-chart',
    'skills-matrix',
  ]);
});

test('its modules are those of the package', () => {
  for (const { path } of modules) assert.match(path, /^dist\/modules\/src\/.*\.js$/);
});

for (const element of elements) {
  test(`<${element.tagName}> describes everything that it offers`, () => {
    assert.ok(element.description, 'the element itself');
    for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
      const entries = (element[list] ?? []) as Entry[];
      const silent = entries.filter(({ description }) => !description).map(({ name }) => name);
      assert.deepEqual(silent, [], `${list} without a description`);
    }
  });
}
