// Settings of the browser tests. Start them with test/run-browser.mjs, which finds the browsers.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { accessibilityTree } from './accessibility-tree.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** As root a browser cannot set up its own sandbox. */
const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const launchers = {
  chromium: (path) =>
    chromeLauncher({
      // A page in the background draws no frames, and what waits for one would wait for ever.
      concurrency: 1,
      launchOptions: {
        executablePath: path,
        args: [
          ...sandboxArguments,
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--js-flags=--expose-gc',
        ],
      },
    }),
  // Through WebDriver BiDi, which needs no driver program.
  firefox: (path) =>
    chromeLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: path, headless: true },
    }),
  webkit: (path, port) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: path.browser, args: ['--automation'] },
      },
    }),
};

const engineTitles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/**
 * A JSON file is a module where it is imported and stays JSON where it is fetched:
 * imports get a marker in their address, and only marked addresses are turned into JavaScript.
 */
const jsonModules = {
  name: 'json-modules',
  transformImport({ source }) {
    return source.endsWith('.json') ? `${source}?module` : undefined;
  },
  resolveMimeType(context) {
    return isJsonModule(context) ? 'js' : undefined;
  },
  transform(context) {
    return isJsonModule(context) ? { body: `export default ${context.body}` } : undefined;
  },
};

function isJsonModule(context) {
  return context.path.endsWith('.json') && context.querystring === 'module';
}

/** Promise P1: a test page asked for with `?csp` comes under the strictest policy that is promised. */
async function strictPolicy(context, next) {
  await next();
  if (context.query.csp === undefined) return;
  context.set(
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; " +
      'trusted-types rc-html',
  );
}

/** `browsers` maps an engine to what browsers.mjs found; `webkitPort` is where its driver listens. */
export function browserTestConfig({ files, browsers, webkitPort, reporters, long = false }) {
  return {
    rootDir,
    files,
    reporters,
    nodeResolve: { exportConditions: ['development', 'browser'] },
    concurrentBrowsers: 3,
    browsers: Object.entries(browsers).map(([engine, path]) => {
      const launcher = launchers[engine](path, webkitPort);
      launcher.name = engineTitles[engine];
      return launcher;
    }),
    plugins: [
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      }),
      jsonModules,
      accessibilityTree,
    ],
    middleware: [strictPolicy],
    filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
    browserStartTimeout: 120_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: long ? 1_200_000 : 120_000,
    testFramework: { config: { ui: 'bdd', timeout: long ? 600_000 : 10_000 } },
    // How many cases a property test tries; see test/helpers/property-runs.ts.
    testRunnerHtml: (framework) =>
      `<!doctype html><html lang="en"><head><title>Tests</title></head><body><script>` +
      `window.propertyRuns = ${JSON.stringify(process.env.PROPERTY_RUNS ?? null)}</script>` +
      `<script type="module" src="${framework}"></script></body></html>`,
  };
}
