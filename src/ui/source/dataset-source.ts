import type { ReactiveController } from 'lit';
import {
  BUILT_IN,
  checkWith,
  type DataState,
  failed,
  known,
  LOADING,
  withChecker,
} from './data-state.js';
import { fileTask } from './file-source.js';
import { failing, type Lookup, type SourceInputs, type Task } from './located.js';
import { pageTask } from './page-source.js';
import { isParsed, onProgress } from './parsing.js';
import { scriptSource } from './script-source.js';
import { tableTask } from './table-source.js';
import { Watches, watch } from './watch.js';

/**
 * Finds the data of one widget, and looks again whenever something has changed where it might be. A late answer to an
 * earlier question is dropped, and a widget that leaves the page stops loading and watching.
 */
export class DatasetSource implements ReactiveController {
  readonly #host: Lookup['host'];
  readonly #watches = new Watches();
  #inputs: SourceInputs | undefined;
  #state: DataState = LOADING;
  /** The task whose outcome `#state` is, or will be. */
  #task: Task | undefined;
  #request: AbortController | undefined;
  #checking: Promise<void> | undefined;

  constructor(host: Lookup['host']) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#watches.begin();
    this.#watches.end();
  }

  /** The state for these inputs; begins to read when there is something new. Call it once per update. */
  resolve(inputs: SourceInputs): DataState {
    this.#inputs = inputs;
    if (!this.#host.isConnected) return this.#state;
    const found = this.#look(inputs);
    if ('status' in found) {
      this.#stop();
      this.#task = undefined;
      this.#state = found;
    } else if (!isSame(found, this.#task) || (this.#state === LOADING && !this.#request)) {
      const reading = this.#read(found, inputs);
      this.#checking = found.isCheck ? reading : undefined;
    }
    return this.#state;
  }

  /** Resolves when everything that is here already has been checked. */
  get checking(): Promise<void> | undefined {
    return this.#checking;
  }

  /** Asks for the same file again, after a failure. */
  retry(): void {
    this.#task = undefined;
    this.#host.requestUpdate();
  }

  #look(inputs: SourceInputs): DataState | Task {
    this.#watches.begin();
    const found = locate({
      ...inputs,
      host: this.#host,
      watches: this.#watches,
      onChange: this.#onChange,
    });
    this.#watches.end();
    return found;
  }

  readonly #onChange = (): void => {
    if (!this.#inputs) return;
    const found = this.#look(this.#inputs);
    if ('status' in found ? found !== this.#state : !isSame(found, this.#task))
      this.#host.requestUpdate();
  };

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  async #read(task: Task, { messages }: SourceInputs): Promise<void> {
    this.#stop();
    const request = new AbortController();
    this.#request = request;
    // While a table changes or a document is checked, what was there before stays on show.
    if (!task.isCheck && task.key[0] !== this.#task?.key[0]) this.#state = LOADING;
    this.#task = task;
    const state = await task.read(request.signal).catch((error) => failed(error, messages));
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function isSame({ key }: Task, other: Task | undefined): boolean {
  return key.length === other?.key.length && key.every((part, index) => part === other.key[index]);
}

/** Where the data is, and first of all what the author has said most clearly. */
function locate(lookup: Lookup): DataState | Task {
  const { dataset, from, host, watches, onChange, messages } = lookup;
  if (dataset !== undefined && dataset !== null)
    return known(dataset) ?? withChecker([dataset], (checker) => checkWith(checker, dataset));
  const file = fileTask(lookup);
  if (file) return file;
  watches.keep(host, () => watch(host, onChange));
  if (!isParsed(host)) {
    watches.keep(document, () => watch(document, onChange));
    watches.keep(onProgress, () => onProgress(onChange));
    return LOADING;
  }
  return (
    scriptSource(lookup) ??
    tableTask(lookup) ??
    pageTask(lookup) ??
    (from && from !== 'built-in'
      ? failing('unknown-source', from, () => messages.common.unknownFrom(from))
      : BUILT_IN)
  );
}
