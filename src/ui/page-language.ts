import { isLanguageTag } from '../../data/language-tag.js';

/**
 * The language that an element is in: its own `lang`, else the closest one around it (also outside a shadow root),
 * else the reader's. Widgets follow the page, not the browser.
 */
export function languageOf(element: Element): string {
  for (let node: Element | null = element; node; node = parentAcrossShadow(node)) {
    const lang = node.getAttribute('lang');
    if (lang && isLanguageTag(lang)) return lang;
  }
  return navigator.language;
}

function parentAcrossShadow(node: Element): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when any `lang` of the document changes. One observer serves all widgets, and none stays behind.
 * @returns a function that ends it
 */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const each of listeners) each();
    });
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  };
}
