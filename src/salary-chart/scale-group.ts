import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lowest and highest amount by currency and period, such as `USD year`. */
export type Extents = ReadonlyMap<string, readonly [number, number]>;

const NO_EXTENTS: Extents = new Map();

/** All charts on the page that share an axis, by the name of their group. */
const groups = new Map<string, Set<ScaleGroup>>();

/** Lets charts of one name share one axis, also when charts come and go. */
export class ScaleGroup implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #name = '';
  #own: Extents = NO_EXTENTS;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#join();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#leave();
  }

  /** Tells the group what this chart shows, and gives what the whole group shows. Call it while deriving the view. */
  share(name: string, own: Extents): Extents {
    if (name !== this.#name) {
      this.#leave();
      this.#name = name;
      this.#own = own;
      this.#join();
    } else if (!equal(own, this.#own)) {
      this.#own = own;
      this.#notify();
    }
    return name ? union([...(groups.get(name) ?? [])].map((member) => member.#own)) : own;
  }

  #join(): void {
    if (!this.#name || !this.#isConnected) return;
    const members = groups.get(this.#name) ?? new Set();
    groups.set(this.#name, members.add(this));
    this.#notify();
  }

  #leave(): void {
    const members = groups.get(this.#name);
    if (!members?.delete(this)) return;
    if (members.size === 0) groups.delete(this.#name);
    this.#notify();
  }

  #notify(): void {
    for (const member of groups.get(this.#name) ?? []) {
      if (member !== this) member.#host.requestUpdate();
    }
  }
}

function union(all: readonly Extents[]): Extents {
  const whole = new Map<string, readonly [number, number]>();
  for (const extents of all) {
    for (const [key, [low, high]] of extents) {
      const known = whole.get(key) ?? [low, high];
      whole.set(key, [Math.min(known[0], low), Math.max(known[1], high)]);
    }
  }
  return whole;
}

function equal(one: Extents, other: Extents): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(
    ([key, [low, high]]) => other.get(key)?.[0] === low && other.get(key)?.[1] === high,
  );
}
