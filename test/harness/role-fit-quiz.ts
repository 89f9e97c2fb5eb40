import type { RoleFitQuiz } from '../../src/role-fit-quiz/role-fit-quiz.js';

/** Takes a quiz as a reader does; the only place that knows what is inside it. */
export class RoleFitQuizHarness {
  readonly element: RoleFitQuiz;

  constructor(element: RoleFitQuiz) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const root = this.element.shadowRoot;
    if (!root) throw new Error('The quiz has not been drawn.');
    return root;
  }

  get card(): HTMLElement {
    return found(this.root.querySelector<HTMLElement>('.card'), 'a card');
  }

  /** All that can be heard, from top to bottom. */
  get text(): string {
    return spoken(this.card);
  }

  get heading(): string {
    return spoken(this.root.querySelector('[role=heading]'));
  }

  /** The question that is asked, or the heading of the page. */
  get question(): string {
    return spoken(this.root.querySelector('.question'));
  }

  /** The text of what has the focus; empty when the focus is not in the quiz. */
  get focused(): string {
    return spoken(this.root.activeElement);
  }

  get choices(): string[] {
    return this.#radios.map((radio) => spoken(radio.closest('label')));
  }

  get chosen(): string | undefined {
    const radio = this.#radios.find(({ checked }) => checked);
    return radio && spoken(radio.closest('label'));
  }

  get status(): string {
    return spoken(this.root.querySelector('[role=status]'));
  }

  get error(): string {
    return spoken(this.root.querySelector('[part=error]'));
  }

  /** What assistive technology is told about the question beside its text. */
  get description(): string {
    const ids = this.root.querySelector('fieldset')?.getAttribute('aria-describedby') ?? '';
    return ids
      .split(' ')
      .map((id) => spoken(this.root.getElementById(id)))
      .join(' ')
      .trim();
  }

  /** Each role with its fit, the best first. */
  get fits(): string[] {
    return [...this.root.querySelectorAll('.fit')].map(spoken);
  }

  /** The share of each bar that is filled, in percent. */
  get bars(): number[] {
    return [...this.root.querySelectorAll('.fit .fill')].map((fill) =>
      Number.parseFloat(fill.getAttribute('width') ?? ''),
    );
  }

  /** The questions with their answers on the review, each with a button to change it. */
  get answers(): string[] {
    return [...this.root.querySelectorAll('dl > div')].map((line) =>
      [...line.querySelectorAll('dt, dd')]
        .map(spoken)
        .filter((text) => text !== 'Change')
        .join(': '),
    );
  }

  /** The table of what each answer adds, as its cells' text. */
  get tableRows(): string[][] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(spoken));
  }

  /** What is said about that table; it has to fit the card, while the table may be scrolled. */
  get tableNote(): Element | null {
    return this.root.querySelector('caption > span');
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(nameOf);
  }

  get field(): HTMLTextAreaElement | null {
    return this.root.querySelector('textarea');
  }

  get #radios(): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')];
  }

  choose(label: string): void {
    const radio = this.#radios.find((each) => spoken(each.closest('label')) === label);
    found(radio, `an answer “${label}”`).click();
  }

  async press(name: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll('button')];
    found(
      buttons.find((button) => nameOf(button) === name),
      `a button “${name}”`,
    ).click();
    await this.element.updateComplete;
  }

  async answer(label: string): Promise<void> {
    this.choose(label);
    await this.press('Continue');
  }

  /** Answers every question with the option of this position, from the start to the review. */
  async answerAll(place = 0): Promise<void> {
    await this.press('Start');
    while (this.buttons.includes('Continue')) await this.answer(this.choices[place] ?? '');
  }

  async toResult(place = 0): Promise<void> {
    await this.answerAll(place);
    await this.press('See the result');
  }

  async openAll(): Promise<void> {
    for (const details of this.root.querySelectorAll('details')) details.open = true;
    await this.element.updateComplete;
  }

  /** What a screen reader says when it is let read from the top: roles, names, states and texts in order. */
  get reading(): string[] {
    return readAloud(this.card);
  }

  /** What a screen reader says when the focus has moved. */
  get focusReading(): string {
    const element = this.root.activeElement;
    return element ? sayFocus(element) : 'nothing';
  }
}

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is not ${what}.`);
  return value;
}

/** The text that is not hidden from assistive technology, its spaces put in order. */
function spoken(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The accessible name of a control: its label, or what it says. */
function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? spoken(element);
}

function namedBy(element: Element): string {
  const id = element.getAttribute('aria-labelledby') ?? '';
  return spoken((element.getRootNode() as ShadowRoot).getElementById(id));
}

/** Elements that are read as one piece, each in its own words; undefined where the children are read instead. */
function say(element: Element): string | undefined {
  const role = element.getAttribute('role');
  if (role === 'heading') return `Heading level ${element.ariaLevel}: ${spoken(element)}`;
  if (role === 'status') return spoken(element) && `Status: ${spoken(element)}`;
  switch (element.localName) {
    case 'legend':
    case 'caption':
      return '';
    case 'input':
      return sayRadio(element as HTMLInputElement);
    case 'button': {
      const pressed =
        { true: ', pressed', false: ', not pressed' }[element.ariaPressed ?? ''] ?? '';
      return `Button${pressed}: ${nameOf(element)}`;
    }
    case 'summary': {
      const isOpen = (element.parentElement as HTMLDetailsElement).open;
      return `Disclosure, ${isOpen ? 'expanded' : 'collapsed'}: ${spoken(element)}`;
    }
    case 'textarea':
      return `Text field, read only: ${(element as HTMLTextAreaElement).value}`;
    case 'a':
      return `Link: ${spoken(element)}`;
    case 'li':
      return `Item: ${spoken(element)}`;
    case 'tr':
      return `Row: ${[...element.children].map(spoken).join(' | ')}`;
    case 'p':
    case 'dt':
      return spoken(element);
    case 'dd':
      return element.querySelector('button') ? undefined : spoken(element);
    default:
      return undefined;
  }
}

function sayRadio(radio: HTMLInputElement): string {
  const group = [...(radio.form?.elements ?? [])].filter(
    (each) => each instanceof HTMLInputElement && each.name === radio.name,
  );
  const place = `${group.indexOf(radio) + 1} of ${group.length}`;
  return `Radio button${radio.checked ? ', selected' : ''}: ${spoken(radio.closest('label'))}, ${place}`;
}

/** What is said on the way into an element that holds others. */
function sayGroup(element: Element): string {
  if (element.localName === 'fieldset')
    return `Group: ${spoken(element.querySelector('legend'))}${describe(element)}`;
  if (element.localName === 'section' || element.getAttribute('role') === 'region')
    return `Region: ${namedBy(element)}`;
  if (element.getAttribute('role') === 'group') return `Group: ${namedBy(element)}`;
  if (element.localName === 'ul') return `List of ${element.children.length}`;
  if (element.localName === 'table') return `Table: ${spoken(element.querySelector('caption'))}`;
  return '';
}

function describe(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const texts = ids.map((id) => spoken(root.getElementById(id)));
  return texts.length > 0 ? `, described as: ${texts.join(' ')}` : '';
}

function sayFocus(element: Element): string {
  if (element.localName === 'legend') return sayGroup(element.closest('fieldset') as Element);
  return say(element) ?? spoken(element);
}

function readAloud(element: Element): string[] {
  const isHidden = element.ariaHidden === 'true' || element.getClientRects().length === 0;
  if (isHidden && getComputedStyle(element).display !== 'contents') return [];
  const line = say(element);
  if (line !== undefined) return line === '' ? [] : [line];
  return [sayGroup(element), ...[...element.children].flatMap(readAloud)].filter(Boolean);
}
