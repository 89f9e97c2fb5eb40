import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkQuiz } from '../../../data/check-quiz.js';
import { type Dataset, defaultDataset, validate } from '../../../data/index.js';
import { quizScores } from '../../../data/quiz-scores.js';
import { leadOf, rankRoles } from '../../../src/model/quiz-score.js';
import {
  type AnsweredQuiz,
  answeredQuizzes,
  everyAnswer,
  madeQuiz,
  madeRoles,
} from '../../helpers/arbitrary-quiz.js';
import { madeDataset } from '../../helpers/made-dataset.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const small = answeredQuizzes({ questions: 5, options: 4, roles: 4 }, everyAnswer);

const datasetOf = ({ quiz, roles }: Pick<AnsweredQuiz, 'quiz' | 'roles'>): Dataset =>
  madeDataset({ quiz, roles: roles.map(({ id, name }) => ({ id, name })) });

/** The outcome of every way to answer: the ids of those ahead, by the answers. */
function outcomes({ quiz, roles }: AnsweredQuiz): { way: number[]; ahead: string }[] {
  let ways: number[][] = [[]];
  for (const { options } of quiz.questions) {
    ways = ways.flatMap((way) => [...options.keys()].map((option) => [...way, option]));
  }
  const { gains } = quizScores(quiz, roles);
  return ways.map((way) => {
    const [first, ...others] = rankRoles(gains, roles, way);
    const equal = others.filter((fit) => first && leadOf(first, fit) === 0);
    return { way, ahead: [first, ...equal].map((fit) => fit?.role.id).join(' ') };
  });
}

describe('checkQuiz', () => {
  it('counts what trying every way to answer counts, with the scores that the widget shows', () => {
    fc.assert(
      fc.property(small, (asked) => {
        const found = checkQuiz(datasetOf(asked));
        const all = outcomes(asked);
        const won = (id: string) => all.filter(({ ahead }) => ahead === id).length;
        assert.equal(found?.counted, true);
        assert.equal(found?.paths, all.length);
        assert.deepEqual(
          [...(found?.wins ?? [])],
          asked.roles.map(({ id }) => [id, won(id)]),
        );
        assert.equal(found?.ties, all.filter(({ ahead }) => ahead.includes(' ')).length);
        assert.deepEqual(
          found?.cannotWin,
          asked.roles.map(({ id }) => id).filter((id) => won(id) === 0),
        );
        const byWay = new Map(all.map(({ way, ahead }) => [way.join(), ahead]));
        const isDead = (question: number) =>
          all.every(({ way, ahead }) => ahead === byWay.get(way.with(question, 0).join()));
        const dead = [...asked.quiz.questions.keys()].filter(isDead);
        assert.deepEqual(found?.deadQuestions, dead);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('finds nothing false when it does not count', () => {
    fc.assert(
      fc.property(small, (asked) => {
        const counted = checkQuiz(datasetOf(asked));
        const quick = checkQuiz(datasetOf(asked), 0);
        assert.equal(quick?.counted, false);
        assert.equal(quick?.wins, undefined);
        for (const id of quick?.cannotWin ?? []) assert.ok(counted?.cannotWin.includes(id));
        for (const at of quick?.deadQuestions ?? []) assert.ok(counted?.deadQuestions.includes(at));
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('finds that each role of the built-in quiz wins 40 to 60 % of all ways, and no question is dead', () => {
    const found = checkQuiz(defaultDataset);
    assert.equal(found?.counted, true);
    assert.deepEqual(found.cannotWin, []);
    assert.deepEqual(found.deadQuestions, []);
    for (const [id, wins] of found.wins ?? []) {
      const share = wins / found.paths;
      assert.ok(share >= 0.4 && share <= 0.6, `${id} wins ${(100 * share).toFixed(1)} %`);
    }
  });

  it('answers within seconds for 12 roles and 40 questions, and says that it has not counted', () => {
    const roles = madeRoles(12);
    const points = (seed: number) =>
      Object.fromEntries(roles.map(({ id }, role) => [id, (seed * 7 + role * 5) % 4]));
    const questions = Array.from({ length: 40 }, (_, question) =>
      [0, 1, 2, 3].map((option) => points(question * 3 + option)),
    );
    const start = performance.now();
    const found = checkQuiz(datasetOf({ quiz: madeQuiz(questions), roles }));
    assert.ok(performance.now() - start < 5000, 'in time');
    assert.equal(found?.counted, false);
    assert.equal(found.paths, 4 ** 40);
  });

  it('leaves ids that lead nowhere to the checks of the document, which name the place', () => {
    const quiz = {
      ...madeQuiz([[{ cook: 1, waiter: 2 }, { baker: 1 }]]),
      startingPoints: [{ id: 'start', name: 'Start', transitions: ['nowhere'] }],
    };
    const { issues } = validate(madeDataset({ quiz }));
    const places = issues
      .filter(({ severity }) => severity === 'error')
      .map(({ path }) => path)
      .sort();
    assert.equal(places.length, 2);
    assert.match(places[0] ?? '', /^quiz\.questions\[0\]\.options\[0\]/);
    assert.match(places[1] ?? '', /^quiz\.startingPoints\[0\]\.transitions\[0\]/);
  });
});
