import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Source } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { RoleSeries } from '../model/roles.js';
import { overviewOf } from '../model/skills-overview.js';
import { chooseGroups, type MatrixTable, skillTables, sourcesOf } from '../model/skills-tables.js';
import { type Inputs, RoleCompareElement } from '../ui/role-compare-element.js';
import { sourceList } from '../ui/source-list.js';
import { pairView } from './pair-view.js';
import { SizeWatch } from './size-watch.js';
import { skillsMatrixStyles } from './skills-matrix.styles.js';
import { tableView } from './table-view.js';

/** How many roles stand beside each other where there is little room. */
const NARROW_ROLES = 2;

/** More names than this make no sentence; the columns say them anyway. */
const MOST_NAMES = 4;

/** All that is drawn. */
interface View {
  readonly heading: string;
  readonly summary: string;
  readonly language: string | undefined;
  readonly allRoles: readonly RoleSeries[];
  readonly roles: readonly RoleSeries[];
  readonly tables: readonly { readonly table: MatrixTable; readonly overview: string }[];
  readonly sources: readonly Source[];
}

/**
 * What each role asks for, side by side: one native table for each group of skills.
 *
 * @summary A table that compares the skills and tools of roles.
 * @tag skills-matrix
 * @csspart table - Each table.
 * @csspart column-header - The header of each column.
 * @csspart row-header - The header of each row.
 * @csspart cell - Each cell.
 * @csspart sources - Where the content comes from.
 */
export class SkillsMatrix extends RoleCompareElement {
  static override styles = [RoleCompareElement.styles, skillsMatrixStyles];

  readonly #size = new SizeWatch(this);

  /** Ids of the groups of skills to show, in this order, divided by spaces or commas; empty for all. */
  @property() groups = '';

  #pair: readonly string[] = [];
  #view: View | undefined;

  protected override derive({ dataset, roles, messages, locale }: Inputs): void {
    const groups = chooseGroups(dataset, this.groups ?? '', messages);
    const shown = this.#size.isNarrow ? pairOf(roles, this.#pair) : roles;
    this.#view = {
      heading: this.heading ?? messages.skills.heading(dataset.title),
      summary: messages.skills.summary(namesOf(roles, messages, locale)),
      language: dataset.lang === locale ? undefined : dataset.lang,
      allRoles: roles,
      roles: shown,
      tables: skillTables(dataset, groups, shown, messages).map((table) => ({
        table,
        overview: overviewOf(table, shown, messages),
      })),
      sources: sourcesOf(dataset, groups),
    };
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    if (!view) return html``;
    const { skills } = this.messages;
    const { roles, allRoles } = view;
    return html`
      <div class="probe"></div>
      ${this.renderHeading(view.heading)}
      <p class="summary" part="summary">${view.tables.length > 0 ? view.summary : skills.empty}</p>
      ${roles.length < allRoles.length ? pairView(allRoles, roles, this.messages, this.#onPair) : nothing}
      <div class="tables" lang=${view.language ?? nothing}>
        ${view.tables.map((entry, index) =>
          tableView({
            ...entry,
            roles,
            index,
            messages: this.messages,
            isOverflowing: this.#size.isOverflowing(`scroll-${index}`),
          }),
        )}
      </div>
      ${sourceList(view.sources, this.messages)}
    `;
  }

  readonly #onPair = (place: number, id: string): void => {
    const pair = (this.#view?.roles ?? []).map((role) => role.id);
    const other = pair.indexOf(id);
    if (other >= 0) pair[other] = pair[place] ?? id;
    pair[place] = id;
    this.#pair = pair;
    this.requestUpdate();
  };
}

/** The two roles that the reader chose, as long as both are there; else the first two. */
function pairOf(roles: readonly RoleSeries[], chosen: readonly string[]): readonly RoleSeries[] {
  const pair = chosen.flatMap((id) => roles.filter((role) => role.id === id));
  return pair.length === NARROW_ROLES ? pair : roles.slice(0, NARROW_ROLES);
}

function namesOf(roles: readonly RoleSeries[], { skills }: Messages, locale: string): string {
  if (roles.length > MOST_NAMES) return skills.manyRoles(roles.length);
  return new Intl.ListFormat(locale).format(roles.map(({ name }) => name));
}
