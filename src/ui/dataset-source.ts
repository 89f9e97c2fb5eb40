import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type Dataset,
  DatasetError,
  defaultDataset,
  type Issue,
  readDataset,
} from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { loadJson } from './load-dataset.js';

/** What a widget knows about its data at the moment. */
export type DataState =
  | { readonly status: 'ready'; readonly dataset: Dataset }
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly issues: readonly Issue[]; readonly canRetry: boolean };

/** Documents already checked, so that one dataset shared by a hundred widgets is checked once. */
const checked = new WeakMap<object, DataState>();
checked.set(defaultDataset, { status: 'ready', dataset: defaultDataset });

/**
 * Finds the data of one widget: its `dataset` property, else its `src`, else the built-in comparison.
 * A late answer to an earlier `src` is dropped, and a widget that leaves the page stops loading.
 */
export class DatasetSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #address: string | undefined;
  #loaded: DataState = { status: 'loading' };
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#address !== undefined && !this.#request && this.#loaded.status === 'loading')
      this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The state for these inputs; starts loading when there is a new address. Call it once per update. */
  resolve(dataset: unknown, src: string | undefined, messages: Messages): DataState {
    if (dataset !== undefined && dataset !== null) return check(dataset);
    if (!src) return check(defaultDataset);
    if (src !== this.#address || (this.#loaded.status === 'loading' && !this.#request))
      this.#load(src, messages);
    return this.#loaded;
  }

  /** Asks for the same address again, after a failure. */
  retry(): void {
    this.#address = undefined;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  async #load(src: string, messages: Messages): Promise<void> {
    this.#stop();
    const request = new AbortController();
    this.#request = request;
    this.#address = src;
    this.#loaded = { status: 'loading' };
    const state = await loadState(src, request.signal, messages);
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.#loaded = state;
    this.#host.requestUpdate();
  }
}

async function loadState(src: string, signal: AbortSignal, messages: Messages): Promise<DataState> {
  try {
    return check(await loadJson(src, signal, messages));
  } catch (error) {
    return { status: 'error', issues: issuesOf(error, messages), canRetry: true };
  }
}

function check(value: unknown): DataState {
  const key = typeof value === 'object' && value !== null ? value : undefined;
  const known = key && checked.get(key);
  if (known) return known;
  const { dataset, issues } = readDataset(value);
  const state: DataState = dataset
    ? { status: 'ready', dataset }
    : { status: 'error', issues, canRetry: false };
  if (key) checked.set(key, state);
  return state;
}

/** What went wrong, as issues; anything unforeseen becomes one plain sentence instead of an exception in the page. */
export function issuesOf(error: unknown, messages: Messages): readonly Issue[] {
  if (error instanceof DatasetError) return error.issues;
  const reason = error instanceof Error ? error.message : String(error);
  return [
    {
      path: '',
      code: 'draw-failed',
      severity: 'error',
      message: messages.common.drawFailed(reason),
    },
  ];
}
