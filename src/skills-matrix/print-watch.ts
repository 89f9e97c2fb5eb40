import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is about to be printed, and has the widget drawn before the printer takes it. */
export class PrintWatch implements ReactiveController {
  isPrinting = false;
  readonly #drawNow: () => void;

  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#drawNow();
  };
}
