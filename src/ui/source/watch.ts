type Listener = () => void;

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<Listener>;
}

const watches = new Map<Node, Watch>();

/**
 * Calls back when anything inside a node of the page has changed. One observer serves all who watch the same node.
 * @returns a function that ends it
 */
export function watch(node: Node, listener: Listener): () => void {
  const { observer, listeners } = watches.get(node) ?? begin(node);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(node);
  };
}

function begin(node: Node): Watch {
  const listeners = new Set<Listener>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  observer.observe(node, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['id'],
  });
  const started = { observer, listeners };
  watches.set(node, started);
  return started;
}

/** Follows what a widget needs to watch: each look names it anew, and what is no longer named ends. */
export class Watches {
  #former = new Map<unknown, () => void>();
  #current = new Map<unknown, () => void>();

  /** Begins a look. */
  begin(): void {
    [this.#former, this.#current] = [this.#current, this.#former];
  }

  /** Goes on with what is known by this key, or starts it. */
  keep(key: unknown, start: () => () => void): void {
    this.#current.set(key, this.#former.get(key) ?? this.#current.get(key) ?? start());
    this.#former.delete(key);
  }

  /** Ends whatever has not been named since `begin`. */
  end(): void {
    for (const stop of this.#former.values()) stop();
    this.#former.clear();
  }
}
