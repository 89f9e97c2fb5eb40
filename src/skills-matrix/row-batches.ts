import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextBatch } from '../model/skills-batch.js';
import type { ShownTable } from '../model/skills-view.js';

/** As many as a browser draws anew in half a frame, with 200 rows around them to lay out again; a slow one takes a whole frame. */
const CELLS = 120;

/** Draws a large table in several frames, so that none of them takes long; rows not yet reached stay as they were. */
export class RowBatches implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn: readonly ShownTable[] = [];
  #isDone = true;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What to draw now of the tables wanted: all of it when `isUrgent`, and when they are other tables than before. */
  next(wanted: readonly ShownTable[], columns: number, isUrgent: boolean): readonly ShownTable[] {
    const isSame = wanted.every(({ table }, index) => table === this.#drawn[index]?.table);
    const limit = isSame && !isUrgent ? Math.ceil(CELLS / columns) : Infinity;
    this.#drawn = nextBatch(this.#drawn, wanted, limit);
    this.#isDone = this.#drawn.every((table, index) => table === wanted[index]);
    return this.#drawn;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#isDone) this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    // Asked again with the next tables, and not at all while there are none to draw.
    this.#isDone = true;
  }
}
