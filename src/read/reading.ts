import type { DatasetInput, Issue } from '../../data/index.js';

/** What a reader made of other people's data. */
export interface Reading {
  /** A document in the dataset format, to be checked like any other; absent when nothing could be made of the data. */
  readonly document?: DatasetInput;
  /** Errors when there is no document; warnings for everything that was left out of one. */
  readonly issues: readonly Issue[];
  /** Pay that is shown in the words it was written in, because it is no figure or could be read in two ways. */
  readonly asWritten: readonly PayAsWritten[];
}

/** Words about pay in place of a figure, such as "competitive". */
export interface PayAsWritten {
  /** The role's id in the document. */
  readonly role: string;
  /** The level's id in the document. */
  readonly level?: string;
  readonly text: string;
}
