import { html, type LitElement, render, type TemplateResult } from 'lit';

const containers = new Set<HTMLElement>();

/**
 * Puts a template or a string of HTML on the page and waits until its elements have drawn.
 * Gives the first element; everything is removed after the test.
 */
export async function fixture<T extends Element = HTMLElement>(
  content: TemplateResult | string,
  { width }: { width?: number } = {},
): Promise<T> {
  const container = document.createElement('div');
  if (width !== undefined) container.style.width = `${width}px`;
  document.body.append(container);
  containers.add(container);
  if (typeof content === 'string') container.innerHTML = content;
  else render(html`${content}`, container);
  const element = container.firstElementChild;
  if (!element) throw new Error('The fixture holds no element.');
  await drawn(container);
  return element as T;
}

/** Waits until every Lit element inside `root`, in shadow roots too, has nothing left to draw. */
export async function drawn(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    await (element as Partial<LitElement>).updateComplete;
    if (element.shadowRoot) await drawn(element.shadowRoot);
  }
}

/** Removes what the fixtures of a test have put on the page. */
export function cleanUp(): void {
  for (const container of containers) container.remove();
  containers.clear();
}

afterEach(cleanUp);
