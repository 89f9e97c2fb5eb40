import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { until } from './until.js';

/**
 * Presses a key of the engine's own driver. The driver's answer can come before the page has had the key; it is
 * through when the page has seen it come up again.
 */
export async function pressKey(key: string): Promise<void> {
  const isUp = new Promise((resolve) => {
    addEventListener('keyup', resolve, { once: true, capture: true });
  });
  await sendKeys({ press: key });
  await isUp;
}

/** Brings the page of this test to the front, where all keys do what they do for a reader. */
export async function bringToFront(): Promise<void> {
  await executeServerCommand('front-page');
  await until(() => document.hasFocus(), 'the page has the focus');
}
