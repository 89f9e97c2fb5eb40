// The whole check: npm test, or with --long the property tests with 10,000 cases each and test/long.
import { spawnSync } from 'node:child_process';
import { findOrInstallBrowsers } from './browsers.mjs';
import { filesBelow } from './files.mjs';
import { runBrowserTests } from './run-browser.mjs';
import { runNodeTests } from './run-node.mjs';

const long = process.argv.includes('--long');
const total = { passed: 0, failed: 0 };
/** Named once more at the end, where whoever reads a long log looks first. */
const failedChecks = [];

function step(title) {
  console.log(`\n== ${title}`);
}

/** A check without tests of its own: it adds nothing when it passes, and one failure when not. */
function check(title, ...scripts) {
  step(title);
  for (const script of scripts) {
    const [name, ...args] = script.split(' ');
    const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status === 0) continue;
    total.failed += 1;
    failedChecks.push(`npm run ${script.replace(' ', ' -- ')}`);
    console.error(`${failedChecks.at(-1)}: failed`);
  }
}

async function tests(title, run) {
  step(title);
  const { passed, failed } = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
}

async function everythingQuick() {
  check('Format and lint', 'lint');
  check('Types', 'types');
  check('Build', 'build');
  check('Generated files', 'schema --check', 'manifest --check', 'docs --check');
  await tests('Tests in Node', () => runNodeTests());
  await tests('Tests in Chromium, Firefox and WebKit', () => runBrowserTests());
}

async function everythingLong() {
  process.env.PROPERTY_RUNS ??= '10000';
  const files = (place) => [
    ...filesBelow(`test/${place}`, '.property.test.ts'),
    ...filesBelow(`test/long/${place}`, '.test.ts'),
  ];
  check('Build', 'build');
  const inNode = files('node');
  if (inNode.length > 0) await tests('Long tests in Node', () => runNodeTests(inNode));
  const inBrowsers = files('browser');
  if (inBrowsers.length > 0) {
    await tests('Long tests in Chromium, Firefox and WebKit', () =>
      runBrowserTests({ files: inBrowsers, long: true }),
    );
  }
}

try {
  step('Browsers');
  for (const [engine, found] of Object.entries(findOrInstallBrowsers())) {
    console.log(`${engine}: ${found.driver ?? found}`);
  }
  await (long ? everythingLong() : everythingQuick());
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
for (const name of failedChecks) console.log(`failed: ${name}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
