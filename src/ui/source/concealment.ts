import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tableNamed } from './table-source.js';

interface Hidden {
  /** What the author's own style said about `display`, and how strongly. */
  readonly display: readonly [value: string, priority: string];
  readonly widgets: Set<unknown>;
}

const hidden = new Map<HTMLElement, Hidden>();

/** Hides the author's table while a widget shows it, and gives it back whenever the widget does not. */
export class Concealment implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #table: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.update(undefined);
  }

  /** @param id names the table to hide, if any */
  update(id: string | undefined): void {
    const table = id && this.#host.isConnected ? tableNamed(id, this.#host) : undefined;
    if (table === this.#table) return;
    if (this.#table) giveBack(this.#table, this.#host);
    if (table) hide(table, this.#host);
    this.#table = table;
  }
}

function hide(table: HTMLElement, widget: unknown): void {
  const { style } = table;
  const display = [
    style.getPropertyValue('display'),
    style.getPropertyPriority('display'),
  ] as const;
  const { widgets } = hidden.get(table) ?? { widgets: new Set() };
  if (widgets.size === 0) hidden.set(table, { display, widgets });
  widgets.add(widget);
  // A page's own rule for tables would win over the attribute `hidden`.
  style.setProperty('display', 'none', 'important');
}

function giveBack(table: HTMLElement, widget: unknown): void {
  const { display, widgets } = hidden.get(table) ?? {};
  widgets?.delete(widget);
  if (!display || widgets?.size) return;
  hidden.delete(table);
  table.style.setProperty('display', ...display);
  if (table.getAttribute('style') === '') table.removeAttribute('style');
}
