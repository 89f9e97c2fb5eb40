import { defaultDataset } from '../../../data/default-dataset.js';
import type { Dataset } from '../../../data/index.js';
import { DatasetError, type Issue } from '../../../data/issue.js';
import type { Messages } from '../../messages/messages.js';
import type { PayAsWritten, Reading } from '../../read/reading.js';
import type { Task } from './located.js';

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

type Checker = typeof import('../../../data/read-dataset.js');
/** Comes with the first document: the built-in comparison is checked already, and the check is a third of the code. */
let checker: Checker | undefined;

async function loadChecker(): Promise<Checker> {
  checker ??= await import('../../../data/read-dataset.js');
  return checker;
}

/** What is known about a document that has been checked before. */
export function known(value: unknown): DataState | undefined {
  return checked.get(Object(value));
}

/** What `look` finds with the checker: at once, or as soon as it is there. */
export function withChecker(
  key: readonly unknown[],
  look: (checker: Checker) => DataState,
): DataState | Task {
  if (checker) return look(checker);
  return { key, isCheck: true, read: async () => look(await loadChecker()) };
}

/** Whether anything at all is a dataset that can be shown. */
export async function check(value: unknown): Promise<DataState> {
  return checkWith(await loadChecker(), value);
}

/** Like `check`, for those who have the checker. */
export function checkWith({ readDataset }: Checker, value: unknown): DataState {
  const state = known(value);
  return state ?? remember(value, readDataset(value));
}

function remember(
  value: unknown,
  { dataset, issues }: ReturnType<Checker['readDataset']>,
): DataState {
  const state: DataState = dataset
    ? { ...BUILT_IN, dataset }
    : { status: 'error', issues, canRetry: false };
  if (typeof value === 'object' && value !== null) checked.set(value, state);
  return state;
}

/** What a reader made of other people's data is checked like any document. */
export async function checkReading({ document, issues, asWritten }: Reading): Promise<DataState> {
  if (!document) return { status: 'error', issues, canRetry: false };
  const state = await check(document);
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
