import fc from 'fast-check';
import type { Quiz } from '../../data/index.js';
import type { Answer } from '../../src/model/quiz-score.js';
import { allRoles, type RoleSeries } from '../../src/model/roles.js';

/** A quiz with the roles it is about, and one way to answer it. */
export interface AnsweredQuiz {
  readonly quiz: Quiz;
  readonly roles: readonly RoleSeries[];
  readonly answers: readonly Answer[];
}

interface Size {
  readonly questions: number;
  readonly options: number;
  readonly roles: number;
}

/** The roles of a made quiz. */
export function madeRoles(count: number): RoleSeries[] {
  return allRoles({
    roles: Array.from({ length: count }, (_, index) => ({
      id: `role-${index}`,
      name: `Role ${index}`,
    })),
  });
}

/** Points, mostly small as authors give them, so that ties are common. */
const points = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 100 }) },
);

/** Quizzes up to a size, of 2 to `most.roles` roles, answered in any way, "Not sure" and nothing included. */
export function answeredQuizzes(
  most: Size,
  answer: (options: number) => fc.Arbitrary<Answer> = anyAnswer,
): fc.Arbitrary<AnsweredQuiz> {
  const roleCount = fc.integer({ min: 2, max: most.roles });
  return roleCount.chain((count) => {
    const roles = madeRoles(count);
    // A role may be left out of an option's points, which is no points.
    const given = fc.record(Object.fromEntries(roles.map(({ id }) => [id, points])), {
      requiredKeys: [],
    });
    const options = fc.array(given, { minLength: 2, maxLength: most.options });
    return fc
      .array(
        options.chain((all) => fc.tuple(fc.constant(all), answer(all.length))),
        { minLength: 1, maxLength: most.questions },
      )
      .map((asked) => ({
        quiz: madeQuiz(asked.map(([all]) => all as Record<string, number>[])),
        roles,
        answers: asked.map(([, chosen]) => chosen),
      }));
  });
}

/** A quiz from the points of its questions' options. */
export function madeQuiz(questions: readonly (readonly Record<string, number>[])[]): Quiz {
  return {
    startingPoints: [],
    questions: questions.map((options, question) => ({
      id: `q${question}`,
      text: `Question ${question}?`,
      options: options.map((given, option) => ({
        text: `Option ${option} of ${question}`,
        points: given,
        because: `Because of ${question}, ${option}.`,
      })),
    })),
  };
}

const anyAnswer = (options: number): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: options - 1 }) },
    { weight: 1, arbitrary: fc.constant('unsure' as const) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

/** Answers that all name an option. */
export const everyAnswer = (options: number): fc.Arbitrary<Answer> => fc.nat({ max: options - 1 });
