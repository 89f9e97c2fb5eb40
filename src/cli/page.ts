import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { TableNode } from '../read/html-text.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a saved page, with as much of a DOM as the readers ask for. */
export interface PageElement extends TableNode {
  readonly localName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parentNode: PageElement | null;
  readonly depth: number;
  /** The offsets of its tag and of what is in it, in the text of the page. */
  readonly offset: number;
  readonly innerOffset: number;
  readonly innerEnd: number;
}

/** A saved page. */
export class Page {
  /** In the order of their tags. */
  readonly elements: readonly PageElement[];
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
    this.elements = elementsOf(html);
  }

  /** Scripts of a MIME type, in the whole page or among some elements. */
  scripts(type: string, elements = this.elements): PageElement[] {
    return elements.filter(({ localName, attributes }) => {
      const [own = ''] = (attributes.get('type') ?? '').split(';');
      return localName === 'script' && own.trim().toLowerCase() === type;
    });
  }

  /** What stands between the tags of a script, to the letter. */
  scriptText({ innerOffset, innerEnd }: PageElement): string {
    return this.#html.slice(innerOffset, innerEnd);
  }

  /** The elements within another one, however deep. */
  inside(outer: PageElement): PageElement[] {
    const after = this.elements.slice(this.elements.indexOf(outer) + 1);
    const end = after.findIndex(({ depth }) => depth <= outer.depth);
    return end < 0 ? after : after.slice(0, end);
  }
}

function elementsOf(html: string): PageElement[] {
  const elements: PageElement[] = [];
  // Pages may be nested deeper than a call stack is high, so that the way down is kept in a list.
  const open: { node: Node; parent: PageElement | null }[] = [
    { node: parse(html, { sourceCodeLocationInfo: true }), parent: null },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const element = defaultTreeAdapter.isElementNode(node) ? elementOf(node, next.parent) : null;
    if (element) elements.push(element);
    const parent = element ?? next.parent;
    for (const child of childrenOf(node).reverse()) open.push({ node: child, parent });
  }
  return elements;
}

function elementOf(node: Element, parent: PageElement | null): PageElement {
  const { startTag, endTag, startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return {
    nodeType: 1,
    localName: node.tagName,
    attributes,
    parentNode: parent,
    depth: (parent?.depth ?? 0) + 1,
    offset: startOffset,
    innerOffset: startTag?.endOffset ?? startOffset,
    innerEnd: endTag?.startOffset ?? endOffset,
    getAttribute: (name) => attributes.get(name) ?? null,
    get childNodes() {
      return childrenOf(node).map((child) => nodeOf(child, this));
    },
    get textContent() {
      return textOf(node);
    },
  };
}

function nodeOf(node: Node, parent: PageElement): TableNode {
  if (defaultTreeAdapter.isElementNode(node)) return elementOf(node, parent);
  const text = defaultTreeAdapter.isTextNode(node) ? node.value : '';
  return { nodeType: text ? 3 : 8, textContent: text, childNodes: [], parentNode: parent };
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? [...node.childNodes] : [];
}

function textOf(node: Node): string {
  let text = '';
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (defaultTreeAdapter.isTextNode(next)) text += next.value;
    for (const child of childrenOf(next).reverse()) open.push(child);
  }
  return text;
}
