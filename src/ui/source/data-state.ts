import {
  type Dataset,
  DatasetError,
  defaultDataset,
  type Issue,
  readDataset,
} from '../../../data/index.js';
import type { Messages } from '../../messages/messages.js';
import type { PayAsWritten, Reading } from '../../read/reading.js';

/** Data that can be shown. */
export interface ReadyState {
  readonly status: 'ready';
  readonly dataset: Dataset;
  /** Pay in the words of its author, where there is no figure. */
  readonly asWritten: readonly PayAsWritten[];
  /** What was left out or had to be mended, for the author alone. */
  readonly notices: readonly Issue[];
}

/** What a widget knows about its data at the moment. */
export type DataState =
  | ReadyState
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly issues: readonly Issue[]; readonly canRetry: boolean };

export const LOADING: DataState = { status: 'loading' };

export const BUILT_IN: ReadyState = {
  status: 'ready',
  dataset: defaultDataset,
  asWritten: [],
  notices: [],
};

/** Documents already checked, so that one dataset shared by a hundred widgets is checked once. */
const checked = new WeakMap<object, DataState>([[defaultDataset, BUILT_IN]]);

/** Whether anything at all is a dataset that can be shown. */
export function check(value: unknown): DataState {
  const key = typeof value === 'object' && value !== null ? value : undefined;
  const known = key && checked.get(key);
  if (known) return known;
  const { dataset, issues } = readDataset(value);
  const state: DataState = dataset
    ? { ...BUILT_IN, dataset }
    : { status: 'error', issues, canRetry: false };
  if (key) checked.set(key, state);
  return state;
}

/** What a reader made of other people's data is checked like any document. */
export function checkReading({ document, issues, asWritten }: Reading): DataState {
  if (!document) return { status: 'error', issues, canRetry: false };
  const state = check(document);
  return state.status === 'ready' ? { ...state, asWritten, notices: issues } : state;
}

/** A single problem, in one plain sentence. */
export function failure(code: string, message: string): DataState {
  return {
    status: 'error',
    issues: [{ path: '', code, severity: 'error', message }],
    canRetry: false,
  };
}

/** The same state with something more to tell the author, if there is anything to show. */
export function withNotice(state: DataState, code: string, message: string): DataState {
  if (state.status !== 'ready') return state;
  const notice: Issue = { path: '', code, severity: 'warning', message };
  return { ...state, notices: [...state.notices, notice] };
}

/** What was thrown, as a state; anything unforeseen becomes one plain sentence instead of an exception in the page. */
export function failed(error: unknown, { common }: Messages): DataState {
  if (error instanceof DatasetError)
    return { status: 'error', issues: error.issues, canRetry: false };
  const reason = error instanceof Error ? error.message : String(error);
  return failure('draw-failed', common.drawFailed(reason));
}
