// What one page costs: main-thread time from navigation to idle, memory, nodes and what moved.
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 100;
/** Between two looks an idle page works for less than this; the looks themselves take a part of it. */
const IDLE_SECONDS = 0.003;
const QUIET_POLLS = 3;
/** The slowest library takes a while to draw 200 charts on a busy machine. */
const SLOWEST_MS = 120_000;

/**
 * Opens the address in a process of its own, so that nothing is left from the page before.
 * @param {object} options
 * @param {number} [options.slowdown] of the CPU
 * @param {boolean} [options.update] also measures an update of all instances
 * @param {(page: object) => Promise<void>} [options.look] is called while the page is open
 */
export async function measurePage(browser, address, { slowdown = 1, update = false, look } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const protocol = await page.createCDPSession();
    await protocol.send('Performance.enable');
    await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { timeout: SLOWEST_MS });
    await page.evaluate(() => globalThis.bench.drawn.then(() => undefined));
    const drawn = await whenIdle(protocol);
    const result = { ...times(drawn), ...(await state(page, protocol)) };
    if (update) {
      const before = await whenIdle(protocol);
      await page.evaluate(() => globalThis.bench.update());
      const after = await whenIdle(protocol);
      result.update = times(after, before);
    }
    await look?.(page);
    return result;
  } finally {
    await context.close();
  }
}

async function whenIdle(protocol) {
  let before = await metrics(protocol);
  for (let quiet = 0; quiet < QUIET_POLLS; ) {
    await wait(POLL_MS);
    const after = await metrics(protocol);
    quiet = after.TaskDuration - before.TaskDuration < IDLE_SECONDS ? quiet + 1 : 0;
    before = after;
  }
  return before;
}

async function metrics(protocol) {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** In milliseconds. */
function times(after, before) {
  const of = (name) => (after[name] - (before?.[name] ?? 0)) * 1000;
  return {
    task: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}

async function state(page, protocol) {
  const shift = await page.evaluate(() => globalThis.bench.shift);
  const marks = await page.evaluate(() => globalThis.bench.marks());
  await protocol.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics(protocol);
  return { heap: JSHeapUsedSize / 1e6, nodes: Nodes, shift, marks };
}
