import type { Issue } from '../../data/index.js';

/** What widgets tell an author's scripts and the console, from the moment this is called until the end of the test. */
export interface Told {
  /** The issues of every `rc-data-error`, one list for each event. */
  readonly errors: (readonly Issue[])[];
  /** The issues of every `rc-data-notice`. */
  readonly notices: (readonly Issue[])[];
  readonly warnings: string[];
}

let stop: (() => void) | undefined;

/** Listens to the page. */
export function listen(): Told {
  const told: Told = { errors: [], notices: [], warnings: [] };
  const onError = (event: HTMLElementEventMap['rc-data-error']) => told.errors.push(event.issues);
  const onNotice = (event: HTMLElementEventMap['rc-data-notice']) =>
    told.notices.push(event.issues);
  const { warn } = console;
  console.warn = (text: unknown) => told.warnings.push(String(text));
  document.body.addEventListener('rc-data-error', onError);
  document.body.addEventListener('rc-data-notice', onNotice);
  stop = () => {
    console.warn = warn;
    document.body.removeEventListener('rc-data-error', onError);
    document.body.removeEventListener('rc-data-notice', onNotice);
  };
  return told;
}

/** The codes of issues, event by event. */
export function codesOf(events: readonly (readonly Issue[])[]): string[][] {
  return events.map((issues) => issues.map(({ code }) => code));
}

afterEach(() => {
  stop?.();
  stop = undefined;
});
