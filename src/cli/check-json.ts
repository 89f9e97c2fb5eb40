import { type Dataset, validate } from '../../data/index.js';
import { error } from '../../data/issue.js';
import { common } from '../messages/en/common.js';
import { jsonFault } from '../read/json-fault.js';
import type { Found } from './finding.js';
import { JsonPlaces } from './json-places.js';
import type { Place } from './lines.js';

/** What was found on the way to a dataset, and the dataset if there is one. */
export interface Checked {
  readonly dataset?: Dataset | undefined;
  readonly found: readonly Found[];
}

/**
 * Everything found in a dataset as JSON.
 * @param placeAt tells the place of an offset in the text to a person
 */
export function checkJson(text: string, today: Date, placeAt: (offset: number) => Place): Checked {
  const fault = jsonFault(text);
  if (fault) {
    const { offset } = fault;
    const sentence = `is no JSON: ${common.jsonFault({ ...fault, ...placeAt(offset) })}.`;
    return { found: [{ issue: error('', 'not-json', sentence), offset }] };
  }
  const places = new JsonPlaces(text);
  const { dataset, issues } = validate(JSON.parse(text), { today });
  const found = issues.map((issue) => ({ issue, offset: places.offsetOf(issue.path) }));
  return { dataset, found: [...places.duplicates(), ...found] };
}
