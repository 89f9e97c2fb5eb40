/** Words of the skills matrix. */
export const skills = {
  heading: (title: string) => `${title}: skills`,
  summary: (roles: string) => `${roles}, side by side.`,
  manyRoles: (count: number) => `${count} roles`,
  rowHeader: 'Skill',
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
    `The same in ${same} of ${rows}${furthest ? `; furthest apart in ${furthest}, by ${steps}` : ''}.`,
  scale: (words: readonly string[]) =>
    `Scale: ${words.map((word, value) => `${value} ${word}`).join(', ')}.`,
  compare: 'Compare',
  compareWith: 'with',
  scrollHint: 'Scroll sideways to see every role.',
  empty: 'This dataset has no skills to compare.',
  unknownGroup: (id: string, known: string) =>
    `There is no group of skills “${id}” in this dataset. It has: ${known}.`,
};
