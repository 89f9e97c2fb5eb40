import type { SalaryDraft } from '../salary-draft.js';
import { isObject, type JsonObject, listOf, type Resolve } from './json.js';

/** A posting or an occupation, wherever it stood in the scripts. */
export interface Posting {
  /** Counted from 1. */
  readonly script: number;
  readonly type: 'JobPosting' | 'Occupation';
  readonly node: JsonObject;
}

/** Everything about pay in a page's scripts, in their order. */
export function findPostings(
  scripts: readonly string[],
  draft: SalaryDraft,
): { postings: Posting[]; resolve: Resolve } {
  const postings: Posting[] = [];
  const byId = new Map<unknown, JsonObject>();
  for (const [index, text] of scripts.entries()) {
    const script = index + 1;
    const root = parse(text);
    if (root === undefined) {
      const remedy = text.trim() ? 'is no valid JSON and is passed over' : 'is empty';
      draft.warn(`script ${script}`, 'bad-script', `${remedy}; correct or remove it.`);
    }
    for (const node of objectsIn(root)) {
      const type = listOf(node['@type']).map(typeOf).find(Boolean);
      if (type) postings.push({ script, type, node });
      const id = node['@id'];
      const isMention = Object.keys(node).every((key) => key.startsWith('@'));
      if (id && !isMention && !byId.has(id)) byId.set(id, node);
    }
  }
  const resolve: Resolve = (value) => (isObject(value) && byId.get(value['@id'])) || value;
  return { postings, resolve };
}

function typeOf(name: unknown): Posting['type'] | undefined {
  if (name === 'JobPosting') return name;
  const isOccupation = typeof name === 'string' && /^Occupation(Aggregation\w*)?$/.test(name);
  return isOccupation ? 'Occupation' : undefined;
}

/** @returns nothing for what is no JSON */
function parse(text: string): unknown {
  const source = text
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    // Valid JSON has these characters only between its parts; templates leave them inside texts.
    .replace(/\p{Cc}+/gu, ' ')
    // Types, keys and units may be written as addresses: "https://schema.org/HOUR".
    .replace(/"(?:https?:\\?\/\\?\/(?:www\.)?schema\.org\\?\/|schema:)(\w+)"/g, '"$1"');
  const start = source.search(/[[{]/);
  const end = Math.max(source.lastIndexOf(']'), source.lastIndexOf('}'));
  try {
    return JSON.parse(source.slice(start, end + 1));
  } catch {
    return undefined;
  }
}

/** All objects within a value, outer ones first. A stack instead of recursion, because the value may be very deep. */
function* objectsIn(root: unknown): Generator<JsonObject> {
  const stack = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isObject(value)) yield value;
    for (const inner of Object.values(value).reverse()) stack.push(inner);
  }
}
