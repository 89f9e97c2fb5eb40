import { sendKeys } from '@web/test-runner-commands';
import { pressKey } from './press-key.js';
import { until } from './until.js';

/** WebKit's driver knows no key that is held down, but presses several keys at once, by their WebDriver codes. */
const SHIFT_AND_TAB = '\uE008\uE004';

export const isWebKit = !/Chrom|Firefox/.test(navigator.userAgent);

/** Presses Tab, with or without Shift, as pressKey does. */
export async function pressTab({ isBackwards = false } = {}): Promise<void> {
  if (!isBackwards) return pressKey('Tab');
  if (isWebKit) return pressBoth();
  await sendKeys({ down: 'Shift' });
  await pressKey('Tab');
  await sendKeys({ up: 'Shift' });
}

async function pressBoth(): Promise<void> {
  const keysUp = new Set<string>();
  const listen = ({ key }: KeyboardEvent) => keysUp.add(key);
  addEventListener('keyup', listen, { capture: true });
  await sendKeys({ type: SHIFT_AND_TAB });
  await until(() => keysUp.has('Tab') && keysUp.has('Shift'), 'both keys are up');
  removeEventListener('keyup', listen, { capture: true });
}
