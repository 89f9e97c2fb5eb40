/** The parts of a DOM that are read; those of browsers have them, and parsers for Node can. */
export interface TableNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<TableNode>;
  readonly parentNode?: TableNode | null;
  /** The address by which relative links are understood. */
  readonly baseURI?: string;
  getAttribute?(name: string): string | null;
}

/** Deeper than this no editor nests; the text alone is taken from there on. */
const DEEPEST = 100;

/** What is not shown, is struck out, or is no text. */
const LEFT_OUT = /^(?:script|style|template|noscript|svg|del|s|strike)$/;
const BLOCK = /^(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|pre|blockquote|section)$/;

/**
 * A cell's text as a reader sees it: lines for paragraphs, breaks and list items, links as `[words](address)`, the
 * alternative text of images. Marks that lead to a footnote are left out, lest they look like digits.
 */
export function htmlText(node: TableNode, base: string): string {
  return childText(node, base, 0)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line && line !== '•')
    .join('\n');
}

export function childrenOf(node: TableNode): TableNode[] {
  return Array.from(node.childNodes);
}

/** Whether a table stands anywhere within. */
export function hasTable(node: TableNode, depth = 0): boolean {
  return childrenOf(node).some(
    (child) => child.localName === 'table' || (depth < DEEPEST && hasTable(child, depth + 1)),
  );
}

function childText(node: TableNode, base: string, depth: number): string {
  if (depth > DEEPEST) return oneLine(node.textContent);
  return childrenOf(node)
    .map((child) => textOf(child, base, depth + 1))
    .join('');
}

function textOf(node: TableNode, base: string, depth: number): string {
  if (node.nodeType !== 1) return node.nodeType === 3 ? oneLine(node.textContent) : '';
  const name = node.localName ?? '';
  if (name === 'br') return '\n';
  if (name === 'img') return attribute(node, 'alt');
  if (isLeftOut(node, name)) return '';
  const text = childText(node, base, depth);
  if (name === 'a') return link(text, attribute(node, 'href'), base);
  if (name === 'sup') return leadsToNote(node) ? '' : `^${text}`;
  if (name === 'sub') return `_${text}`;
  if (!BLOCK.test(name)) return text;
  return `\n${name === 'li' ? `• ${text.trimStart()}` : text}\n`;
}

function isLeftOut(node: TableNode, name: string): boolean {
  return (
    LEFT_OUT.test(name) ||
    node.getAttribute?.('hidden') != null ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display:\s*none/.test(attribute(node, 'style'))
  );
}

function leadsToNote(node: TableNode): boolean {
  return childrenOf(node).some((child) => attribute(child, 'href').includes('#'));
}

/** Only http and https; brackets would end the words or the address too early. */
function link(text: string, href: string, base: string): string {
  const words = text.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')').trim();
  if (!words || !href || href.startsWith('#') || !URL.canParse(href, base || undefined))
    return text;
  const { protocol, href: address } = new URL(href, base || undefined);
  if (!/^https?:$/.test(protocol)) return text;
  return `[${words}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

export function attribute(node: TableNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

function oneLine(text: string | null): string {
  return (text ?? '').replace(/[\t\n\f\r ]+/g, ' ');
}
