import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type QuizResult, quizResult } from '../../../src/model/quiz-result.js';
import type { Answer } from '../../../src/model/quiz-score.js';
import { resultText, resultWords } from '../../../src/model/quiz-words.js';
import { madeQuiz } from '../../helpers/arbitrary-quiz.js';
import { english } from '../../helpers/english.js';

const roles = ['Ant', 'Bee', 'Cat'].map((name) => ({ id: name.toLowerCase(), name }));

/** What an option gives the animals that it bears on. */
type Points = Partial<Record<'ant' | 'bee' | 'cat', number>>;

/** The result of a quiz about some of the three animals, from its options' points. */
function resultOf(
  points: readonly (readonly Points[])[],
  answers: readonly Answer[],
  shown: readonly string[] = ['ant', 'bee', 'cat'],
): QuizResult {
  const result = quizResult(
    { quiz: madeQuiz(points as Record<string, number>[][]), roles },
    new Set(shown),
    answers,
  );
  assert.ok(result);
  return result;
}

/** As many questions between Ant and Bee, of which Ant gets so many. */
function antWins(questions: number, won: number): QuizResult {
  return resultOf(
    Array.from({ length: questions }, () => [{ ant: 1 }, { bee: 1 }]),
    Array.from({ length: questions }, (_, index) => (index < won ? 0 : 1)),
    ['ant', 'bee'],
  );
}

const percents = ({ ranking }: QuizResult) =>
  ranking.map(({ role, percent }) => `${role.name} ${percent}`);

describe('A quiz result', () => {
  it('is a close call at a lead of 4 points, though two answers would have to change', () => {
    const result = antWins(50, 26);
    assert.deepEqual(percents(result), ['Ant 52', 'Bee 48']);
    assert.equal(result.flip?.changes.length, 2);
    assert.equal(result.verdict, 'close');
  });

  it('leans at a lead of 5 points and two answers, and is clear at three', () => {
    const leaning = antWins(40, 21);
    assert.deepEqual(percents(leaning), ['Ant 53', 'Bee 48']);
    assert.equal(leaning.flip?.changes.length, 2);
    assert.equal(leaning.verdict, 'leaning');
    const clear = antWins(40, 22);
    assert.equal(clear.flip?.changes.length, 3);
    assert.equal(clear.verdict, 'clear');
  });

  it('lets an equal role pass by drawing level when it comes earlier in the document', () => {
    assert.equal(antWins(40, 19).flip?.changes.length, 1);
    assert.equal(antWins(40, 21).flip?.changes.length, 2);
  });

  it('names who would really come first, though a third role is what the changes bring forward', () => {
    const result = resultOf(
      [
        [{ ant: 3 }, { bee: 1, cat: 3 }],
        [{ bee: 2, cat: 1 }, { bee: 3 }, {}],
      ],
      [0, 0],
    );
    assert.deepEqual(percents(result), ['Ant 100', 'Bee 50', 'Cat 25']);
    assert.deepEqual(result.flip?.changes, [{ question: 0, option: 1 }]);
    assert.equal(result.flip?.role.name, 'Cat');
  });

  it('compares only the roles shown, in the order of the document', () => {
    const points = [[{ ant: 1 }, { bee: 2 }, { cat: 1 }]];
    assert.deepEqual(percents(resultOf(points, [1])), ['Bee 100', 'Ant 0', 'Cat 0']);
    assert.deepEqual(percents(resultOf(points, [1], ['cat', 'ant'])), ['Ant 0', 'Cat 0']);
  });

  it('says of a single role how well it fits, and names no rival', () => {
    const result = resultOf([[{ ant: 2 }, { ant: 1 }, { bee: 9 }]], [1], ['ant']);
    assert.deepEqual(
      [result.verdict, result.flip, percents(result)],
      ['only', undefined, ['Ant 50']],
    );
    const messages = english;
    const words = resultWords(result, messages, 'en');
    assert.deepEqual([words.verdict, words.firmness], ['How your answers fit Ant', '']);
    assert.ok(!resultText('Animals', result, messages, 'en').includes('instead'));
  });

  it('says of a role that no answer bears on that it was not asked about, not that it fits by nothing', () => {
    const result = resultOf([[{ ant: 2 }, { bee: 1 }]], [0]);
    const words = resultWords(result, english, 'en');
    assert.deepEqual(
      result.ranking.map((fit) => words.fit(fit)),
      ['100%', '0%', 'Not asked about'],
    );
  });

  it('says so when no other answers would put another role first', () => {
    const result = resultOf([[{ ant: 2 }, { ant: 1 }]], [0]);
    assert.equal(result.flip, undefined);
    assert.equal(
      resultWords(result, english, 'en').firmness,
      'No change to these answers would put another role first.',
    );
  });
});
