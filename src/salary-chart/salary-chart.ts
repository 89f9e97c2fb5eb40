import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset, Measure, Pay, Period } from '../../data/index.js';
import { salary } from '../messages/en/salary.js';
import { addEnglish } from '../messages/messages.js';
import { choosePay } from '../model/choose-pay.js';
import { FIRST_ROWS, MOST_ROWS } from '../model/limit-rows.js';
import { payExtents } from '../model/pay-extents.js';
import type { RoleSeries } from '../model/roles.js';
import { salaryCsv } from '../model/salary-csv.js';
import { type SalaryView, salaryView } from '../model/salary-view.js';
import { downloadText } from '../ui/download.js';
import { type Inputs, RoleCompareElement } from '../ui/role-compare-element.js';
import { RoleSelection } from '../ui/role-selection.js';
import type { DataReader } from '../ui/source/data-reader.js';
import { sourceList } from '../ui/source-list.js';
import { compactView } from './compact-view.js';
import { hatching } from './hatching.js';
import { ownPayView } from './own-pay-view.js';
import { panelSetView } from './panel-set-view.js';
import { payReader } from './pay-reader.js';
import { roleChoiceView } from './role-choice-view.js';
import { salaryChartStyles } from './salary-chart.styles.js';
import { salaryTableView } from './salary-table-view.js';
import { ScaleGroup } from './scale-group.js';

addEnglish({ salary });

/**
 * Pay by role and level as range bars on one honest axis: two measures, currencies or periods never share one, and
 * a missing figure is said, not drawn as zero.
 *
 * @summary A chart of pay ranges by role and level.
 * @tag salary-chart
 * @fires {RoleSelectEvent} rc-role-select - When the reader chooses a role to be marked, or takes the choice back.
 * @slot summary - Replaces the generated sentence under the heading.
 * @csspart panel-title - The line above figures of one measure.
 * @csspart level - The heading of a level.
 * @csspart row - One role at one level.
 * @csspart value - The figure in words.
 * @csspart table - The table of all figures.
 * @csspart own-pay - The field for the reader's own pay and what it says.
 * @csspart sources - Where the figures come from.
 */
export class SalaryChart extends RoleCompareElement {
  static override styles = [RoleCompareElement.styles, salaryChartStyles];

  readonly #selection = new RoleSelection(this);
  readonly #scaleGroup = new ScaleGroup(this);

  /** Ids of the levels to show, divided by spaces or commas; empty for all, with the figures that have no level. */
  @property() levels = '';

  /** Shows only figures of this measure: `base`, `total` or `unstated`; all when absent. */
  @property() measure?: Measure;

  /** Converts every figure to this period, and prints on what assumptions. */
  @property() period?: Period;

  /** The currency (ISO 4217) of a table or CSV file that does not say it. */
  @property() currency?: string;

  /** What a table or CSV file that does not say it pays per: `year`, `month`, `week`, `day` or `hour`. */
  @property({ attribute: 'paid-per' }) paidPer?: Period;

  /** What the rows of a table or CSV file are, where that is not plain: `levels` or `roles`. */
  @property() rows?: 'levels' | 'roles';

  /** Hours of a working week, for converting pay by the hour. */
  @property({ attribute: 'hours-per-week', type: Number }) hoursPerWeek = 40;

  /** The sentence under the heading, instead of the generated one. */
  @property() summary?: string;

  /** Draws one line a figure, for a job card in a list: no card, heading, axis or table. */
  @property({ type: Boolean }) compact = false;

  /** Charts with the same name here share one axis, so that their bars can be compared down a page. */
  @property({ attribute: 'scale-group' }) scaleGroup = '';

  /** Offers a field for the reader's own pay, which stays in the page. */
  @property({ attribute: 'own-pay', type: Boolean }) ownPay = false;

  /** Leaves out "Show as table" and the download. */
  @property({ attribute: 'no-table', type: Boolean }) noTable = false;

  /** Leaves out the buttons that mark a role, and ignores a choice made in another widget. */
  @property({ attribute: 'no-highlight', type: Boolean }) noHighlight = false;

  @state() private _isTableShown = false;
  @state() private _isWhole = false;
  @state() private _ownAmount?: number;

  #view: SalaryView | undefined;
  #dataset: Dataset | undefined;
  #entries: readonly Pay[] = [];
  #roles: readonly RoleSeries[] = [];
  #title = '';
  #selected: string | undefined;
  #locale = '';

  protected override derive(inputs: Inputs): void {
    const { dataset, roles, messages, locale } = inputs;
    const { entries, asWritten, conversion } = choosePay(inputs, this, messages);
    const extents = this.#scaleGroup.share(this.scaleGroup ?? '', payExtents(entries));
    const limit = this._isWhole ? MOST_ROWS : FIRST_ROWS;
    this.#view = salaryView({
      dataset,
      entries,
      asWritten,
      roles,
      messages,
      locale,
      limit,
      extents,
      conversion,
    });
    this.#dataset = dataset;
    this.#entries = entries;
    this.#roles = roles;
    this.#title = this.heading ?? dataset.title;
    this.#locale = locale;
    const selected = this.#selection.selectedIn(dataset.id);
    this.#selected = this.noHighlight ? undefined : selected;
  }

  protected override get reader(): DataReader {
    return payReader(this);
  }

  protected override get isFramed(): boolean {
    return !this.compact;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    if (!view) return html``;
    if (this.compact) return html`${hatching}${compactView(view, this.messages)}`;
    const { salary } = this.messages;
    return html`<figure aria-labelledby="heading" aria-describedby="summary">
      ${this.renderHeading(this.#title)}
      <p class="summary" part="summary" id="summary"><slot name="summary">${this.summary || view.summary}</slot></p>
      ${this.noHighlight ? nothing : roleChoiceView(this.#roles, this.#selected, salary.markRole, this.#onToggleRole)}
      ${hatching}
      ${view.sets.map((set, index) => panelSetView(set, index, this.#selected, this.messages))}
      ${this.#renderCount(view)}
      ${this.ownPay && this.#entries.length > 0 && view.sets[0] ? ownPayView(view.sets[0], this._ownAmount, this.#onOwnPay, this.messages) : nothing}
      <div class="foot">
        <div class="notes">
          ${view.notes.map((note) => html`<p class="note">${note}</p>`)}
          ${sourceList(view.sources, this.messages)}
        </div>
        ${this.noTable || view.rowCount === 0 ? nothing : this.#renderTableButtons()}
      </div>
      <div id="table" class="table-region" ?hidden=${!this._isTableShown} role="region" aria-labelledby="caption" tabindex="0">
        ${this._isTableShown ? salaryTableView(view, this.#title, this.messages) : nothing}
      </div>
    </figure>`;
  }

  #renderCount({ rowCount }: SalaryView): TemplateResult | typeof nothing {
    const { salary } = this.messages;
    if (rowCount <= FIRST_ROWS) return nothing;
    const digits = new Intl.NumberFormat(this.#locale);
    if (!this._isWhole) {
      const count = digits.format(rowCount);
      return html`<button class="button more" part="button" type="button" @click=${this.#onShowAll}>${salary.showAll(count)}</button>`;
    }
    if (rowCount <= MOST_ROWS) return nothing;
    const text = salary.showing(digits.format(MOST_ROWS), digits.format(rowCount));
    return html`<p class="note more" role="status">${text}</p>`;
  }

  #renderTableButtons(): TemplateResult {
    const { salary } = this.messages;
    return html`<div class="buttons">
      <button
        class="button"
        part="button"
        type="button"
        aria-expanded=${this._isTableShown}
        aria-controls="table"
        @click=${this.#onToggleTable}
      >
        ${this._isTableShown ? salary.hideTable : salary.showTable}
      </button>
      ${
        this._isTableShown
          ? html`<button class="button" part="button" type="button" @click=${this.#onDownload}>${salary.downloadCsv}</button>`
          : nothing
      }
    </div>`;
  }

  readonly #onToggleRole = (roleId: string): void => this.#selection.toggle(roleId);

  readonly #onShowAll = async (): Promise<void> => {
    this._isWhole = true;
    await this.updateComplete;
    // The button is gone, and must not take the focus with it.
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.row')[FIRST_ROWS];
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  };

  readonly #onToggleTable = (): void => {
    this._isTableShown = !this._isTableShown;
  };

  readonly #onOwnPay = (event: Event): void => {
    const amount = (event.target as HTMLInputElement).valueAsNumber;
    this._ownAmount = amount > 0 ? amount : undefined;
  };

  readonly #onDownload = (): void => {
    if (!this.#dataset) return;
    downloadText(
      `${this.#dataset.id}-pay.csv`,
      'text/csv',
      salaryCsv(this.#dataset, this.#entries),
    );
  };
}
