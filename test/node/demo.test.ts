import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultDataset, type Figure, parseDataset, validate } from '../../data/index.js';
import { manifestText } from '../manifest.mjs';

const demo = new URL('../../demo/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, demo), 'utf8');
const files = readdirSync(demo);
const pages = files.filter((name) => name.endsWith('.html'));
const index = read('index.html');

interface Named {
  readonly name: string;
}
interface Widget {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
}
const manifest = JSON.parse(await manifestText()) as { modules: { declarations: Widget[] }[] };
const widgets = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

for (const { tagName = '', attributes = [], events = [], cssParts = [] } of widgets) {
  test(`the demo shows every attribute of ${tagName} at work`, () => {
    for (const { name } of attributes) {
      assert.match(index, new RegExp(`<h3><code>([\\w-]+, )*${name}\\b`), `${name} is not named`);
      assert.match(index, new RegExp(`<[\\w]+-[\\w-]+ [^>]*\\b${name}\\b`), `${name} is not used`);
    }
  });

  test(`the demo shows every event and part of ${tagName}`, () => {
    for (const { name } of events) assert.ok(index.includes(`id="event-${name}"`), name);
    const css = read('index.css');
    for (const { name } of cssParts) {
      assert.ok(index.includes(`id="part-${name}"`), `part ${name} is not named`);
      assert.ok(css.includes(`${tagName}::part(${name})`), `part ${name} is not shown`);
    }
  });
}

test('the demo shows every custom property', () => {
  const sheet = readFileSync(new URL('../src/ui/tokens.styles.ts', demo), 'utf8');
  const css = read('index.css');
  const names = [...sheet.matchAll(/var\(--rc-([\w-]+),/g)].map(([, name]) => name);
  assert.ok(names.length > 0);
  for (const name of names) {
    assert.ok(index.includes(`id="token-${name}"`), name);
    assert.match(css, new RegExp(`token-${name}:checked\\) \\.stage \\{\\s+--rc-${name}:`));
  }
});

test('the theming page prints the rules that it uses', () => {
  const page = read('theming.html').replaceAll('&quot;', '"');
  const rules = [...read('theming.css').matchAll(/^\.theme-[^}]+\}/gm)].map(([rule]) => rule);
  assert.equal(rules.length, 5);
  for (const rule of rules) assert.ok(page.includes(rule), rule);
});

test('the pages ask no other site for anything, and hold no inline script or style', () => {
  for (const name of pages) {
    const page = read(name);
    for (const [tag, address = ''] of page.matchAll(
      /<(?:script|link|img|iframe|salary-chart|skills-matrix|role-fit-quiz)\b[^>]*?\b(?:src|href)="([^"]*)"/g,
    )) {
      assert.doesNotMatch(address, /^(?:[a-z]+:)?\/\//, `${name}: ${tag}`);
    }
    // What browsers do not run is data, and no policy forbids it.
    assert.doesNotMatch(
      page,
      /<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))[^>]*>/,
      name,
    );
    assert.doesNotMatch(page, /<[^>]*\s(?:style|on[a-z]+)=/, name);
    assert.doesNotMatch(page, /<style/, name);
  }
});

test('the page without scripts asks for none', () => {
  assert.doesNotMatch(read('no-script.html'), /<script/);
});

test('no name on the pages is one that content blockers hide', () => {
  const blocked = /\b(?:ads?|advert\w*|banner|promo\w*|sponsor\w*|track\w*|analytics)\b/i;
  for (const name of files) assert.doesNotMatch(name, blocked);
  for (const name of pages) {
    for (const [, names = ''] of read(name).matchAll(/\b(?:id|class|name)="([^"]*)"/g))
      assert.doesNotMatch(names, blocked, name);
  }
});

test('the datasets of the demo are right, and the broken one is not', () => {
  for (const name of ['own-data.json', 'ladder.json', 'careers-data.json', 'careers-quiz.json']) {
    const { issues } = validate(JSON.parse(read(name)), { today: new Date('2026-11-22') });
    assert.deepEqual(issues, [], name);
  }
  assert.equal(validate(JSON.parse(read('broken-data.json'))).dataset, undefined);
});

const survey = parseDataset(JSON.parse(read('../data/ai-jobs-pay-2024.json'))).dataset;
const dollars = (amount: number) => Math.round(amount).toLocaleString('en-US');

function percentiles(role: string, level: string) {
  const entry = survey.pay.find((pay) => pay.roles[0] === role && pay.level === level);
  assert.ok(entry && entry.figure.kind === 'percentiles', `${role} ${level}`);
  return { ...entry.figure, count: entry.sampleSize ?? 0 };
}

test('what the first page says about the two sources is what they say', () => {
  const text = index.replace(/\s+/g, ' ');
  const ml = percentiles('ml-engineer', 'senior');
  const ai = percentiles('ai-engineer', 'senior');
  const percent = Math.round((ml.p50 / ai.p50 - 1) * 100);
  for (const sentence of [
    `senior ML Engineers is $${dollars(ml.p50)} and of senior AI Engineers $${dollars(ai.p50)}`,
    `ML Engineers are ${percent} % ahead`,
    `${dollars(ml.count)} figures of senior ML Engineers but only ${dollars(ai.count)} of senior`,
    `overlap from $${dollars(Math.max(ml.p25, ai.p25))} to $${dollars(Math.min(ml.p75, ai.p75))}`,
  ])
    assert.ok(text.includes(sentence), sentence);
  for (const level of ['entry', 'mid']) {
    assert.ok(percentiles('ml-engineer', level).p50 > percentiles('ai-engineer', level).p50, level);
  }
  const lead = defaultDataset.facts.find(({ id }) => id === 'pay-lead');
  assert.match(lead?.figure ?? '', /18%/);
  assert.ok(text.includes('AI Engineers about 18 % ahead'));
});

test('the tables for readers without scripts hold the figures of the datasets', () => {
  for (const level of ['entry', 'mid', 'senior']) {
    for (const role of ['ml-engineer', 'ai-engineer']) {
      const { p25, p50, p75, count } = percentiles(role, level);
      const row = `<td>${dollars(p50)}</td><td>${dollars(p25)} to ${dollars(p75)}</td><td>${dollars(count)}</td>`;
      assert.ok(index.includes(row), `${role} ${level}`);
    }
  }
  for (const { figure } of defaultDataset.pay) assert.ok(index.includes(inWords(figure)));
});

test('every job of the careers page says the pay that its bar shows', () => {
  const page = read('careers-page.html');
  const { dataset } = parseDataset(JSON.parse(read('careers-data.json')));
  for (const { roles, level, figure } of dataset.pay) {
    const card = page.match(new RegExp(`roles="${roles[0]}" levels="${level}">([^<]*)<`))?.[1];
    assert.equal(card?.replaceAll('€', ''), `${inWords(figure)} a year`);
  }
  assert.equal(page.match(/<salary-chart compact/g)?.length, dataset.pay.length);
});

function inWords(figure: Figure): string {
  if (figure.kind === 'range') return `${dollars(figure.low)} to ${dollars(figure.high)}`;
  assert.equal(figure.kind, 'average');
  return 'value' in figure ? dollars(figure.value) : '';
}
