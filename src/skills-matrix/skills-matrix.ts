import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from '../../data/index.js';
import { skills } from '../messages/en/skills.js';
import { addEnglish } from '../messages/messages.js';
import { memoLast } from '../model/memo-last.js';
import type { RoleSeries } from '../model/roles.js';
import type { SkillsControl } from '../model/skills-controls.js';
import { skillsCsv, skillsMarkdown } from '../model/skills-export.js';
import { nextSort } from '../model/skills-sort.js';
import { skillTables } from '../model/skills-tables.js';
import { type SkillsView, skillsView } from '../model/skills-view.js';
import { downloadText } from '../ui/download.js';
import { type Inputs, RoleCompareElement } from '../ui/role-compare-element.js';
import { RoleSelection } from '../ui/role-selection.js';
import type { DataReader } from '../ui/source/data-reader.js';
import { sourceList } from '../ui/source-list.js';
import { type CopyState, exportView } from './export-view.js';
import { focusKeeper, newRowFocuser } from './keep-focus.js';
import { moreView } from './more-view.js';
import { pairView } from './pair-view.js';
import { PrintWatch } from './print-watch.js';
import { RowBatches } from './row-batches.js';
import { SizeWatch } from './size-watch.js';
import { skillsMatrixStyles } from './skills-matrix.styles.js';
import { skillsReader } from './skills-reader.js';
import type { TableContext } from './table-context.js';
import { tableView } from './table-view.js';
import { toggled } from './toggled.js';
import { type FilterActions, toolbarView } from './toolbar-view.js';

addEnglish({ skills });

/** How many roles stand beside each other where there is little room. */
const NARROW_ROLES = 2;

/** On paper there is nothing to search with. */
const NO_FILTER = { words: '', onlyDifferences: false };

/**
 * What each role asks for, side by side: one native table for each group of skills. What the reader ticks off stays in
 * the page.
 *
 * @summary A table that compares the skills and tools of roles.
 * @tag skills-matrix
 * @csspart table - Each table.
 * @csspart column-header - The header of each column.
 * @csspart row-header - The header of each row.
 * @csspart cell - Each cell.
 * @csspart details - The note and source of a row.
 * @csspart sources - Where the content comes from.
 */
export class SkillsMatrix extends RoleCompareElement {
  static override styles = [RoleCompareElement.styles, skillsMatrixStyles];

  readonly #selection = new RoleSelection(this);
  readonly #size = new SizeWatch(this);
  readonly #batches = new RowBatches(this);
  readonly #print = new PrintWatch(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  /** Ids of the groups of skills to show, in this order, divided by spaces or commas; empty for all. */
  @property() groups = '';

  /** What rows are sorted by: `name`, `difference` or a role's id, with `-` in front for the other way round. */
  @property() sort = '';

  /** Words that a row must contain to be shown. */
  @property() filter = '';

  /** Shows only rows in which the roles differ. */
  @property({ attribute: 'only-differences', type: Boolean }) onlyDifferences = false;

  /** Which of `search sort differences known export` there are; empty for those the data needs, `none` for none. */
  @property() controls = '';

  /** Ignores a role that the reader chose in another widget. */
  @property({ attribute: 'no-highlight', type: Boolean }) noHighlight = false;

  @state() private _pair: readonly string[] = [];
  @state() private _open: ReadonlySet<string> = new Set();
  @state() private _known: ReadonlySet<string> = new Set();
  @state() private _isKnownHidden = false;
  @state() private _isWhole = false;
  @state() private _copyState: CopyState = 'idle';

  readonly #tablesOf = memoLast(skillTables);
  #view: SkillsView | undefined;
  #dataset: Dataset | undefined;
  #selected: string | undefined;
  readonly #undo = new Set<SkillsControl>();
  #roles: readonly RoleSeries[] = [];

  protected override derive({ dataset, roles, messages, locale }: Inputs): void {
    const { isPrinting } = this.#print;
    const isNarrow = this.#size.isNarrow && !isPrinting;
    const shown = isNarrow ? pairOf(roles, this._pair) : roles;
    // Kept when the filter is empty again: a field must not go away from under the reader's fingers.
    if (this.filter) this.#undo.add('search');
    if (this.onlyDifferences) this.#undo.add('differences');
    this.#dataset = dataset;
    const selected = this.#selection.selectedIn(dataset.id);
    this.#selected = this.noHighlight ? undefined : selected;
    this.#roles = roles;
    const view = skillsView({
      dataset,
      tables: this.#tablesOf(dataset, this.groups ?? '', idsOf(shown), messages),
      roles: shown,
      messages,
      locale,
      controls: this.controls ?? '',
      undo: this.#undo,
      sort: this.sort ?? '',
      filter: isPrinting
        ? NO_FILTER
        : { words: this.filter ?? '', onlyDifferences: this.onlyDifferences },
      known: this._known,
      isKnownHidden: this._isKnownHidden && !isPrinting,
      isWhole: this._isWhole || isPrinting,
    });
    this.#view = { ...view, tables: this.#batches.next(view.tables, shown.length, isPrinting) };
  }

  protected override get reader(): DataReader {
    return skillsReader;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    if (!view) return html``;
    const context = this.#tableContext(view);
    return html`
      <div class="probe"></div>
      ${this.renderHeading(this.heading ?? view.heading)}
      <p class="summary" part="summary">${view.summary}</p>
      ${
        view.roles.length < this.#roles.length
          ? pairView(this.#roles, view.roles, this.messages, this.#onPair)
          : nothing
      }
      ${toolbarView(view, this.messages, this.#filterActions)}
      ${view.tables.map((table, index) => {
        const isOverflowing = this.#size.isOverflowing(`scroll-${index}`);
        return tableView(table, index, isOverflowing, context);
      })}
      ${moreView(view, this._isWhole, this.messages, this.#onShowAll)}
      <div class="foot">
        ${sourceList(view.sources, this.messages)}
        ${
          view.controls.has('export')
            ? exportView(this._copyState, this.messages, this.#onCopy, this.#onDownload)
            : nothing
        }
      </div>
    `;
  }

  #tableContext(view: SkillsView): TableContext {
    return {
      ...view,
      selected: this.#selected,
      messages: this.messages,
      open: this._open,
      known: this._known,
      isKnownHidden: this._isKnownHidden,
      isNarrow: this.#size.isNarrow,
      isPrinting: this.#print.isPrinting,
      onSort: (key) => {
        this.sort = nextSort(this.sort ?? '', key);
      },
      onToggleDetails: (key) => {
        this._open = toggled(this._open, key);
      },
      onToggleKnown: this.#onToggleKnown,
      onHideKnown: () => {
        this._isKnownHidden = !this._isKnownHidden;
      },
    };
  }

  readonly #filterActions: FilterActions = {
    onSearch: (words) => {
      this.filter = words;
    },
    onOnlyDifferences: () => {
      this.onlyDifferences = !this.onlyDifferences;
    },
    onClear: () => {
      this.filter = '';
      this.onlyDifferences = false;
      // The button goes away with what it has cleared.
      this.renderRoot.querySelector<HTMLElement>('.toolbar input')?.focus();
    },
  };

  readonly #onPair = (place: number, id: string): void => {
    const pair = (this.#view?.roles ?? []).map((role) => role.id);
    const other = pair.indexOf(id);
    if (other >= 0) pair[other] = pair[place] ?? id;
    pair[place] = id;
    this._pair = pair;
  };

  readonly #onToggleKnown = async (key: string, box: HTMLElement): Promise<void> => {
    const keepFocus = focusKeeper(box);
    this._known = toggled(this._known, key);
    await this.updateComplete;
    if (this._isKnownHidden) keepFocus();
  };

  readonly #onShowAll = async (): Promise<void> => {
    const focusNewRow = newRowFocuser(this.renderRoot);
    this._isWhole = true;
    await this.updateComplete;
    focusNewRow();
  };

  readonly #onCopy = async (): Promise<void> => {
    const text = this.#exported(skillsMarkdown);
    try {
      await navigator.clipboard.writeText(text);
      this._copyState = 'done';
    } catch {
      this._copyState = { text };
    }
  };

  readonly #onDownload = (): void => {
    downloadText(`${this.#dataset?.id}-skills.csv`, 'text/csv', this.#exported(skillsCsv));
  };

  /** All that there is, not only what is shown at the moment. */
  #exported(write: typeof skillsCsv): string {
    if (!this.#dataset) return '';
    const ids = idsOf(this.#roles);
    const tables = skillTables(this.#dataset, this.groups ?? '', ids, this.messages);
    return write(tables, this.#roles, this.messages);
  }
}

function idsOf(roles: readonly RoleSeries[]): string {
  return roles.map((role) => role.id).join(' ');
}

/** The two roles that the reader chose, as long as both are there; else the first two. */
function pairOf(roles: readonly RoleSeries[], chosen: readonly string[]): readonly RoleSeries[] {
  const pair = chosen.flatMap((id) => roles.filter((role) => role.id === id));
  return pair.length === NARROW_ROLES ? pair : roles.slice(0, NARROW_ROLES);
}
