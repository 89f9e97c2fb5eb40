import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../data/index.js';
import type { QuizResult, Reason } from '../model/quiz-result.js';
import type { RoleDetails } from '../model/quiz-role.js';
import type { ResultWords } from '../model/quiz-words.js';
import type { Inputs } from '../ui/role-compare-element.js';
import { roleLabel } from '../ui/role-label.js';
import { bar } from './bar.js';
import { countedView } from './counted-view.js';
import type { QuizView } from './quiz-view.js';
import { roleChoiceView, roleView } from './role-view.js';

/** A result, ready to be drawn. */
export interface ResultView {
  readonly result: QuizResult;
  readonly words: ResultWords;
  /** All of it as plain text. */
  readonly text: string;
  /** Id of the role that the reader takes a closer look at, if any. */
  readonly selected: string | undefined;
  /** That role, or else the one that comes first. */
  readonly details: RoleDetails;
}

/**
 * The verdict, every role's fit, why, what would have changed it, how each answer counts, and a closer look at a role.
 * @param level of its heading
 */
export function resultView(
  { quiz, state, inputs }: QuizView,
  { result, words: said, selected, details }: ResultView,
  level: number,
  onToggle: (roleId: string) => void,
): TemplateResult {
  const { quiz: words } = inputs.messages;
  const [best, second] = result.ranking;
  return html`
    <div class="heading target" id="heading" part="heading result" role="heading" aria-level=${level} tabindex="-1">
      ${said.verdict}
    </div>
    <p class="summary" part="summary">${said.firmness}</p>
    ${state.isFromLink ? html`<p class="note">${words.fromLink}</p>` : nothing}
    <ul class="fits" role="list">
      ${result.ranking.map(
        (fit) => html`<li class="fit series-${fit.role.series}">
          ${roleLabel(fit.role)} ${bar((100 * fit.sum) / (fit.range || 1))}<strong><bdi>${said.fit(fit)}</bdi></strong>
        </li>`,
      )}
    </ul>
    ${reasonList(words.reasonsFor(best.role.name), result.reasonsFor, said)}
    ${reasonList(words.reasonsAgainst(second?.role.name ?? ''), result.reasonsAgainst, said)}
    ${result.flip ? flipView(quiz.questions, result.flip, words) : nothing}
    ${countedView(quiz.questions, state.answers, result.ranking, said, words)}
    ${roleChoiceView(
      result.ranking.map(({ role }) => role),
      selected,
      onToggle,
      inputs,
    )}
    ${roleView(details, inputs)}
    <p class="note">${words.notice}</p>
  `;
}

function reasonList(
  title: string,
  reasons: readonly Reason[],
  said: ResultWords,
): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  return html`<p class="part-title">${title}</p>
    <ul role="list">
      ${reasons.map(
        (reason) => html`<li class="line">
          <span class="words">${reason.because}</span> <span class="points">${said.points(reason)}</span>
        </li>`,
      )}
    </ul>`;
}

/** The answers, by their questions, that would have put another role first. */
function flipView(
  questions: readonly Question[],
  { changes, role }: NonNullable<QuizResult['flip']>,
  words: Inputs['messages']['quiz'],
): TemplateResult {
  return html`<details>
    <summary>${words.flipWith(role.name)}</summary>
    <dl>
      ${changes.map(
        ({ question, option }) => html`<div class="line">
          <dt>${questions[question]?.text}</dt>
          <dd>${questions[question]?.options[option]?.text}</dd>
        </div>`,
      )}
    </dl>
  </details>`;
}
