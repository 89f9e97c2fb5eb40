import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoleSelectEvent } from './events/role-select.js';

/** Keeps which role the reader has chosen, in this widget or in another one that shows the same dataset. */
export class RoleSelection implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  #datasetId: string | undefined;
  #roleId: string | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(RoleSelectEvent.eventName, this.#onSelect);
  }

  hostDisconnected(): void {
    document.removeEventListener(RoleSelectEvent.eventName, this.#onSelect);
  }

  /** The chosen role of this dataset, if any. Call it while deriving the view: a new dataset starts without a choice. */
  selectedIn(datasetId: string): string | undefined {
    if (datasetId !== this.#datasetId) this.#roleId = undefined;
    this.#datasetId = datasetId;
    return this.#roleId;
  }

  /** Chooses a role, or takes the choice back when it is the chosen one. */
  toggle(roleId: string): void {
    if (this.#datasetId === undefined) return;
    const chosen = roleId === this.#roleId ? undefined : roleId;
    this.#host.dispatchEvent(new RoleSelectEvent(this.#datasetId, chosen));
  }

  readonly #onSelect = (event: Event): void => {
    if (!(event instanceof RoleSelectEvent) || event.datasetId !== this.#datasetId) return;
    this.#roleId = event.roleId;
    this.#host.requestUpdate();
  };
}
