/** The first place at which a text is no JSON. Browsers say it each in their own words, and some do not say where. */
export interface JsonFault {
  readonly offset: number;
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What stands there: a word, a text in quotes or a single character; empty at the end of the text. */
  readonly found: string;
  readonly expected: Expected;
}

/** `first…`: a list or object that may also be empty ends here; `next`: a comma or the end of what is open. */
export type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'next' | 'end';

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside texts
  /[[\]{},:]|"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
/** Long enough to recognise it by. */
const FOUND = /[\w.$+-]{1,30}|"[^"\r\n]{0,30}"?|[\s\S]/uy;

/** @returns nothing for valid JSON */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    offset += matchAt(SPACE, text, offset).length;
    const token = matchAt(TOKEN, text, offset);
    if (!token && offset === text.length && expected === 'end') return undefined;
    const next: Expected | undefined = token ? stepOver(token, expected, open) : undefined;
    if (!next) break;
    expected = next;
    offset += token.length;
  }
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  const found = matchAt(FOUND, text, offset);
  return { offset, line: before.length, column, found, expected };
}

/** What is expected after a token; nothing where the token must not stand. */
function stepOver(token: string, expected: Expected, open: string[]): Expected | undefined {
  const isObject = open.at(-1) === '{';
  switch (token) {
    case '{':
    case '[':
      if (!/value/i.test(expected)) return undefined;
      open.push(token);
      return token === '{' ? 'firstKey' : 'firstValue';
    case '}':
    case ']':
      if (isObject !== (token === '}') || !/first|next/.test(expected)) return undefined;
      open.pop();
      return open.length > 0 ? 'next' : 'end';
    case ',':
      if (expected !== 'next') return undefined;
      return isObject ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
  }
  if (/key/i.test(expected)) return token.startsWith('"') ? 'colon' : undefined;
  if (!/value/i.test(expected)) return undefined;
  return open.length > 0 ? 'next' : 'end';
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}
