import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  answersInLink,
  fingerprint,
  linkWithAnswers,
  readAnswers,
  writeAnswers,
} from '../../../src/model/quiz-link.js';
import { answeredQuizzes } from '../../helpers/arbitrary-quiz.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const quizzes = answeredQuizzes({ questions: 20, options: 10, roles: 6 });
const pages = fc.constantFrom(
  'https://example.org/',
  'https://example.org/post?id=7#part-2',
  'https://example.org/app#/jobs/3',
  'file:///home/page.html',
  'https://example.org/#rc-fit=1.00000000.22',
  'https://example.org/#!/a&rc-fit=broken',
);

describe('A shared link, for any quiz and answers,', () => {
  it('gives the same answers back, and its fragment has at most 64 characters for 20 questions', () => {
    fc.assert(
      fc.property(quizzes, pages, ({ quiz: { questions }, answers }, page) => {
        const { hash, href } = new URL(linkWithAnswers(page, questions, answers));
        assert.deepEqual(answersInLink(hash, questions), answers);
        const own = /^#[/!]/.test(new URL(page).hash) ? hash.indexOf('&') : 0;
        assert.ok(hash.length - own <= 64, hash);
        assert.match(hash.slice(own), /^[#&]rc-fit=1\.[0-9a-f]{8}\.[0-9a-z]+$/);
        assert.equal(href.split('#')[0], page.split('#')[0], 'the rest of the address stays');
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('is not taken for answers to a quiz with other questions or points', () => {
    fc.assert(
      fc.property(quizzes, quizzes, ({ quiz, answers }, { quiz: other }) => {
        const { hash } = new URL(linkWithAnswers('https://example.org/', quiz.questions, answers));
        const isSame = fingerprint(quiz.questions) === fingerprint(other.questions);
        assert.equal(answersInLink(hash, other.questions) === 'foreign', !isSame);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('has one sign whatever the order in which a document lists the points', () => {
    fc.assert(
      fc.property(quizzes, ({ quiz: { questions } }) => {
        const turned = questions.map((question) => ({
          ...question,
          options: question.options.map((option) => ({
            ...option,
            points: Object.fromEntries(Object.entries(option.points).reverse()),
          })),
        }));
        assert.equal(fingerprint(turned), fingerprint(questions));
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('is ignored when it is broken in any way, and nothing throws', () => {
    const noise = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webFragments());
    fc.assert(
      fc.property(quizzes, noise, fc.nat(), ({ quiz: { questions }, answers }, text, at) => {
        const { hash } = new URL(linkWithAnswers('https://example.org/', questions, answers));
        const start = hash.indexOf('=') + 1;
        const place = start + (at % (hash.length - start));
        for (const spoilt of [
          `${hash.slice(0, place)}${hash.slice(place + 1)}`,
          `${hash.slice(0, place)}.${hash.slice(place)}`,
          `${hash}0`,
          `#rc-fit=${text}`,
        ]) {
          const found = answersInLink(spoilt, questions);
          // A piece of noise that is an address of its own may end the answers early; never does it change them.
          if (found !== 'foreign' && found !== undefined) assert.deepEqual(found, answers);
        }
        assert.equal(answersInLink(`#${text.replaceAll('rc-fit=', '')}`, questions), undefined);
      }),
      { numRuns: propertyRuns() },
    );
  });

  it('reads no digit that is no option of its question', () => {
    fc.assert(
      fc.property(quizzes, fc.string(), ({ quiz: { questions }, answers }, text) => {
        const read = readAnswers(text, questions);
        if (read) assert.equal(writeAnswers(read), text);
        assert.deepEqual(readAnswers(writeAnswers(answers), questions), answers);
        const high = 'z'.repeat(questions.length);
        assert.equal(readAnswers(high, questions), undefined);
      }),
      { numRuns: propertyRuns() },
    );
  });
});
