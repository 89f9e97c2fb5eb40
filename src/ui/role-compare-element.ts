import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset, DatasetInput, Issue } from '../../data/index.js';
import { type Messages, messagesFor } from '../messages/messages.js';
import { chooseRoles, type RoleSeries } from '../model/roles.js';
import { baseStyles } from './base.styles.js';
import { type DataState, DatasetSource, issuesOf } from './dataset-source.js';
import { errorView } from './error-view.js';
import { DataErrorEvent } from './events/data-error.js';
import { languageOf, onLanguageChange } from './page-language.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';

/** All that a widget derives its view from. */
export interface Inputs {
  readonly dataset: Dataset;
  readonly roles: readonly RoleSeries[];
  readonly messages: Messages;
  /** BCP 47, from the page. */
  readonly locale: string;
}

/** Problems already told in the console: once for each tag and cause, however many widgets share it. */
const warned = new Set<string>();

/**
 * What the three widgets share: where the data comes from, the page's language, the author's fallback, and that
 * nothing ever throws into the page.
 *
 * @fires {DataErrorEvent} rc-data-error - When the data cannot be shown; `issues` names each place and remedy.
 * @slot - The author's fallback: shown until the data is there, and again when it cannot be shown.
 * @csspart base - The card around everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence under the heading.
 * @csspart error - The sentence that says what is wrong with the data.
 * @csspart button - Every button.
 */
export abstract class RoleCompareElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, baseStyles];

  /** The release this class comes from, by which a second script on the page is recognised. */
  static readonly version = version;

  /**
   * The comparison to show, as an object in the dataset format; it wins over `src`. While nothing is set it reads as
   * the element's own `data-*` attributes, which scripts of the page expect to find under this name.
   */
  @property({ attribute: false })
  override get dataset(): DOMStringMap {
    return (this.#dataset as DOMStringMap | undefined) ?? super.dataset;
  }
  override set dataset(value: DatasetInput | Dataset | null | undefined) {
    this.#dataset = value ?? undefined;
  }

  /** The address of a JSON document in the dataset format. Without it and `dataset`, the built-in comparison is shown. */
  @property() src?: string;

  /** Ids of the roles to show, in this order, divided by spaces or commas; empty for all. */
  @property() roles = '';

  /** The heading's text; the dataset's own when absent. */
  @property() heading?: string;

  /** The heading's level in the page's outline, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  /** `light` or `dark`; the page's own colour scheme when absent. */
  @property({ reflect: true }) theme?: 'light' | 'dark';

  #dataset: unknown;
  readonly #source = new DatasetSource(this);
  #state: DataState = { status: 'loading' };
  #reported: readonly Issue[] | undefined;
  #endLanguageWatch: (() => void) | undefined;
  #language = '';

  /** The words for the page's language. */
  protected messages: Messages = messagesFor('en');

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endLanguageWatch = onLanguageChange(() => {
      if (languageOf(this) !== this.#language) this.requestUpdate();
    });
    // Moved into another part of the page, the widget may be in another language.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endLanguageWatch?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#language = languageOf(this);
    this.messages = messagesFor(this.#language);
    this.#state = this.#guard(() => {
      const state = this.#source.resolve(this.#dataset, this.src, this.messages);
      if (state.status === 'ready') this.derive(this.#inputs(state.dataset), changed);
      return state;
    });
  }

  /** Computes what is drawn. Whatever it throws is shown as a sentence, with the author's fallback. */
  protected abstract derive(inputs: Inputs, changed: PropertyValues<this>): void;

  /** Whether the card has a frame of its own; a widget inside somebody else's card has none. */
  protected get isFramed(): boolean {
    return true;
  }

  /** Draws what `derive` computed; called only when there is data. */
  protected abstract renderContent(): TemplateResult;

  protected override render(): TemplateResult {
    return html`<div class="container"><div class="card ${this.isFramed ? '' : 'bare'}" part="base">${this.#renderState()}</div></div>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const issues = this.#state.status === 'error' ? this.#state.issues : undefined;
    if (issues && issues !== this.#reported) this.#report(issues);
    this.#reported = issues;
  }

  /** The heading's level, whatever the author wrote. */
  protected get level(): number {
    return this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.trunc(this.headingLevel) : 3;
  }

  /** The heading at the author's level. */
  protected renderHeading(text: string): TemplateResult | typeof nothing {
    if (!text) return nothing;
    return html`<div class="heading" part="heading" id="heading" role="heading" aria-level=${this.level}>${text}</div>`;
  }

  #inputs(dataset: Dataset): Inputs {
    return {
      dataset,
      roles: chooseRoles(dataset, this.roles ?? '', this.messages),
      messages: this.messages,
      locale: this.#language,
    };
  }

  #renderState(): TemplateResult {
    const content = this.#state.status === 'ready' ? this.#guardedContent() : undefined;
    if (content) return content;
    if (this.#state.status === 'error') {
      return errorView(
        this.#state.issues,
        this.messages,
        this.#state.canRetry ? this.#onRetry : undefined,
      );
    }
    return html`<slot><p class="summary" aria-busy="true">${this.messages.common.loading}</p></slot>`;
  }

  #guardedContent(): TemplateResult | undefined {
    let content: TemplateResult | undefined;
    this.#state = this.#guard(() => {
      content = this.renderContent();
      return this.#state;
    });
    return content;
  }

  #guard(work: () => DataState): DataState {
    try {
      return work();
    } catch (error) {
      return { status: 'error', issues: issuesOf(error, this.messages), canRetry: false };
    }
  }

  #report(issues: readonly Issue[]): void {
    this.dispatchEvent(new DataErrorEvent(issues));
    const text = `<${this.localName}>: ${issues.map((issue) => issue.message).join('\n')}`;
    if (warned.has(text)) return;
    warned.add(text);
    console.warn(text);
  }

  readonly #onRetry = (): void => this.#source.retry();
}
