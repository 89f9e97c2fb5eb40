import { type Node, parseTree } from 'jsonc-parser';
import { error } from '../../data/issue.js';
import { quote } from '../../data/quote.js';
import type { Found } from './finding.js';

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$]+)/g;

/** Where the parts of a JSON document stand in its text. */
export class JsonPlaces {
  readonly #root: Node | undefined;

  /** @param text valid JSON; in what is nested too deep to be walked through, every place is the beginning */
  constructor(text: string) {
    try {
      this.#root = parseTree(text);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
    }
  }

  /** The offset of what a path such as `pay[3].currency` names; of what it should be in where it is missing. */
  offsetOf(path: string): number {
    let node = this.#root;
    let offset = node?.offset ?? 0;
    for (const [, index, quoted, key] of path.matchAll(STEP)) {
      const child = index ? node?.children?.[Number(index)] : property(node, key ?? parsed(quoted));
      if (!child) break;
      // A value is easier to find by its key, and an unknown key is wrong itself.
      offset = child.offset;
      node = index ? child : child.children?.[1];
    }
    return offset;
  }

  /** Keys that stand twice in one object, of which JSON takes the last without a word. */
  duplicates(): Found[] {
    const found: Found[] = [];
    const open = this.#root ? [this.#root] : [];
    for (let node = open.pop(); node; node = open.pop()) {
      const keys = new Set<unknown>();
      for (const child of node.children ?? []) {
        open.push(child);
        if (child.type !== 'property') continue;
        const key = keyOf(child);
        const sentence = `the key ${quote(key)} stands twice in one object; remove one.`;
        if (keys.has(key))
          found.push({ issue: error('', 'duplicate-key', sentence), offset: child.offset });
        keys.add(key);
      }
    }
    return found;
  }
}

function parsed(quoted = '""'): string {
  return String(JSON.parse(quoted));
}

/** The last one of a key that stands twice, as JSON takes it. */
function property(node: Node | undefined, key: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.findLast((child) => keyOf(child) === key);
}

function keyOf({ children }: Node): unknown {
  return children?.[0]?.value;
}
