// How the cost of checking a dataset grows: part of npm run bench. The ratios within a run are what counts.
import { validate } from '../../data/index.js';
import { manyFigures, smallDataset, today } from '../node/data/small-dataset.js';
import { fastest } from './fastest.js';

const SIZES = [1_000, 10_000, 100_000];

const documents: Readonly<Record<string, (size: number) => unknown>> = {
  'correct figures': manyFigures,
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

console.log('entries | what there are many of | check ms | to JSON.parse | times the tenth');
for (const [title, make] of Object.entries(documents)) {
  let before: number | undefined;
  for (const size of SIZES) {
    const document = make(size);
    const text = JSON.stringify(document);
    const time = fastest(() => validate(document, { today }));
    const parse = fastest(() => JSON.parse(text));
    const growth = before ? `${(time / before).toFixed(1)} x` : '';
    console.log(
      `${size} | ${title} | ${time.toFixed(1)} | ${(time / parse).toFixed(1)} x | ${growth}`,
    );
    before = time;
  }
}
