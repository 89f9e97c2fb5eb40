/** Words of the skills matrix. */
export const skills = {
  heading: (title: string) => `${title}: skills`,
  summary: (roles: string) => `${roles}, side by side.`,
  manyRoles: (count: number) => `${count} roles`,
  empty: 'This dataset has no skills to compare.',
  unknownGroup: (id: string, known: string) =>
    `There is no group of skills “${id}” in this dataset. It has: ${known}.`,
  rowHeader: 'Skill',
  group: 'Group',
  note: 'Note',
  scaleHeader: 'Scale',

  must: 'Must know',
  nice: 'Nice to have',
  no: 'Not needed',
  absent: { text: 'not stated', level: 'not rated', need: 'not listed' },
  shared: (roles: number) => (roles === 2 ? 'both' : `all ${roles}`),
  someOf: (some: number, roles: number) => `${some} of ${roles}`,
  same: 'same',
  differsBy: (steps: number) => `differs by ${steps}`,
  countShared: (count: number, roles: number) =>
    `${count} for ${roles === 2 ? 'both' : `all ${roles}`}`,
  countOnly: (count: number, role: string) => `${count} only for ${role}`,
  needOverview: (shared: string, only: readonly string[]) => `${[shared, ...only].join(', ')}.`,
  levelOverview: (same: number, rows: number, furthest: string | undefined, steps: number) =>
    `${same === 0 ? 'The same nowhere' : `The same in ${same} of ${rows}`}${furthest ? `; furthest apart in ${furthest}, by ${steps}` : ''}.`,
  scale: (words: readonly string[]) =>
    `Scale: ${words.map((word, value) => `${value} ${word}`).join(', ')}.`,

  compare: 'Compare',
  compareWith: 'with',
  scrollHint: 'Scroll sideways to see every role.',
  sortHint: 'Buttons in the column headers sort the rows.',
  byDifference: 'Difference',
  search: 'Search',
  onlyDifferences: 'Only differences',
  showing: (shown: number, all: number) => `${shown} of ${all} rows.`,
  showAll: (all: number) => `Show all ${all} rows`,
  nothingFound: 'No row matches.',
  clear: 'Show all rows',
  details: 'Details',
  detailsOf: (row: string) => `of ${row}`,
  hideKnown: 'Hide what I know',
  learn: (left: readonly { readonly role: string; readonly count: number }[], isNeed: boolean) =>
    `Tick what you know: ${left
      .map(({ role, count }, index) => {
        const noun = index > 0 ? '' : isNeed ? (count === 1 ? ' must-know' : ' must-knows') : '';
        return `${count}${noun}${index > 0 ? '' : ' to learn'} for ${role}`;
      })
      .join(', ')}.`,
  copyMarkdown: 'Copy as Markdown',
  downloadCsv: 'Download CSV',
  copied: 'Copied.',
  copyByHand: 'The browser does not let this page copy. Here is the text:',
};
