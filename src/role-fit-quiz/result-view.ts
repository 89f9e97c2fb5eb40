import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../data/index.js';
import type { QuizResult, Reason } from '../model/quiz-result.js';
import type { RoleFit } from '../model/quiz-score.js';
import type { Inputs } from '../ui/role-compare-element.js';
import { roleLabel } from '../ui/role-label.js';

/** The verdict, every role's fit, why, and what would have changed it. */
export function resultView(
  quiz: Quiz,
  result: QuizResult,
  level: number,
  { messages, locale }: Inputs,
): TemplateResult {
  const { quiz: words } = messages;
  const [best, second] = result.ranking;
  const names = new Intl.ListFormat(locale).format(result.leaders.map(({ name }) => name));
  return html`
    <div class="question" part="result" role="heading" aria-level=${level} tabindex="-1">${words[result.verdict](names)}</div>
    <p class="summary" part="summary">
      ${result.flip ? words.flip(result.flip.distance, result.answered, result.flip.role.name) : words.noFlip}
    </p>
    <ul class="fits" role="list">${result.ranking.map((fit) => fitView(fit, locale))}</ul>
    ${best ? reasonList(words.reasonsFor(best.role.name), result.reasonsFor, words) : nothing}
    ${second ? reasonList(words.reasonsAgainst(second.role.name), result.reasonsAgainst, words) : nothing}
    ${flipList(quiz, result, words)}
  `;
}

function fitView({ role, percent, sum, range }: RoleFit, locale: string): TemplateResult {
  const text = new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
  return html`<li class="fit series-${role.series}">
    ${roleLabel(role)}
    <svg class="progress" aria-hidden="true" focusable="false">
      <rect class="rail" width="100%" height="100%" rx="3" />
      <rect class="bar" width="${range === 0 ? 0 : (100 * sum) / range}%" height="100%" rx="3" />
    </svg>
    <strong><bdi>${text}</bdi></strong>
  </li>`;
}

function reasonList(
  title: string,
  reasons: readonly Reason[],
  words: Inputs['messages']['quiz'],
): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  return html`<p class="part-title">${title}</p>
    <ul class="reasons" role="list">
      ${reasons.map(
        ({ because, points, role }) => html`<li>
          <span>${because}</span> <span class="points">${words.points(String(points), role.shortName)}</span>
        </li>`,
      )}
    </ul>`;
}

/** The answers, by their questions, that would have put another role first. */
function flipList(
  quiz: Quiz,
  { flip }: QuizResult,
  words: Inputs['messages']['quiz'],
): TemplateResult | typeof nothing {
  if (!flip) return nothing;
  return html`<details>
    <summary>${words.flipWith}</summary>
    <ul role="list">
      ${flip.changes.map(({ question, option }) => {
        const asked = quiz.questions[question];
        return html`<li>${words.flipAnswer(asked?.text ?? '', asked?.options[option]?.text ?? '')}</li>`;
      })}
    </ul>
  </details>`;
}
