import fc from 'fast-check';
import type { Dataset, SkillGroup } from '../../data/index.js';

const tricky = '=+-@\'"\t\n,;|\\`*_<>&~#[]()! ab1:^{}$';

/** Text with everything that CSV, Markdown and spreadsheet programs could trip over. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...tricky), maxLength: 10 }),
    fc.constantFrom(
      '[words](https://example.org/a_b)',
      '<br>',
      '&#10;',
      '\\|',
      '![a](https://b.org)',
      '[^1]',
      '**a**',
      '1 Some',
    ),
  )
  .filter((value) => /\S/.test(value));

/** A name as readers take it: on one line, without blanks at its ends. */
const name = text
  .map((value) => value.replace(/\s+/g, ' ').trim())
  .filter((value) => value !== '' && !value.includes(']('));

const sources = [
  { id: 'one', title: 'A survey', url: 'https://example.org/a_b?c=*d*' },
  { id: 'two', title: 'Another [survey], 2*' },
];
const sourceId = fc.constantFrom(undefined, ...sources.map(({ id }) => id));

/** Groups of every kind for the same roles, with cells, notes and sources that may be missing. */
export const skillsDatasets: fc.Arbitrary<Dataset> = fc
  .uniqueArray(name, { minLength: 1, maxLength: 4 })
  .chain((names) => {
    const roles = names.map((each, index) => ({ id: `role-${index}`, name: each }));
    const ids = roles.map(({ id }) => id);
    return fc
      .uniqueArray(groupOf(ids), { minLength: 1, maxLength: 3, selector: ({ title }) => title })
      .map((groups) => ({
        format: 1 as const,
        id: 'made',
        title: 'Made',
        lang: 'en',
        updated: '2026-01-01',
        sources,
        roles,
        levels: [],
        pay: [],
        skills: groups.map((group, index) => ({ ...group, id: `group-${index}` })),
        transitions: [],
        facts: [],
      }));
  });

function groupOf(roles: readonly string[]): fc.Arbitrary<SkillGroup> {
  const head = { title: name, source: sourceId, rowHeader: fc.option(name, { nil: undefined }) };
  const rowsOf = <Cell>(cell: fc.Arbitrary<Cell>) =>
    fc
      .array(
        fc.record({
          name,
          note: fc.option(text, { nil: undefined }),
          source: sourceId,
          cells: fc.dictionary(fc.constantFrom(...roles), cell, { maxKeys: roles.length }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((rows) => rows.map((row, index) => ({ ...row, id: `row-${index}` })));
  return fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      id: fc.constant(''),
      ...head,
      rows: rowsOf(text),
    }),
    fc.record({
      kind: fc.constant('need' as const),
      id: fc.constant(''),
      ...head,
      rows: rowsOf(fc.constantFrom('must' as const, 'nice' as const, 'no' as const)),
    }),
    fc.array(name, { minLength: 2, maxLength: 11 }).chain((scale) =>
      fc.record({
        kind: fc.constant('level' as const),
        id: fc.constant(''),
        ...head,
        scale: fc.constant(scale),
        rows: rowsOf(fc.integer({ min: 0, max: scale.length - 1 })),
      }),
    ),
  );
}
