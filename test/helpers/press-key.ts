import { sendKeys } from '@web/test-runner-commands';

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
