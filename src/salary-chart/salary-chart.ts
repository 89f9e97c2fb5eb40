import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Measure, Period } from '../../data/index.js';
import { choosePay } from '../model/choose-pay.js';
import { type SalaryView, salaryView } from '../model/salary-view.js';
import { type Inputs, RoleCompareElement } from '../ui/role-compare-element.js';
import { sourceList } from '../ui/source-list.js';
import { hatching } from './hatching.js';
import { panelSetView } from './panel-set-view.js';
import { salaryChartStyles } from './salary-chart.styles.js';

/**
 * Pay by role and level as range bars on one honest axis: two measures, currencies or periods never share one, and
 * a missing figure is said, not drawn as zero.
 *
 * @summary A chart of pay ranges by role and level.
 * @tag salary-chart
 * @slot summary - Replaces the generated sentence under the heading.
 * @csspart panel-title - The line above figures of one measure.
 * @csspart level - The heading of a level.
 * @csspart row - One role at one level.
 * @csspart value - The figure in words.
 * @csspart sources - Where the figures come from.
 */
export class SalaryChart extends RoleCompareElement {
  static override styles = [RoleCompareElement.styles, salaryChartStyles];

  /** Ids of the levels to show, divided by spaces or commas; empty for all, with the figures that have no level. */
  @property() levels = '';

  /** Shows only figures of this measure: `base`, `total` or `unstated`; all when absent. */
  @property() measure?: Measure;

  /** Converts every figure to this period, and prints on what assumptions. */
  @property() period?: Period;

  /** Hours of a working week, for converting pay by the hour. */
  @property({ attribute: 'hours-per-week', type: Number }) hoursPerWeek = 40;

  #view: SalaryView | undefined;
  #title = '';

  protected override derive({ dataset, roles, messages, locale }: Inputs): void {
    const entries = choosePay(dataset, roles, this, messages);
    this.#title = this.heading ?? dataset.title;
    this.#view = salaryView(dataset, entries, roles, messages, locale);
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    if (!view) return html``;
    return html`<figure aria-labelledby="heading" aria-describedby="summary">
      ${this.renderHeading(this.#title)}
      <p class="summary" part="summary" id="summary"><slot name="summary">${view.summary}</slot></p>
      ${hatching}
      ${view.sets.map((set, index) => panelSetView(set, index, this.messages))}
      <div class="foot">
        <div class="notes">
          ${view.notes.map((note) => html`<p class="note">${note}</p>`)}
          ${sourceList(view.sources, this.messages)}
        </div>
      </div>
    </figure>`;
  }
}
