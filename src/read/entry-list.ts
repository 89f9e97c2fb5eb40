import { type Issue, LIMITS } from '../../data/index.js';
import { fitted, plainText } from './plain-text.js';
import { idMaker } from './slug.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The roles or levels of a document in the making, in the order in which they are first named. */
export interface EntryList {
  /** The id of a name, which gets an entry if it has none. */
  readonly idOf: (name: string, place: string) => string;
  readonly all: () => Named[];
}

/** @param word makes the ids of names without Latin letters */
export function entryList(word: string, issues: Issue[]): EntryList {
  const makeId = idMaker(word);
  const entries = new Map<string, Named>();
  return {
    idOf: (cell, place) => {
      const name = plainText(cell);
      const id = makeId(name);
      if (!entries.has(id)) entries.set(id, { id, name: fitted(name, LIMITS.name, place, issues) });
      return id;
    },
    all: () => [...entries.values()],
  };
}
