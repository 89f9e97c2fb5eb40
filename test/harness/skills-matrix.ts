import type { SkillsMatrix } from '../../src/skills-matrix/skills-matrix.js';
import { until } from '../helpers/until.js';

/** One table as a reader has it. */
export interface ShownTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** What a reader sees of and does with a skills matrix; the only place that knows its shadow selectors. */
export class SkillsMatrixHarness {
  readonly element: SkillsMatrix;

  constructor(element: SkillsMatrix) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The matrix has not been drawn.');
    return this.element.shadowRoot;
  }

  get heading(): HTMLElement | null {
    return this.root.querySelector('[role=heading]');
  }

  get tableElements(): HTMLTableElement[] {
    return [...this.root.querySelectorAll('table')];
  }

  get tables(): ShownTable[] {
    return this.tableElements.map((table) => ({
      title: words(table.querySelector('.title')),
      columns: [...(table.tHead?.rows[0]?.cells ?? [])].map(words),
      rows: shownRows(table).map((row) => {
        const [name, ...cells] = [...row.cells].map(words);
        return { name: name ?? '', cells };
      }),
    }));
  }

  get captions(): string[] {
    return this.tableElements.map((table) => words(table.caption));
  }

  get sources(): string {
    return words(this.root.querySelector('.foot .sources'));
  }

  get error(): string {
    return words(this.root.querySelector('[part=error]'));
  }

  get selects(): HTMLSelectElement[] {
    return [...this.root.querySelectorAll<HTMLSelectElement>('.pair select')];
  }

  get scrollRegions(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.scroll')];
  }

  get search(): HTMLInputElement | null {
    return this.root.querySelector('input[type=search]');
  }

  get onlyDifferences(): HTMLInputElement | null {
    return this.root.querySelector('.toolbar .tick input');
  }

  /** What the toolbar says about the rows left. */
  get status(): string {
    return words(this.root.querySelector('.toolbar [role=status]'));
  }

  /** What a table says about what is left to learn. */
  get left(): string {
    return words(this.root.querySelector('.learn [role=status]'));
  }

  get hideKnown(): HTMLInputElement | null {
    return this.root.querySelector('.learn input');
  }

  /** The box with which the reader ticks off a row. */
  tick(rowName: string): HTMLInputElement {
    const labels = [...this.root.querySelectorAll('tbody label')];
    const label = labels.find((candidate) => words(candidate).startsWith(rowName));
    return found(label?.querySelector('input'), `a box for ${rowName}`);
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    return found(
      buttons.find((button) => words(button) === name),
      `a button “${name}”`,
    );
  }

  /** The names of all buttons. */
  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(words);
  }

  /** The column headers that say how the rows are sorted. */
  get sorted(): { readonly column: string; readonly order: string | null }[] {
    return [...this.root.querySelectorAll('[aria-sort]')].map((header) => ({
      column: words(header),
      order: header.getAttribute('aria-sort'),
    }));
  }

  /** The headers and cells of the role that the reader has chosen. */
  get marked(): string[] {
    return [...this.root.querySelectorAll('.chosen')].map(words);
  }

  /** The open details. */
  get details(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('tbody tr:not([hidden]) .details')].map(
      words,
    );
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Everything that the Tab key is to stop at, in the order of the document. */
  get tabStops(): HTMLElement[] {
    const selector = 'a[href], button, input, select, textarea, [tabindex="0"]';
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter(
      (stop) => stop.getClientRects().length > 0,
    );
  }

  /** An element in the words of a test's message. */
  nameOf(element: Element): string {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return `${element.localName} ${words(labels[0] ?? element).slice(0, 40)}`;
  }

  /** In words what keeps a reader from seeing what has the focus: no ring, out of view, or something over it. */
  faultsOfFocus(): string[] {
    const stop = found(this.focused, 'anything focused');
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    if (!stop.matches(':focus-visible') || outlineStyle === 'none' || outlineWidth === '0px')
      faults.push('has no ring');
    const box = stop.getBoundingClientRect();
    const seen = this.#partInSight(stop);
    if (!seen) faults.push('is out of sight');
    const top = seen && this.root.elementFromPoint(...seen);
    // A region is behind what it holds.
    if (seen && !stop.matches('.scroll') && !stop.contains(top ?? null))
      faults.push(`is under ${top && this.nameOf(top)}`);
    for (const cell of this.#stickyCells(stop)) {
      if (areOver(box, cell.getBoundingClientRect())) faults.push(`is under ${this.nameOf(cell)}`);
    }
    return faults.map((fault) => `${this.nameOf(stop)} ${fault}`);
  }

  /** The middle of what can be seen of an element in the window and the region that it scrolls in. */
  #partInSight(element: Element): readonly [number, number] | undefined {
    // The first line of a link that wraps: the middle of the box around all lines may be beside them.
    const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const region = element.closest('.scroll');
    const frame = region?.getBoundingClientRect() ?? line;
    const left = Math.max(line.left, frame.left, 0);
    const top = Math.max(line.top, frame.top, 0);
    // Without scrollbars.
    const right = Math.min(
      line.right,
      frame.left + (region?.clientWidth ?? frame.width),
      innerWidth,
    );
    const bottom = Math.min(
      line.bottom,
      frame.top + (region?.clientHeight ?? frame.height),
      innerHeight,
    );
    return left < right && top < bottom ? [(left + right) / 2, (top + bottom) / 2] : undefined;
  }

  /** The headers that stay in place while a control of the table scrolls: those that do not hold it. */
  #stickyCells(control: Element): Element[] {
    const table = control.closest('table');
    const own = control.closest('th, td');
    if (!table || !own) return [];
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])];
    const [corner] = columns;
    const [rowHeader] = (own.parentElement as HTMLTableRowElement).cells;
    const others = columns.includes(own as HTMLTableCellElement)
      ? [corner]
      : [...columns, rowHeader];
    return others
      .filter((cell) => cell !== undefined)
      .filter((cell) => cell !== own && getComputedStyle(cell).position === 'sticky');
  }

  get textToCopy(): string | undefined {
    return this.root.querySelector('textarea')?.value;
  }

  async click(target: HTMLElement | null): Promise<void> {
    found(target, 'something to click').click();
    await this.element.updateComplete;
  }

  async type(text: string): Promise<void> {
    const field = found(this.search, 'a search field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Gives the element's surroundings a width and waits until the columns follow. */
  async resize(width: number): Promise<void> {
    const surroundings = this.element.parentElement;
    if (surroundings) surroundings.style.width = `${width}px`;
    await frames();
    await this.element.updateComplete;
  }

  async choose(select: HTMLSelectElement | undefined, value: string): Promise<void> {
    const field = found(select, 'a select');
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
}

function found<Part>(part: Part | null | undefined, what: string): Part {
  if (part === null || part === undefined) throw new Error(`There is not ${what}.`);
  return part;
}

/** Whether two boxes lie over each other by more than rounding. */
function areOver(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down) > 1;
}

/** Two frames: in the first the size is observed, after it the answer is drawn. */
export async function frames(): Promise<void> {
  let count = 0;
  const next = () => {
    count += 1;
    if (count < 2) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  await until(() => count === 2, 'two frames are drawn');
}

/** The rows shown, but for those with details. */
function shownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])].filter((row) => row.cells[0]?.tagName === 'TH');
}

/** Text with its spaces put in order, as it is read out. */
function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
