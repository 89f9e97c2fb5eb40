import type { Expected, JsonFault } from '../../read/json-fault.js';

const EXPECTED: Record<Expected, string> = {
  value: 'a value',
  firstValue: 'a value',
  key: 'a key in double quotes',
  firstKey: 'a key in double quotes',
  colon: 'a colon',
  next: 'a comma or a closing bracket',
  end: 'the end of the text',
};

/** Words that all three widgets use. */
export const common = {
  loading: 'Loading the figures …',
  error: 'These figures cannot be shown.',
  retry: 'Try again',
  moreProblems: (count: number) =>
    count === 1 ? 'and 1 more problem' : `and ${count} more problems`,
  unknownRole: (id: string, known: string) =>
    `There is no role “${id}” in this dataset. It has: ${known}.`,
  unknownLevel: (id: string, known: string) =>
    `There is no level “${id}” in this dataset. It has: ${known}.`,
  loadFailed: (url: string, reason: string) => `The data at ${url} could not be loaded: ${reason}.`,
  loadAddress: 'this is not an address that a browser understands',
  loadStatus: (status: number) => `the server answered with status ${status}`,
  loadNotJson: (fault: string) => `what came back is not JSON: ${fault}`,
  loadPage: (kind: string) =>
    `what came back is not ${kind} but a web page; check that the address names a ${kind} file`,
  loadNoRows: (tag: string) => `<${tag}> cannot be made from rows; name a JSON file`,
  loadTooLarge: (megabytes: number) => `it is larger than ${megabytes} MB`,
  loadTimeout: (seconds: number) => `there was no answer within ${seconds} seconds`,
  loadNetwork:
    'the network request failed; if the file is on another site, that site must allow it (CORS)',
  drawFailed: (reason: string) => `The widget could not be drawn: ${reason}.`,
  jsonFault: ({ line, column, found, expected }: JsonFault) => {
    const place = `line ${line}, column ${column}`;
    if (found.startsWith('"') && /value|key/i.test(expected))
      return `${place} begins a text that does not end on its line or has a single backslash in it`;
    const remedy =
      found === '}' || found === ']' ? '; look for a comma too many or a bracket too few' : '';
    return `${place} has ${found ? `“${found}”` : 'nothing'} where ${EXPECTED[expected]} is expected${remedy}`;
  },
  scriptNotJson: (fault: string) => `The script inside this element is not JSON: ${fault}.`,
  scriptDamaged: (found: string, line: number) =>
    `The page’s editor has put “${found}” into the script inside this element, on line ${line}; switch its formatting off there, or put the data into a file and name that in src.`,
  scriptMended: (found: string, line: number) =>
    `The page’s editor has put “${found}” into the script inside this element, on line ${line}. It could be read all the same.`,
  scriptLost:
    'The page’s editor has taken away the script tags around the data inside this element; put the data into a file and name that in src.',
  several: (count: number, what: string) =>
    `There is more than one ${what} inside this element (${count}). The first one is read.`,
  thisPage: 'This page',
  noTable: (id: string) => `There is no table on this page that for="${id}" could mean`,
  nameTable: 'write the id of a table, or of something with a table in it',
  noTables: (tag: string) =>
    `<${tag}> cannot be made from a table; name a JSON file in src, or put the data into a script inside it.`,
  noPageData: (tag: string) =>
    `<${tag}> cannot be made from a page’s JSON-LD; name a JSON file in src, or put the data into a script inside it.`,
  unknownFrom: (from: string) =>
    `from="${from}" is not known here; write from="page" or from="built-in".`,
  source: 'Source',
  sources: 'Sources',
};
