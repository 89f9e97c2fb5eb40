import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { error, type Issue } from '../../data/issue.js';
import { quote } from '../../data/quote.js';

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$]+)/g;

/** Where the parts of a JSON document stand in its text. */
export class JsonPlaces {
  readonly #root: Node | undefined;

  /** @param text valid JSON */
  constructor(text: string) {
    this.#root = parseTree(text);
  }

  /** The offset of what a path such as `pay[3].currency` names; of what it should be in where it is missing. */
  offsetOf(path: string): number {
    const keys = [...path.matchAll(STEP)].map(([, index, quoted, key]) =>
      index ? Number(index) : quoted ? String(JSON.parse(quoted)) : (key ?? ''),
    );
    for (let length = keys.length; this.#root && length > 0; length--) {
      const node = findNodeAtLocation(this.#root, keys.slice(0, length));
      // An unknown key is wrong itself, and a value is easier to find by its key.
      if (node)
        return node.parent?.type === 'property' && length === keys.length
          ? keyOf(node)
          : node.offset;
    }
    return this.#root?.offset ?? 0;
  }

  /** Keys that stand twice in one object, of which JSON takes the last without a word. */
  duplicates(): { readonly issue: Issue; readonly offset: number }[] {
    const found: { issue: Issue; offset: number }[] = [];
    const open = this.#root ? [this.#root] : [];
    for (let node = open.pop(); node; node = open.pop()) {
      const keys = new Set<unknown>();
      for (const child of node.children ?? []) {
        open.push(child);
        const [key] = node.type === 'object' ? (child.children ?? []) : [];
        if (!key) continue;
        const sentence = `the key ${quote(key.value)} stands twice in one object; remove one.`;
        if (keys.has(key.value))
          found.push({ issue: error('', 'duplicate-key', sentence), offset: key.offset });
        keys.add(key.value);
      }
    }
    return found;
  }
}

function keyOf(node: Node): number {
  return node.parent?.children?.[0]?.offset ?? node.offset;
}
