import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width in em, a card of 600 px without its padding, a row header and two roles are all that fits. */
const NARROW = 35;
/** More than a scrollbar, whose coming and going must not switch the columns back and forth. */
const SLACK = 24;

/**
 * Knows the two things about size that CSS cannot act on: whether the widget is narrow, which decides what columns there
 * are, and which regions overflow, which decides what takes the focus. Everything else about size is left to CSS.
 *
 * Only elements with the class `probe` are observed: they have a width and no height, so that what is drawn in answer
 * does not resize them again. Many columns are measured once before the first frame, because browsers count what an
 * observer changes as a layout shift even when nobody has seen the frame before.
 */
export class SizeWatch implements ReactiveController {
  isNarrow = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #overflowing = new WeakSet<Element>();
  #probes = new Set<Element>();
  #observer: ResizeObserver | undefined;
  #isAnswered = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#observer ??= new ResizeObserver(() => this.#measure());
    const probes = new Set(this.#host.shadowRoot?.querySelectorAll('.probe'));
    for (const probe of this.#probes) {
      // Other rows may overflow where the region has kept its size; observing anew has it measured once more.
      const isStale = !this.#isAnswered && probe.closest('.scroll');
      if (probes.has(probe) && !isStale) continue;
      this.#observer.unobserve(probe);
      this.#probes.delete(probe);
    }
    const isFirst = this.#probes.size === 0;
    for (const probe of probes) if (!this.#probes.has(probe)) this.#observer.observe(probe);
    this.#probes = probes;
    this.#isAnswered = false;
    // Two roles look the same at any width.
    if (isFirst && this.#host.shadowRoot?.querySelector('th:nth-child(4)')) this.#settle();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#probes = new Set();
  }

  /** Whether the region with this id is wider inside than outside. */
  isOverflowing(id: string): boolean {
    const region = this.#host.shadowRoot?.getElementById(id);
    return !!region && this.#overflowing.has(region);
  }

  /** The width decides about columns, these about overflow, and that about a hint: three answers at the most. */
  async #settle(): Promise<void> {
    for (let answers = 0; answers < 3; answers += 1) {
      await this.#host.updateComplete;
      if (!this.#measure()) return;
    }
  }

  /** The width comes first: it decides about columns, and those about what overflows. */
  #measure(): boolean {
    const regions = [...this.#probes].flatMap((probe) => probe.closest('.scroll') ?? []);
    const isNewWidth = [...this.#probes].some((probe) => this.#measureWidth(probe));
    this.#isAnswered =
      !isNewWidth && regions.filter((region) => this.#measureRegion(region)).length > 0;
    const isChanged = isNewWidth || this.#isAnswered;
    if (isChanged) this.#host.requestUpdate();
    return isChanged;
  }

  #measureWidth(probe: Element): boolean {
    if (probe.closest('.scroll')) return false;
    const was = this.isNarrow;
    const em = Number.parseFloat(getComputedStyle(probe).fontSize);
    this.isNarrow = probe.clientWidth < NARROW * em + (was ? SLACK : 0);
    return was !== this.isNarrow;
  }

  #measureRegion(region: Element): boolean {
    const was = this.#overflowing.has(region);
    // Widths are rounded; a difference of one pixel is nothing to scroll.
    const is = region.scrollWidth > region.clientWidth + 1;
    if (is) this.#overflowing.add(region);
    else this.#overflowing.delete(region);
    return was !== is;
  }
}
