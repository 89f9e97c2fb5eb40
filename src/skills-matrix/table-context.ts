import type { Messages } from '../messages/messages.js';
import type { RoleSeries } from '../model/roles.js';
import type { SkillsControl } from '../model/skills-controls.js';
import type { SkillsSort } from '../model/skills-sort.js';

/** What all tables of a widget share. */
export interface TableContext {
  readonly roles: readonly RoleSeries[];
  /** The id of the role that the reader has chosen, here or in another widget. */
  readonly selected: string | undefined;
  readonly messages: Messages;
  readonly language: string | undefined;
  readonly controls: ReadonlySet<SkillsControl>;
  readonly sort: SkillsSort | undefined;
  /** Keys of the rows whose details are open. */
  readonly open: ReadonlySet<string>;
  /** Keys of the rows that the reader knows already. */
  readonly known: ReadonlySet<string>;
  readonly isKnownHidden: boolean;
  readonly isNarrow: boolean;
  readonly isPrinting: boolean;
  readonly onSort: (key: string) => void;
  readonly onToggleDetails: (key: string) => void;
  readonly onToggleKnown: (key: string, box: HTMLElement) => void;
  readonly onHideKnown: () => void;
}
