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
    return words(this.root.querySelector('.sources'));
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

  /** Gives the element's surroundings a width and waits until the columns follow. */
  async resize(width: number): Promise<void> {
    const surroundings = this.element.parentElement;
    if (surroundings) surroundings.style.width = `${width}px`;
    await frames();
    await this.element.updateComplete;
  }

  async choose(select: HTMLSelectElement | undefined, value: string): Promise<void> {
    if (!select) throw new Error('There is no such select.');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
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

function shownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden);
}

/** Text with its spaces put in order, as it is read out. */
function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
