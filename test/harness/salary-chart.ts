import type { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { drawn } from '../helpers/fixture.js';

/** Drives a salary chart as a reader would; the only place that knows what is inside it. */
export class SalaryChartHarness {
  readonly element: SalaryChart;

  constructor(element: SalaryChart) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const root = this.element.shadowRoot;
    if (!root) throw new Error('The chart has not been drawn.');
    return root;
  }

  /** All visible and spoken text, from top to bottom. */
  get text(): string {
    return clean(this.root.querySelector('.card')?.textContent ?? '');
  }

  get heading(): string {
    return clean(this.root.querySelector('[role=heading]')?.textContent ?? '');
  }

  get summary(): string {
    return clean(this.root.querySelector('.summary')?.textContent ?? '');
  }

  /** Each line of the chart as it is read aloud: role, figure in full, remarks. */
  get lines(): string[] {
    return [...this.root.querySelectorAll('.row')].map((row) => {
      const spoken = row.cloneNode(true) as Element;
      for (const hidden of spoken.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      return clean(spoken.textContent ?? '');
    });
  }

  /** Each figure of the chart in full words. */
  get spokenFigures(): string[] {
    return [...this.root.querySelectorAll('.row .value .visually-hidden')].map((figure) =>
      clean(figure.textContent ?? ''),
    );
  }

  /** The rows of the table, each as its cells' text. */
  get tableRows(): string[][] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => clean(cell.textContent ?? '')),
    );
  }

  get panelTitles(): string[] {
    return [...this.root.querySelectorAll('.panel-title')].map((title) =>
      clean(title.textContent ?? ''),
    );
  }

  /** The roles whose rows are marked at the moment. */
  get markedNames(): string[] {
    return [...this.root.querySelectorAll('.chosen .name')].map((name) =>
      clean(name.textContent ?? ''),
    );
  }

  get errorText(): string {
    return clean(this.root.querySelector('[part=error]')?.textContent ?? '');
  }

  /** Whether what the author put inside the tag is on show. */
  get isFallbackShown(): boolean {
    return [...this.element.children].some((child) => child.getClientRects().length > 0);
  }

  /** Everything that the Tab key stops at. */
  get tabStops(): Element[] {
    const selector = 'button, input, select, a[href], [tabindex="0"]';
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter(
      (stop) => stop.getClientRects().length > 0,
    );
  }

  /** The places of the tick labels that are shown: the middle of each, and the lines above them. */
  get ticks(): { label: string; labels: DOMRect; centre: number }[] {
    return [...this.root.querySelectorAll('.tick')]
      .filter((tick) => getComputedStyle(tick).visibility === 'visible')
      .map((tick) => {
        const labels = (tick.firstElementChild ?? tick).getBoundingClientRect();
        return {
          label: clean(tick.textContent ?? ''),
          labels,
          centre: (labels.left + labels.right) / 2,
        };
      });
  }

  get gridLineCentres(): number[] {
    return [...this.root.querySelectorAll('.grid line')]
      .filter((line) => getComputedStyle(line).visibility === 'visible')
      .map((line) => {
        const { left, right } = line.getBoundingClientRect();
        return (left + right) / 2;
      });
  }

  /** The text of what has the focus. */
  get focused(): string {
    return clean(this.root.activeElement?.textContent ?? '');
  }

  get card(): DOMRect {
    return (this.root.querySelector('.card') as Element).getBoundingClientRect();
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map((button) =>
      clean(button.textContent ?? ''),
    );
  }

  /** Presses "Show all …", whatever the number. */
  async showAll(): Promise<void> {
    await this.press(this.buttons.find((label) => label.startsWith('Show all')) ?? 'Show all');
  }

  async press(label: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find(
      (each) => clean(each.textContent ?? '') === label,
    );
    if (!button) throw new Error(`There is no button "${label}".`);
    button.click();
    await drawn(this.element.parentNode as ParentNode);
  }

  async enterOwnPay(amount: number): Promise<string[]> {
    const field = this.root.querySelector('input') as HTMLInputElement;
    field.value = String(amount);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
    return [...this.root.querySelectorAll('.own-pay li')].map((item) =>
      clean(item.textContent ?? ''),
    );
  }
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
