import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Figure, validate } from '../../../data/index.js';
import { readPageData } from '../../../src/read/json-ld/read-page-data.js';
import type { Reading } from '../../../src/read/reading.js';
import { type PageExample, pageExamples } from './json-ld-postings.js';

const origin = {
  title: 'A page',
  url: 'https://pages.example/',
  language: 'en',
  today: '2026-03-01',
};

function read({ scripts, language = 'en' }: Pick<PageExample, 'scripts' | 'language'>): Reading {
  const texts = scripts.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return readPageData(texts, { ...origin, language }, { locale: language });
}

function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'range':
      return figure.low === figure.high ? `${figure.low}` : `${figure.low}-${figure.high}`;
    case 'percentiles':
      return [figure.p10, figure.p25, figure.p50, figure.p75, figure.p90].filter(Boolean).join('/');
    case 'upTo':
      return `up to ${figure.value}`;
    default:
      return `${figure.kind} ${figure.value}`;
  }
}

/** Every figure of a reading in one line, and every role without one. */
function rowsOf({ document }: Reading): string[] {
  if (!document) return [];
  const { dataset, issues } = validate(document, { today: new Date(origin.today) });
  assert.ok(dataset, JSON.stringify(issues));
  return dataset.roles.flatMap(({ id, name }) => {
    const figures = dataset.pay.filter(({ roles }) => roles[0] === id);
    if (figures.length === 0) return [`${name}: no figure`];
    return figures.map((pay) => {
      const level = dataset.levels.find((one) => one.id === pay.level);
      const source = dataset.sources.find((one) => one.id === pay.source);
      return [
        `${name}${level ? ` (${level.name})` : ''}: ${figureText(pay.figure)} ${pay.currency}/${pay.period} ${pay.measure}`,
        pay.region,
        pay.asOf,
        pay.sampleSize && `n=${pay.sampleSize}`,
        source?.publisher,
        source?.url !== origin.url && source?.url,
      ]
        .filter(Boolean)
        .join(', ');
    });
  });
}

function asWrittenOf({ document, asWritten }: Reading): string[] {
  const names = new Map(document?.roles.map(({ id, name }) => [id, name]));
  return asWritten.map(({ role, text }) => `${names.get(role)}: ${text}`);
}

for (const example of pageExamples) {
  test(`Pay is read from ${example.name}`, () => {
    const reading = read(example);
    assert.deepEqual(rowsOf(reading), example.rows);
    assert.deepEqual(asWrittenOf(reading), example.asWritten ?? []);
    const messages = reading.issues.map(({ message }) => message);
    assert.equal(messages.length, example.issues?.length ?? 0, messages.join('\n'));
    for (const [index, pattern] of (example.issues ?? []).entries()) {
      assert.match(messages[index] ?? '', pattern);
    }
  });
}
