// Runs the browser tests: npm run test:browser -- [--chromium] [--firefox] [--webkit]
//   [--files test/browser/one.test.ts …] [--watch]
// Without an engine all three run; without --files all of test/browser runs.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { engineNames, findOrInstallBrowsers } from './browsers.mjs';
import { browserTestConfig } from './web-test-runner.config.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** Runs the files in the engines; the promise gives how many tests passed and failed. */
export async function runBrowserTests({
  engines = engineNames,
  files = ['test/browser/**/*.test.ts'],
  watch = false,
  long = false,
} = {}) {
  const browsers = findOrInstallBrowsers(engines);
  const webkit = browsers.webkit && (await startWebKitDriver(browsers.webkit));
  try {
    return await runAndCount({ browsers, webkitPort: webkit?.port, files, watch, long });
  } finally {
    webkit?.stop();
  }
}

async function runAndCount({ watch, ...settings }) {
  const counts = { passed: 0, failed: 0 };
  const reporters = [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    { onTestRunFinished: ({ sessions }) => Object.assign(counts, countTests(sessions)) },
  ];
  const runner = await startTestRunner({
    config: { ...browserTestConfig({ ...settings, reporters }), watch },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser tests could not be started.');
  const passed = await new Promise((resolve) => {
    runner.on('stopped', resolve);
  });
  // A run can fail without a failed test: a page that did not load, an engine that did not start.
  if (!passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

function countTests(sessions) {
  const counts = { passed: 0, failed: 0 };
  for (const session of sessions) {
    for (const test of testsOf(session.testResults)) {
      // A skipped test counts as failed: an engine must not pass by leaving a test out.
      counts[test.passed && !test.skipped ? 'passed' : 'failed'] += 1;
    }
    if (!session.passed && session.errors.length > 0) counts.failed += 1;
  }
  return counts;
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      chromium: { type: 'boolean' },
      firefox: { type: 'boolean' },
      webkit: { type: 'boolean' },
      files: { type: 'string', multiple: true },
      watch: { type: 'boolean' },
    },
  });
  const chosen = engineNames.filter((name) => values[name]);
  const files = [...(values.files ?? []), ...positionals];
  const { passed, failed } = await runBrowserTests({
    ...(chosen.length > 0 && { engines: chosen }),
    ...(files.length > 0 && { files }),
    watch: values.watch,
  });
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().then(
    (code) => process.exit(code),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
