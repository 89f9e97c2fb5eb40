import type { Messages } from '../messages/messages.js';
import type { QuizResult, Reason } from './quiz-result.js';
import type { RoleFit } from './quiz-score.js';

/** A result in words, the same on the screen and in what is copied. */
export interface ResultWords {
  readonly verdict: string;
  /** How few changed answers would have led to another result. */
  readonly firmness: string;
  fit(fit: RoleFit): string;
  points(reason: Reason): string;
  /** What a question adds to a role's fit. */
  added(points: number): string;
}

/** More names than these are no heading. */
const MOST_NAMES = 3;

/** @param locale a BCP 47 tag, for numbers and lists */
export function resultWords(
  { verdict, leaders, flip, answered, ranking }: QuizResult,
  { quiz: words }: Messages,
  locale: string,
): ResultWords {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const added = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const names = new Intl.ListFormat(locale).format(leaders.map(({ name }) => name));
  const others = ranking.length > 1 ? words.noFlip : '';
  const changes = flip?.changes.length ?? 0;
  return {
    verdict:
      leaders.length > MOST_NAMES
        ? words.closeMany(number.format(leaders.length))
        : words[verdict](names),
    firmness: flip
      ? words.flip(
          changes,
          number.format(changes),
          answered,
          number.format(answered),
          flip.role.name,
        )
      : others,
    fit: (fit) => (fit.range > 0 ? percent.format(fit.percent / 100) : words.notAsked),
    points: ({ points, role }) => words.points(added.format(points), role.shortName),
    added: (points) => added.format(points),
  };
}

/** A result as plain text, for a mail or a note. */
export function resultText(
  title: string,
  result: QuizResult,
  messages: Messages,
  locale: string,
): string {
  const { quiz: words } = messages;
  const said = resultWords(result, messages, locale);
  const [best, second] = result.ranking;
  const list = (heading: string, reasons: readonly Reason[]) =>
    reasons.length > 0
      ? [
          '',
          `${heading}:`,
          ...reasons.map((reason) => `- ${reason.because} (${said.points(reason)})`),
        ]
      : [];
  return [
    title,
    said.verdict,
    said.firmness,
    '',
    ...result.ranking.map((fit) => `${fit.role.name}: ${said.fit(fit)}`),
    ...list(words.reasonsFor(best.role.name), result.reasonsFor),
    ...list(words.reasonsAgainst(second?.role.name ?? ''), result.reasonsAgainst),
    '',
    words.notice,
  ].join('\n');
}
