import type { ReactiveControllerHost } from 'lit';
import type { Messages } from '../../messages/messages.js';
import type { DataReader } from './data-reader.js';
import { type DataState, failure } from './data-state.js';
import { pageLoaded } from './parsing.js';
import type { Watches } from './watch.js';

/** What an author has said about where the data is. */
export interface SourceInputs {
  readonly dataset: unknown;
  readonly src?: string | undefined;
  readonly for?: string | undefined;
  readonly replace?: boolean;
  readonly from?: string | undefined;
  /** None where a widget can only show datasets. */
  readonly reader?: DataReader | undefined;
  /** BCP 47, from the page. */
  readonly language: string;
  readonly messages: Messages;
}

/** One look for the data of a widget. */
export interface Lookup extends SourceInputs {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly watches: Watches;
  /** To be called when another look may find something else. */
  readonly onChange: () => void;
}

/** Data that has to be fetched or read first. */
export interface Task {
  /** The same parts as long as the same data would be read in the same way; the first one names the source. */
  readonly key: readonly unknown[];
  readonly read: (signal: AbortSignal) => Promise<DataState>;
  /** Whether everything is here but the code that checks it. */
  readonly isCheck?: boolean;
}

/** A problem that may solve itself while the page still comes in. */
export function failing(code: string, subject: unknown, sentence: () => string): Task {
  return {
    key: [code, subject],
    read: async () => {
      await pageLoaded();
      return failure(code, sentence());
    },
  };
}
