import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset, DatasetInput } from '../../data/index.js';
import { type Messages, messagesFor } from '../messages/messages.js';
import { chooseRoles, type RoleSeries } from '../model/roles.js';
import type { PayAsWritten } from '../read/reading.js';
import { baseStyles } from './base.styles.js';
import { errorView } from './error-view.js';
import { languageOf, onLanguageChange } from './page-language.js';
import { Concealment } from './source/concealment.js';
import type { DataReader } from './source/data-reader.js';
import { type DataState, failed, LOADING, type ReadyState } from './source/data-state.js';
import { DatasetSource } from './source/dataset-source.js';
import type { SourceInputs } from './source/located.js';
import { tellAuthor } from './tell-author.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';

/** All that a widget derives its view from. */
export interface Inputs {
  readonly dataset: Dataset;
  readonly roles: readonly RoleSeries[];
  /** Pay in the words of its author, where there is no figure. */
  readonly asWritten: readonly PayAsWritten[];
  readonly messages: Messages;
  /** BCP 47, from the page. */
  readonly locale: string;
}

/**
 * What the three widgets share: where the data comes from, the page's language, the author's fallback, and that
 * nothing ever throws into the page.
 *
 * @fires {DataErrorEvent} rc-data-error - When the data cannot be shown; `issues` names each place and remedy.
 * @fires {DataNoticeEvent} rc-data-notice - When the data is shown but something in it was left out or mended; `issues` says what.
 * @slot - The author's fallback: shown until the data is there, and again when it cannot be shown. A table in it is read as data.
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

  /**
   * The address of a file: a JSON document in the dataset format, or CSV. Without it and `dataset`, the data is looked
   * for in a script inside the element, then in a table.
   */
  @property() src?: string;

  /** The id of a table on the page, or of something with a table in it, to be shown; without it, a table inside the element. */
  @property() for?: string;

  /** Hides the table that `for` names while it is shown here. */
  @property({ type: Boolean }) replace = false;

  /** `page` reads the page's own JSON-LD where there is no table; `built-in` leaves tables inside the element alone. */
  @property() from?: 'page' | 'built-in';

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
  readonly #concealment = new Concealment(this);
  #state: DataState = LOADING;
  #told: DataState | undefined;
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
      const state = this.#source.resolve(this.#sourceInputs());
      if (state.status === 'ready') this.derive(this.#inputs(state), changed);
      return state;
    });
  }

  /** Whoever waits for a document to be drawn waits for its check, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#source.checking;
    return super.getUpdateComplete();
  }

  /** How data in other forms than the dataset format is understood; none where it cannot be. */
  protected get reader(): DataReader | undefined {
    return undefined;
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
    if (this.#state !== this.#told) tellAuthor(this, this.#state);
    this.#told = this.#state;
    this.#concealment.update(this.replace && this.#state.status === 'ready' ? this.for : undefined);
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

  #sourceInputs(): SourceInputs {
    const { src, for: id, replace, from, reader, messages } = this;
    return {
      dataset: this.#dataset,
      src,
      for: id,
      replace,
      from,
      reader,
      messages,
      language: this.#language,
    };
  }

  #inputs({ dataset, asWritten }: ReadyState): Inputs {
    return {
      dataset,
      asWritten,
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
      return failed(error, this.messages);
    }
  }

  readonly #onRetry = (): void => this.#source.retry();
}
