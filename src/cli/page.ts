import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { TableNode } from '../read/html-text.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a saved page, with as much of a DOM as the readers ask for. */
export interface PageElement extends TableNode {
  readonly localName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parentNode: PageElement | null;
  /** The offset of its tag, and of what is in it, in the text of the page. */
  readonly offset: number;
  readonly innerOffset: number;
}

/** All elements of a saved page, in the order of their tags. */
export function elementsOf(html: string): PageElement[] {
  const elements: PageElement[] = [];
  // Deeper than a call stack is high, perhaps, so that the way down is kept in a list.
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
  const { startTag, startOffset = 0 } = node.sourceCodeLocation ?? {};
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return {
    nodeType: 1,
    localName: node.tagName,
    attributes,
    parentNode: parent,
    offset: startOffset,
    innerOffset: startTag?.endOffset ?? startOffset,
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
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (defaultTreeAdapter.isTextNode(next)) text += next.value;
    open.push(...childrenOf(next).reverse());
  }
  return text;
}

/** Whether an element stands within another one, however deep. */
export function isWithin(element: PageElement, outer: PageElement): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if (node.offset === outer.offset && node.localName === outer.localName) return true;
  }
  return false;
}
