import { validate } from '../../data/index.js';
import { error } from '../../data/issue.js';
import { common } from '../messages/en/common.js';
import { jsonFault } from '../read/json-fault.js';
import { type Finding, placeAt } from './finding.js';
import { JsonPlaces } from './json-places.js';

/**
 * Everything found in a dataset as JSON, in the order of the text.
 * @param start where the JSON begins in `whole`, the text of the file
 */
export function checkJson(
  file: string,
  json: string,
  today: Date,
  whole = json,
  start = 0,
): Finding[] {
  const text = json.replace(/^\uFEFF/, '');
  const shift = start + json.length - text.length;
  const at = (offset: number) => placeAt(whole, shift + offset);
  const fault = jsonFault(text);
  if (fault) {
    const place = at(fault.offset);
    const sentence = `is no JSON: ${common.jsonFault({ ...fault, ...place })}.`;
    return [{ file, ...error('', 'not-json', sentence), ...place }];
  }
  const places = new JsonPlaces(text);
  const findings = [
    ...places.duplicates(),
    ...validate(JSON.parse(text), { today }).issues.map((issue) => ({
      issue,
      offset: places.offsetOf(issue.path),
    })),
  ];
  return findings
    .sort((one, other) => one.offset - other.offset)
    .map(({ issue, offset }) => ({ file, ...issue, ...at(offset) }));
}
