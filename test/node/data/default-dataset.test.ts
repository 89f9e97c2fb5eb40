import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkQuiz } from '../../../data/check-quiz.js';
import {
  type Dataset,
  defaultDataset,
  own,
  type Pay,
  parseDataset,
  validate,
} from '../../../data/index.js';
import { today } from './small-dataset.js';

const ml = 'ml-engineer';
const ai = 'ai-engineer';

/** Every figure of pay in the article, read from it by hand. */
const articlePay: readonly (readonly [
  roles: string,
  level: string | undefined,
  measure: Pay['measure'],
  figure: string,
  asOf: string,
  source: string,
  region: string | undefined,
])[] = [
  [ml, 'entry', 'base', '130000-145000', '2026', 'article', undefined],
  [ml, 'mid', 'base', '145000-190000', '2026', 'article', undefined],
  [ml, 'senior', 'base', '185000-230000', '2026', 'article', undefined],
  [ai, 'mid', 'unstated', '150000-250000', '2026', 'article', undefined],
  [ai, 'senior', 'total', '350000-550000', '2026', 'article', undefined],
  [`${ml} ${ai}`, undefined, 'unstated', 'average 206000', '2025', 'article', undefined],
  [`${ml} ${ai}`, undefined, 'total', 'average 244000', '2026', 'levels-fyi', 'US'],
];

/** Every other figure of the article that is not part of its opening anecdote, and where it went. */
const articleFigures: readonly (readonly [
  figure: RegExp,
  where: (dataset: Dataset) => string | undefined,
])[] = [
  [/\$50K\+/, fact('pay-gap')],
  [/\$50,000.*\$206,000 in 2025/, fact('pay-rise')],
  [/\$50,000 more than the year before/, (dataset) => dataset.pay[5]?.note],
  [/FAANG-tier/, (dataset) => dataset.pay[4]?.note],
  [/18%.*In 2026 .* 18% more/, fact('pay-lead')],
  [/300% faster.*300% faster than traditional software engineering/, fact('openings')],
  [/10% to 50%.*2023 and 2025.*10% to 50%/, fact('market-share')],
  [/78%.*ICT roles, 78%/, fact('ict-roles')],
  [/36\.2%.*36\.2% require a PhD/, fact('phd')],
  [/57\.7%.*57\.7% prefer domain experts to generalists/, fact('domain-experts')],
  [/0\.91 to 0\.94.*three months.*0\.91 to 0\.94/, fact('model-project')],
  [/3 weeks.*three weeks/, fact('agent-project')],
  [/3 years.*Three years ago/, fact('new-role')],
  [/5 years.*five years/, fact('one-role')],
  [/2-3 months of focused upskilling; Apply in 8 weeks/, wordings('software-to-ai')],
  [/^2-3 month, 8-8 week$/, lengths('software-to-ai')],
  [/60%/, (dataset) => transition(dataset, 'software-to-ai')?.note],
  [/12-18 months; Spend 6 months building depth/, wordings('software-to-ml')],
  [/^12-18 month, 6-6 month$/, lengths('software-to-ml')],
  [/^$/, lengths('data-science-to-ai')],
  [/^$/, lengths('data-science-to-ml')],
  [/^6-6 month$/, lengths('plan-to-ai')],
  [/^6-6 month$/, lengths('plan-to-ml')],
  [
    /Month 1-2.*Month 3-4.*Month 5-6/,
    (dataset) => transition(dataset, 'plan-to-ai')?.toLearn.join(),
  ],
  [
    /Month 1-2.*Month 3-4.*Month 5-6/,
    (dataset) => transition(dataset, 'plan-to-ml')?.toLearn.join(),
  ],
];

const skillTable = `
Core math | Linear algebra, calculus, statistics | Basic statistics, enough to evaluate
Programming | Python, C++/Java, distributed computing | Python, TypeScript, API integration
Models | Train from scratch, fine-tune, optimize | Use pre-trained models via APIs
Data work | Feature engineering, data pipelines, ETL | Chunking, embedding, retrieval design
Infrastructure | GPU clusters, model serving, Kubernetes | Serverless, edge deployment, CDNs
Key technique | Gradient descent, hyperparameter tuning | Prompt engineering, RAG, agent design
Evaluation | Precision/recall, AUC, offline metrics | Human eval, A/B tests, cost-per-query
Education trend | 36.2% require PhD | Portfolio > degree
Career entry from | Math/statistics background | Software engineering background`;

const toolTable: Readonly<Record<string, readonly [must: string, nice: string]>> = {
  [ml]: ['PyTorch, MLflow, Docker, SQL, Spark', 'Kubernetes, Ray, Weights & Biases'],
  [ai]: ['LangChain/LlamaIndex, OpenAI API, pgvector', 'Anthropic SDK, Pinecone, Vercel AI SDK'],
  both: ['Python, Git, AWS/GCP basics, Linux', 'Terraform, monitoring tools'],
};

function fact(id: string) {
  return ({ facts }: Dataset) =>
    facts.filter((one) => one.id === id).map((one) => `${one.figure}: ${one.sentence}`)[0];
}

function transition({ transitions }: Dataset, id: string) {
  return transitions.find((one) => one.id === id);
}

function wordings(id: string) {
  return (dataset: Dataset) =>
    transition(dataset, id)
      ?.durations.map(({ wording }) => wording)
      .join('; ');
}

function lengths(id: string) {
  return (dataset: Dataset) =>
    transition(dataset, id)
      ?.durations.map(({ low, high, unit }) => `${low}-${high} ${unit}`)
      .join(', ');
}

test('Pay is what the article states, and nothing else', () => {
  const stated = defaultDataset.pay.map(
    ({ roles, level, measure, figure, asOf, source, region, currency, period }) => {
      assert.deepEqual([currency, period], ['USD', 'year']);
      const amounts =
        figure.kind === 'range'
          ? `${figure.low}-${figure.high}`
          : `${figure.kind} ${'value' in figure ? figure.value : ''}`;
      return [roles.join(' '), level, measure, amounts, asOf, source, region];
    },
  );
  assert.deepEqual(stated, articlePay);
});

test('An AI Engineer has no figure at entry level, because the article has none', () => {
  const entry = defaultDataset.pay.filter(({ level }) => level === 'entry');
  assert.deepEqual(
    entry.map(({ roles }) => roles),
    [[ml]],
  );
});

test('Every other figure of the article is there, with its meaning', () => {
  for (const [figure, where] of articleFigures)
    assert.match(where(defaultDataset) ?? 'missing', figure);
});

test('The sources are those that the article names, and nothing is known about them that it does not say', () => {
  assert.deepEqual(
    defaultDataset.sources.map(({ id, date, url, publisher }) => [id, date, url, publisher]),
    [
      ['article', '2026', undefined, undefined],
      ['levels-fyi', undefined, undefined, undefined],
      ['ai-workforce-consortium', undefined, undefined, undefined],
    ],
  );
  assert.equal(
    defaultDataset.facts.find(({ id }) => id === 'ict-roles')?.source,
    'ai-workforce-consortium',
  );
});

test('The table of skills is carried over cell by cell', () => {
  const [group] = defaultDataset.skills;
  assert.ok(group?.kind === 'text');
  assert.equal(group.rowHeader, 'Skill Area');
  const rows = group.rows.map(
    ({ name, cells }) => `${name} | ${own(cells, ml)} | ${own(cells, ai)}`,
  );
  assert.equal(rows.join('\n'), skillTable.trim());
});

test('The table of tools is carried over tool by tool, and a role it does not name has no cell', () => {
  const [, group] = defaultDataset.skills;
  assert.ok(group?.kind === 'need');
  const expected = new Map<string, Record<string, string>>();
  for (const [track, [must, nice]] of Object.entries(toolTable)) {
    for (const [need, names] of Object.entries({ must, nice })) {
      const cells = track === 'both' ? { [ml]: need, [ai]: need } : { [track]: need };
      for (const name of names.split(', ')) expected.set(name, cells);
    }
  }
  assert.deepEqual(new Map(group.rows.map(({ name, cells }) => [name, cells])), expected);
});

test('The transitions of the article are there, one for each background and role', () => {
  assert.deepEqual(
    defaultDataset.transitions.map(({ from, to }) => `${from} to ${to}`),
    ['Software engineer', 'Data scientist', 'Another background'].flatMap((from) => [
      `${from} to ${ai}`,
      `${from} to ${ml}`,
    ]),
  );
  for (const id of ['data-science-to-ai', 'data-science-to-ml']) {
    assert.deepEqual(transition(defaultDataset, id)?.carriesOver, ['Python', 'Statistics']);
  }
});

test('The built-in comparison is its own parse', () => {
  const { dataset } = parseDataset(structuredClone(defaultDataset), { today });
  assert.deepEqual(dataset, defaultDataset);
});

test('The order of the roles, and so their colours, is settled', () => {
  assert.deepEqual(
    defaultDataset.roles.map(({ id, name }) => [id, name]),
    [
      [ml, 'ML Engineer'],
      [ai, 'AI Engineer'],
    ],
  );
});

test('No sentence is taken from the article word by word', () => {
  // Openings of the article's sentences about the same things.
  const taken = [
    'AI Engineer positions are growing',
    'The share of AI/ML jobs in the tech market jumped',
    'earn roughly 18% more',
    'job postings prefer domain experts over generalists',
    'Take a structured ML course',
    'might spend three weeks shipping',
    'architects of algorithmic performance',
    'system integrators',
  ];
  const text = JSON.stringify(defaultDataset);
  for (const words of taken) assert.ok(!text.includes(words), words);
});

test('Either role wins 40 to 60 percent of all ways to answer, and no question is dead', () => {
  const found = checkQuiz(defaultDataset);
  assert.ok(found?.wins);
  assert.equal(found.paths, 8748);
  for (const [role, ways] of found.wins) {
    assert.ok(
      ways / found.paths >= 0.4 && ways / found.paths <= 0.6,
      `${role} wins ${ways} of ${found.paths}`,
    );
  }
  assert.deepEqual(
    [...found.wins],
    [
      [ml, 4301],
      [ai, 3943],
    ],
  );
  assert.equal(found.ties, 504);
  assert.deepEqual(found.deadQuestions, []);
});

test('Every answer tells the reader why, gives points to both roles or says that it gives none', () => {
  const { quiz } = defaultDataset;
  assert.ok(quiz);
  assert.ok(quiz.questions.length >= 7 && quiz.questions.length <= 9);
  const options = quiz.questions.flatMap((question) => question.options);
  for (const { because, points } of options) {
    assert.match(because, /^You .+\.$/);
    assert.deepEqual(Object.keys(points), [ml, ai]);
  }
  const giveToBoth = options.filter(({ points }) =>
    Object.values(points).every((value) => value > 0),
  );
  assert.ok(
    giveToBoth.length >= quiz.questions.length / 2,
    'enough answers are not pure opposites',
  );
  // The answer that suits a role does not always stand in the same place.
  const firsts = quiz.questions.map(
    ({ options: [first] }) => (own(first?.points ?? {}, ml) ?? 0) > 0,
  );
  assert.ok(firsts.includes(true) && firsts.includes(false));
});

test('Every starting point of the quiz leads to a transition to every role', () => {
  for (const start of defaultDataset.quiz?.startingPoints ?? []) {
    assert.deepEqual(
      start.transitions.map((id) => transition(defaultDataset, id)?.to),
      [ml, ai],
    );
  }
});

for (const [file, warnings] of [
  [
    'ai-engineer-vs-ml-engineer.json',
    // The article gives a senior total for one role and base salaries for the other.
    [
      'pay[2].measure: no two roles at level "senior" have the same measure, so that their figures are not compared; add figures of one measure if there are any.',
      'pay[3].measure: no two levels of "ai-engineer" have the same measure, so that their figures are not compared; add figures of one measure if there are any.',
    ],
  ],
  [
    'ai-jobs-pay-2024.json',
    [
      'pay[0].asOf: 2024 is more than 18 months ago, and 19 more of this source with it; look for a newer figure.',
    ],
  ],
] as const) {
  test(`${file} has every list, dates that are over, and no warnings but honest ones`, () => {
    const document = JSON.parse(
      readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'),
    );
    const { dataset, issues } = validate(document, { today });
    assert.deepEqual(
      issues.map(({ message }) => message),
      warnings,
    );
    assert.deepEqual(dataset, document);
    const dates = [...JSON.stringify(document).matchAll(/"(?:date|asOf|updated)":"([^"]*)"/g)].map(
      ([, date]) => date ?? '',
    );
    assert.ok(dates.length > 5);
    for (const date of dates) assert.ok(Date.parse(date) <= today.getTime(), date);
  });
}
