/** Whether all of an element is there: while the page still comes in, something must stand behind it. */
export function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** Calls back whenever the page has come in further. */
export function onProgress(listener: () => void): () => void {
  document.addEventListener('readystatechange', listener);
  return () => document.removeEventListener('readystatechange', listener);
}

/** Resolves when the page has loaded, before which nothing can be said to be missing from it. */
export function pageLoaded(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onProgress(check);
    check();
    function check(): void {
      if (document.readyState !== 'complete') return;
      stop();
      resolve();
    }
  });
}
