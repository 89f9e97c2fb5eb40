// Starts WebKitWebDriver on a free port under its own virtual display, and stops both again.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const startLimit = 20_000;

/** `programs` is what browsers.mjs found; the promise gives the port and a function that ends all. */
export async function startWebKitDriver(programs) {
  const display = await startDisplay(programs.display);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...displayEnvironment(display.name), ...sandboxEnvironment() },
  });
  const stop = () => {
    process.off('exit', stop);
    endGroup(driver);
    endGroup(display.child);
  };
  process.on('exit', stop);
  await waitUntilReady(port, driver);
  return { port, stop };
}

/** `-displayfd` lets the server choose a free display and tell its number. */
function startDisplay(program) {
  const child = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended at once, with code ${code}.`)));
    child.stdio[3].once('data', (text) => resolve({ child, name: `:${String(text).trim()}` }));
  });
}

function displayEnvironment(name) {
  return { DISPLAY: name, GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '' };
}

/** The sandbox of WebKitGTK cannot be set up by root, as in most containers. */
function sandboxEnvironment() {
  return process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitUntilReady(port, driver) {
  const deadline = Date.now() + startLimit;
  while (Date.now() < deadline && driver.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** The driver's browser is in the driver's process group, so that nothing is left behind. */
function endGroup(child) {
  try {
    process.kill(-child.pid);
  } catch {
    // Already gone.
  }
}
