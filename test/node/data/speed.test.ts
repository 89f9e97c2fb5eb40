import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../../data/index.js';
import { manyFigures, smallDataset, today } from './small-dataset.js';

/** Processor time of the fastest of some runs, in milliseconds: other work on the machine counts little. */
function fastest(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** What parsing this test's document takes on the machine that the goal was set for. */
const USUAL_PARSE = 150;

test('100,000 figures are checked within 400 milliseconds, or as much more as this machine is slower', () => {
  const text = JSON.stringify(manyFigures(100_000));
  const document = JSON.parse(text);
  assert.deepEqual(validate(document, { today }).issues, []);
  const parse = fastest(() => JSON.parse(text), 8);
  const check = fastest(() => validate(document, { today }), 8);
  const limit = 400 * Math.max(1, parse / USUAL_PARSE);
  assert.ok(check <= limit, `took ${Math.round(check)} ms, more than ${Math.round(limit)} ms`);
});

test('Ten times as much of anything takes about ten times as long', () => {
  const documents: Readonly<Record<string, (size: number) => unknown>> = {
    'old figures': (size) => {
      const document = manyFigures(size);
      for (const [index, figure] of document.pay.entries()) figure.asOf = `20${10 + (index % 10)}`;
      return document;
    },
    'unknown sources': (size) => {
      const document = manyFigures(size);
      for (const [index, figure] of document.pay.entries()) figure.source = `source-${index}`;
      return document;
    },
    sources: (size) =>
      smallDataset(({ sources }) => {
        for (let index = 0; index < size; index++)
          sources.push({ id: `source-${index}`, title: 'Source' });
      }),
    'roles of one figure': (size) =>
      smallDataset(({ roles, pay }) => {
        for (let index = 0; index < size; index++) {
          roles.push({ id: `role-${index}`, name: 'Role' });
          pay[2].roles.push(`role-${index}`);
        }
      }),
    'rows of skills': (size) =>
      smallDataset(({ skills }) => {
        for (let index = 0; index < size; index++) {
          skills[0].rows.push({
            id: `row-${index}`,
            name: 'Row',
            cells: { cook: `Cell ${index}` },
          });
        }
      }),
    'wrong figures': (size) => {
      const document = manyFigures(size);
      for (const figure of document.pay) figure.curency = figure.currency;
      return document;
    },
  };
  for (const [title, make] of Object.entries(documents)) {
    const [few, many] = [make(1000), make(10_000)];
    validate(few, { today });
    const [short, long] = [few, many].map((document) =>
      fastest(() => validate(document, { today }), 5),
    );
    assert.ok(short !== undefined && long !== undefined);
    assert.ok(
      long <= 40 * short + 20,
      `${title}: ${Math.round(short)} ms, ten times as much ${Math.round(long)} ms`,
    );
  }
});
