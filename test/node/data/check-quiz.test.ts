import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkQuiz } from '../../../data/check-quiz.js';
import type { Dataset } from '../../../data/index.js';
import { smallDataset } from './small-dataset.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 200);

/** A dataset of roles a, b, c … whose quiz gives these points: by question, option and role. */
function quizOf(points: readonly (readonly (readonly number[])[])[]): Dataset {
  const ids = (points[0]?.[0] ?? []).map((_, role) => 'abcdefghijkl'[role] ?? '');
  return smallDataset((document) => {
    document.roles = ids.map((id) => ({ id, name: id }));
    document.quiz = {
      startingPoints: [],
      questions: points.map((options, question) => ({
        id: `question-${question}`,
        text: 'Which?',
        options: options.map((given) => ({
          text: 'This',
          points: Object.fromEntries(given.map((value, role) => [ids[role], value])),
          because: 'You said so.',
        })),
      })),
    };
  });
}

/** The same as `checkQuiz`, by going every way, with fractions as pairs of whole numbers. */
function byEveryWay(points: readonly (readonly (readonly number[])[])[]) {
  const roles = points[0]?.[0]?.map((_, role) => role) ?? [];
  const sum = (pick: (options: readonly number[]) => number, role: number) =>
    points.reduce((total, options) => total + pick(options.map((given) => given[role] ?? 0)), 0);
  const least = roles.map((role) => sum((values) => Math.min(...values), role));
  const range = roles.map(
    (role) => sum((values) => Math.max(...values), role) - (least[role] ?? 0),
  );
  const leaders = (way: readonly number[]) => {
    const gains = roles.map((role) => {
      const total = points.reduce(
        (all, options, question) => all + (options[way[question] ?? 0]?.[role] ?? 0),
        0,
      );
      return BigInt(total - (least[role] ?? 0));
    });
    const isBehind = (one: number, other: number) =>
      (gains[one] ?? 0n) * BigInt(range[other] || 1) <
      (gains[other] ?? 0n) * BigInt(range[one] || 1);
    return roles.filter((role) => !roles.some((other) => isBehind(role, other))).join();
  };
  const ways = points.reduce<number[][]>(
    (before, options) => before.flatMap((way) => options.map((_, option) => [...way, option])),
    [[]],
  );
  const results = new Map(ways.map((way) => [way.join(), leaders(way)]));
  const count = (leader: string) =>
    [...results.values()].filter((result) => result === leader).length;
  const wins = roles.map((role) => count(String(role)));
  return {
    paths: ways.length,
    wins,
    ties: ways.length - wins.reduce((all, some) => all + some, 0),
    dead: points.flatMap((options, question) =>
      ways.every((way) =>
        options.every(
          (_, option) => results.get(way.with(question, option).join()) === results.get(way.join()),
        ),
      )
        ? [question]
        : [],
    ),
  };
}

const quizzes = fc.integer({ min: 1, max: 4 }).chain((roles) =>
  fc.array(
    fc.array(fc.array(fc.integer({ min: -2, max: 3 }), { minLength: roles, maxLength: roles }), {
      minLength: 2,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 4 },
  ),
);

test('Counting by scores comes to what going every way comes to', () => {
  fc.assert(
    fc.property(quizzes, (points) => {
      const found = checkQuiz(quizOf(points));
      const expected = byEveryWay(points);
      assert.equal(found?.counted, true);
      assert.deepEqual(
        {
          paths: found.paths,
          wins: [...(found.wins?.values() ?? [])],
          ties: found.ties,
          dead: found.deadQuestions,
        },
        expected,
      );
      assert.deepEqual(
        found.cannotWin,
        [...(found.wins ?? [])].filter(([, ways]) => ways === 0).map(([id]) => id),
      );
    }),
    { numRuns },
  );
});

test('What is certain without counting is never wrong', () => {
  fc.assert(
    fc.property(quizzes, (points) => {
      const guess = checkQuiz(quizOf(points), 0);
      const exact = checkQuiz(quizOf(points));
      assert.equal(guess?.counted, false);
      assert.equal(guess.wins, undefined);
      assert.equal(guess.paths, exact?.paths);
      for (const id of guess.cannotWin) assert.ok(exact?.cannotWin.includes(id), id);
      for (const question of guess.deadQuestions)
        assert.ok(exact?.deadQuestions.includes(question));
    }),
    { numRuns },
  );
});

test('A role that another one always outruns cannot win, and a question of equal answers is dead', () => {
  const alike = [
    [1, 2],
    [1, 2],
  ];
  for (const limit of [0, 100]) {
    const found = checkQuiz(quizOf([alike, alike]), limit);
    assert.deepEqual(found?.cannotWin, ['a', 'b']);
    assert.deepEqual(found?.deadQuestions, [0, 1]);
  }
});

test('A question that a heavier one always outweighs is dead, though its answers differ', () => {
  const heavy = [
    [3, 0],
    [0, 3],
  ];
  const light = [
    [1, 0],
    [0, 1],
  ];
  assert.deepEqual(checkQuiz(quizOf([heavy, light]))?.deadQuestions, [1]);
  assert.deepEqual(checkQuiz(quizOf([heavy, light, light]))?.deadQuestions, [1, 2]);
  assert.deepEqual(checkQuiz(quizOf([heavy, light, light, light]))?.deadQuestions, []);
});

test('Fits are compared as fractions, without rounding', () => {
  // One answer gives a 1/3 of its most, b 2/6 of its own: equal, though neither is a finite decimal.
  const found = checkQuiz(
    quizOf([
      [
        [1, 2],
        [0, 0],
        [3, 6],
      ],
    ]),
  );
  assert.equal(found?.ties, 3);
});

test('A role without points never leads, and without any points all are equal', () => {
  const none = [
    [0, 0],
    [0, 0],
  ];
  assert.equal(checkQuiz(quizOf([none]))?.ties, 2);
  const one = [
    [2, 0],
    [1, 0],
  ];
  assert.deepEqual(
    [...(checkQuiz(quizOf([one]))?.wins ?? [])],
    [
      ['a', 1],
      ['b', 0],
    ],
  );
});

test('Ids that the quiz names and the document does not have are listed once each', () => {
  const question = [
    [1, 0],
    [0, 1],
  ];
  const dataset = quizOf([question, question]);
  assert.deepEqual(checkQuiz(dataset)?.danglingIds, []);
  const broken = structuredClone(dataset);
  for (const { options } of broken.quiz?.questions ?? [])
    Object.assign(options[0]?.points ?? {}, { x: 1 });
  broken.quiz?.startingPoints.push({ id: 'start', name: 'Start', transitions: ['nowhere'] });
  for (const limit of [0, 100]) {
    assert.deepEqual(checkQuiz(broken, limit)?.danglingIds, ['x', 'nowhere']);
  }
  assert.deepEqual([...(checkQuiz(broken)?.wins?.values() ?? [])], [1, 1], 'the count is the same');
});

test('A dataset without a quiz has nothing to check', () => {
  assert.equal(checkQuiz(smallDataset((document) => delete document.quiz)), undefined);
});

test('A long quiz is counted, and one with too many scores is left in good time', () => {
  const question = (index: number) => [
    [3, 0],
    [0, 3],
    [2, 1 + (index % 2)],
    [1, 1],
  ];
  const long = checkQuiz(quizOf(Array.from({ length: 25 }, (_, index) => question(index))));
  assert.equal(long?.counted, true);
  assert.equal(long.paths, 4 ** 25);
  assert.equal(
    [...(long.wins?.values() ?? [])].reduce((all, some) => all + some, long.ties ?? 0),
    4 ** 25,
  );
  assert.deepEqual(long.deadQuestions, []);

  const many = Array.from({ length: 100 }, (_, index) =>
    Array.from({ length: 10 }, (_, option) =>
      Array.from(
        { length: 12 },
        (_, role) => ((index * 31 + option * 17 + role * 7) ** 2 % 201) - 100,
      ),
    ),
  );
  const start = performance.now();
  assert.equal(checkQuiz(quizOf(many))?.counted, false);
  assert.ok(performance.now() - start < 5000);
});
