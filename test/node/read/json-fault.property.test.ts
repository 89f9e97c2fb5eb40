import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonFault } from '../../../src/read/json-fault.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const numRuns = propertyRuns();

/** Pieces of JSON and of what is none, which random letters would seldom come to. */
const pieces = [
  ...'{}[],:" \n\\-.',
  ...['"a"', '"\\n"', '"\\u00e9"', '"\\x"', '1', '-1.5e3', '01', '1.', 'tru', 'true', 'null'],
  ...['\u00a0', 'TRUE', '"\t"', '\u201cx\u201d', '<br>', "'a'", '// c'],
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a text has a fault exactly where the browser refuses it as JSON', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      assert.equal(jsonFault(text) === undefined, isJson(text));
    }),
    { numRuns },
  );
});

for (const [what, text, place] of [
  ['a comma too many', '{\n  "a": 1,\n}', '3:1 } key'],
  ['a missing comma', '{"a": 1\n "b": 2}', '2:2 "b" next'],
  ['a key without quotes', '{\r\n\tpay: []}', '2:2 pay firstKey'],
  ['a text with a line break', '{"a": "b\nc"}', '1:7 "b value'],
  ['single quotes', "{'a': 1}", "1:2 ' firstKey"],
  ['a comment', '{"a": 1 // one\n}', '1:9 / next'],
  ['a wrong bracket', '[1, 2}', '1:6 } next'],
  ['the end of a cut file', '{"a": [1, 2', '1:12  next'],
  ['something behind the end', '{} {}', '1:4 { end'],
] as const) {
  test(`${what} is found where it stands`, () => {
    const fault = jsonFault(text);
    assert.ok(fault);
    assert.equal(`${fault.line}:${fault.column} ${fault.found} ${fault.expected}`, place);
  });
}
