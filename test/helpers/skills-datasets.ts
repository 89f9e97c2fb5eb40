import type { DatasetInput } from '../../data/index.js';

const base = { format: 1, lang: 'en', updated: '2026-05-01' } as const;
const scale = ['Not needed', 'Awareness', 'Working', 'Practitioner', 'Expert'];

/** Rated skills: a zero, an absent cell, a row that is the same for all, and a note with a source. */
export function ratedDataset(): DatasetInput {
  return {
    ...base,
    id: 'rated',
    title: 'Rated roles',
    sources: [
      { id: 'survey', title: 'A survey', url: 'https://example.com/survey' },
      { id: 'other', title: 'Another survey' },
    ],
    roles: ['Analyst', 'Engineer', 'Scientist'].map((name) => ({ id: name.toLowerCase(), name })),
    skills: [
      {
        kind: 'level',
        id: 'rated',
        title: 'Rated skills',
        source: 'survey',
        scale,
        rows: [
          {
            id: 'statistics',
            name: 'Statistics',
            cells: { analyst: 3, engineer: 1, scientist: 4 },
          },
          {
            id: 'design',
            name: 'Design',
            note: 'Of software, not of posters.',
            source: 'other',
            cells: { analyst: 0, scientist: 2 },
          },
          { id: 'writing', name: 'Writing', cells: { analyst: 2, engineer: 2, scientist: 2 } },
        ],
      },
    ],
  };
}

/** As many rated skills as wanted, for as many roles, with every cell filled in a way that can be computed. */
export function largeDataset(rows: number, roles: number): DatasetInput {
  const roleIds = Array.from({ length: roles }, (_, index) => `role-${index + 1}`);
  return {
    ...base,
    id: 'large',
    title: 'Many skills',
    roles: roleIds.map((id, index) => ({ id, name: `Role ${index + 1}` })),
    skills: [
      {
        kind: 'level',
        id: 'many',
        title: 'Many skills',
        scale,
        rows: Array.from({ length: rows }, (_, row) => ({
          id: `skill-${row + 1}`,
          name: `Skill ${row + 1}`,
          cells: Object.fromEntries(roleIds.map((id, role) => [id, (row * (role + 1)) % 5])),
        })),
      },
    ],
  };
}

const steps = [
  'Associate Engineer',
  'Engineer',
  'Senior Engineer',
  'Staff Engineer',
  'Principal Engineer',
];

/** A ladder as companies publish them: six columns, empty cells, links and long sentences. */
export function ladderDataset(): DatasetInput {
  const row = (id: string, name: string, ...texts: (string | undefined)[]) => ({
    id,
    name,
    cells: Object.fromEntries(
      texts.flatMap((text, index) => (text ? [[idOf(steps[index] ?? ''), text]] : [])),
    ),
  });
  return {
    ...base,
    id: 'ladder',
    title: 'Engineering ladder',
    sources: [{ id: 'ladder', title: 'Engineering ladder', url: 'https://example.com/ladder' }],
    roles: steps.map((name) => ({ id: idOf(name), name })),
    skills: [
      {
        kind: 'text',
        id: 'ladder',
        title: 'What is expected at each step',
        rowHeader: 'Dimension',
        source: 'ladder',
        rows: [
          row(
            'scope',
            'Scope and impact',
            'Completes well-defined tasks within a single component, with help from the team.',
            'Owns small to medium features from design to release, and knows when to ask for help.',
            'Owns large features or a whole service. Breaks ambiguous problems into work that others can pick up, and takes responsibility for how the result runs in production over the following quarters.',
            'Works across several teams and sets technical direction. See [the architecture guide](https://example.com/architecture).',
            'Shapes the direction of the whole engineering organisation over several years.',
          ),
          row(
            'skill',
            'Technical skill',
            'Writes readable, tested code; learns the codebase/tooling.',
            'Uses profiling/debugging tools confidently.',
            'Expert in at least one area; a reliable reviewer.',
            'Introduces practices that outlive the project: https://example.com/practices/how-we-introduce-one.html.',
          ),
          row('mentoring', 'Mentoring', undefined, undefined, 'Mentors one or two engineers.'),
          row('hiring', 'Hiring and onboarding', undefined, 'Interviews after training.'),
        ],
      },
    ],
  };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
