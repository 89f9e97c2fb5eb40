import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { own, type Quiz } from '../../../data/index.js';
import { quizScores } from '../../../data/quiz-scores.js';
import { type QuizResult, quizResult } from '../../../src/model/quiz-result.js';
import {
  type Answer,
  answersMissing,
  isOption,
  type RoleFit,
  rankRoles,
} from '../../../src/model/quiz-score.js';
import type { RoleSeries } from '../../../src/model/roles.js';
import { type AnsweredQuiz, answeredQuizzes, everyAnswer } from '../../helpers/arbitrary-quiz.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const quizzes = answeredQuizzes({ questions: 12, options: 10, roles: 12 });
const SMALL = { questions: 6, options: 4, roles: 4 };
const small = fc.oneof(answeredQuizzes(SMALL), answeredQuizzes(SMALL, everyAnswer));

function holds<T>(arbitrary: fc.Arbitrary<T>, claim: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, claim), { numRuns: propertyRuns() });
}

function ranked({ quiz, roles, answers }: AnsweredQuiz): RoleFit[] {
  return rankRoles(quizScores(quiz, roles).gains, roles, answers);
}

/** The fits in the order of the roles. */
const fitsOf = (asked: AnsweredQuiz): RoleFit[] =>
  ranked(asked).sort((one, other) => one.place - other.place);

function resultOf({ quiz, roles, answers }: AnsweredQuiz): QuizResult {
  const result = quizResult(
    { quiz, roles: [...roles] },
    new Set(roles.map(({ id }) => id)),
    answers,
  );
  assert.ok(result);
  return result;
}

const ids = (roles: readonly RoleSeries[]): string[] => roles.map(({ id }) => id);

const pointsOf = (quiz: Quiz, role: RoleSeries, question: number): number[] =>
  quiz.questions[question]?.options.map(({ points }) => own(points, role.id) ?? 0) ?? [];

/** The answer to each question that gives a role most, or least. */
function extreme(quiz: Quiz, role: RoleSeries, pick: (...values: number[]) => number): Answer[] {
  return quiz.questions.map((_, question) => {
    const points = pointsOf(quiz, role, question);
    return points.indexOf(pick(...points));
  });
}

/** A role's fit straight from the definition: points above the least possible, by what is possible. */
function exactFit({ quiz, answers }: AnsweredQuiz, role: RoleSeries): [sum: number, range: number] {
  let [sum, least, most] = [0, 0, 0];
  answers.forEach((answer, question) => {
    if (!isOption(answer)) return;
    const points = pointsOf(quiz, role, question);
    sum += points[answer] ?? 0;
    least += Math.min(...points);
    most += Math.max(...points);
  });
  return [sum - least, most - least];
}

/** The position of the role that is first: the best fit, and of equal ones the first of the dataset. */
function firstOf(asked: AnsweredQuiz): number {
  let [first, sum, range] = [0, -1, 1];
  asked.roles.forEach((role, index) => {
    const [own, all] = exactFit(asked, role);
    if (own * range > sum * (all || 1)) [first, sum, range] = [index, own, all || 1];
  });
  return first;
}

/** Every way to answer the answered questions, with the number of answers that differ. */
function* allWays(quiz: Quiz, answers: readonly Answer[], from = 0): Generator<Answer[]> {
  if (from === answers.length) {
    yield [];
    return;
  }
  const answer = answers[from];
  const choices = isOption(answer) ? [...(quiz.questions[from]?.options.keys() ?? [])] : [answer];
  for (const rest of allWays(quiz, answers, from + 1)) {
    for (const choice of choices) yield [choice, ...rest];
  }
}

function flipByBruteForce(asked: AnsweredQuiz): number | undefined {
  const { quiz, roles, answers } = asked;
  const leader = firstOf(asked);
  let fewest: number | undefined;
  for (const way of allWays(quiz, answers)) {
    const distance = way.filter((answer, index) => answer !== answers[index]).length;
    if (fewest !== undefined && distance >= fewest) continue;
    if (firstOf({ quiz, roles, answers: way }) !== leader) fewest = distance;
  }
  return fewest;
}

describe('The score of a quiz, for any quiz and answers,', () => {
  it('is a whole percentage from 0 to 100, as the definition gives it', () => {
    holds(quizzes, (asked) => {
      for (const { role, percent, sum, range } of fitsOf(asked)) {
        assert.ok(Number.isInteger(percent) && percent >= 0 && percent <= 100, String(percent));
        assert.deepEqual([sum, range], exactFit(asked, role));
        assert.equal(percent, range === 0 ? 0 : Math.round((100 * sum) / range));
      }
    });
  });

  it('is 100 for the answers that favour a role most and 0 for those that favour it least', () => {
    holds(quizzes, ({ quiz, roles }) => {
      roles.forEach((role, index) => {
        const decides = quiz.questions.some((_, question) => {
          const points = pointsOf(quiz, role, question);
          return Math.min(...points) < Math.max(...points);
        });
        const best = fitsOf({ quiz, roles, answers: extreme(quiz, role, Math.max) });
        const worst = fitsOf({ quiz, roles, answers: extreme(quiz, role, Math.min) });
        assert.equal(best[index]?.percent, decides ? 100 : 0);
        assert.equal(worst[index]?.percent, 0);
      });
    });
  });

  it('does not depend on the order of the questions', () => {
    const shuffled = quizzes.chain((asked) =>
      fc.tuple(
        fc.constant(asked),
        fc.shuffledSubarray([...asked.answers.keys()], { minLength: asked.answers.length }),
      ),
    );
    holds(shuffled, ([asked, order]) => {
      const { quiz, roles, answers } = asked;
      const reordered = {
        roles,
        quiz: { ...quiz, questions: order.map((place) => quiz.questions[place]!) },
        answers: order.map((place) => answers[place]),
      };
      const [one, two] = [resultOf(asked), resultOf(reordered)];
      const percents = ({ ranking }: QuizResult) =>
        ranking.map(({ role, percent }) => `${role.id} ${percent}`);
      assert.deepEqual(percents(two), percents(one));
      assert.equal(two.verdict, one.verdict);
      assert.equal(two.flip?.changes.length, one.flip?.changes.length);
      assert.deepEqual(ids(two.leaders), ids(one.leaders));
    });
  });

  it('is the exact sum of what the answers contribute, and unanswered questions contribute nothing', () => {
    holds(quizzes, (asked) => {
      const { answers } = asked;
      for (const { percent, contributions } of fitsOf(asked)) {
        assert.equal(
          contributions.reduce((sum, each) => sum + each, 0),
          percent,
        );
        contributions.forEach((each, index) => {
          assert.ok(Number.isInteger(each) && each >= 0);
          if (!isOption(answers[index])) assert.equal(each, 0);
        });
      }
    });
  });

  it('never falls when an answer is changed to one with more points for the role', () => {
    const changed = answeredQuizzes({ questions: 8, options: 6, roles: 4 }, everyAnswer).chain(
      (asked) => fc.tuple(fc.constant(asked), fc.nat({ max: asked.answers.length - 1 })),
    );
    holds(changed, ([{ quiz, roles, answers }, question]) => {
      roles.forEach((role, index) => {
        const points = pointsOf(quiz, role, question);
        const now = points[Number(answers[question])] ?? 0;
        const before = fitsOf({ quiz, roles, answers })[index]?.percent ?? 0;
        points.forEach((value, option) => {
          const way = answers.with(question, option);
          const after = fitsOf({ quiz, roles, answers: way })[index]?.percent ?? 0;
          assert.ok(value >= now ? after >= before : after <= before);
        });
      });
    });
  });
});

describe('The flip distance, for any quiz up to 6 x 4 with 2 to 4 roles,', () => {
  it('is what trying every other way to answer finds', () => {
    holds(small, (asked) => {
      const { roles, answers } = asked;
      const { ranking, flip } = resultOf(asked);
      assert.equal(ranking[0].role.id, roles[firstOf(asked)]?.id);
      assert.equal(flip?.changes.length, flipByBruteForce(asked));
      if (!flip) return;
      const way = [...answers];
      for (const { question, option } of flip.changes) {
        assert.notEqual(answers[question], option);
        way[question] = option;
      }
      assert.equal(
        roles[firstOf({ ...asked, answers: way })]?.id,
        flip.role.id,
        'who is first then',
      );
    });
  });
});

describe('The verdict, for any quiz and answers,', () => {
  it('is close within 5 points or one answer, leaning at two, clear beyond, and gives reasons that hold', () => {
    holds(quizzes, (asked) => {
      const result = resultOf(asked);
      const [first, second] = result.ranking;
      const lead = first.percent - (second?.percent ?? 0);
      const distance = result.flip?.changes.length ?? Number.POSITIVE_INFINITY;
      const expected = lead < 5 || distance <= 1 ? 'close' : distance === 2 ? 'leaning' : 'clear';
      assert.equal(result.verdict, expected);
      assert.equal(result.leaders.length > 1, expected === 'close');
      assert.ok(ids(result.leaders).includes(first.role.id));
      const places = ids(result.leaders).map((id) => ids(asked.roles).indexOf(id));
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
        'in dataset order',
      );
      assert.ok(result.reasonsFor.every(({ role }) => role === first.role));
      assert.ok(result.reasonsAgainst.every(({ role }) => role === second?.role));
      assert.ok(result.reasonsFor.length <= 3 && result.reasonsAgainst.length <= 2);
    });
  });

  it('takes at least 60 % of the questions answered, and says how many are missing', () => {
    holds(quizzes, ({ answers }) => {
      const answered = answers.filter(isOption).length;
      const missing = answersMissing(answers);
      assert.equal(missing === 0, answered / answers.length >= 0.6 - 1e-9);
      assert.ok((answered + missing) / answers.length >= 0.6 - 1e-9);
      if (missing > 0) assert.ok((answered + missing - 1) / answers.length < 0.6 - 1e-9);
    });
  });
});
