// Runs the tests that need no browser: npm run test:node -- [test/node/one.test.ts …]
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { filesBelow } from './files.mjs';

/** Runs the files with node:test; the promise gives how many tests passed and failed. */
export async function runNodeTests(files = filesBelow('test/node', '.test.ts')) {
  const output = await runAndShow([
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    ...files,
  ]);
  const count = (word) => {
    const found = [...output.matchAll(new RegExp(`^\\S+ ${word} (\\d+)$`, 'gm'))].at(-1);
    if (!found) throw new Error('node:test did not say how many tests it ran.');
    return Number(found[1]);
  };
  // A skipped or unfinished test counts as failed: nothing passes by being left out.
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled') + count('skipped') + count('todo'),
  };
}

function runAndShow(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      process.stdout.write(text);
      output += text;
    });
    child.once('error', reject);
    child.once('close', () => resolve(stripVTControlCharacters(output)));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = process.argv.slice(2);
  const { passed, failed } = await runNodeTests(files.length > 0 ? files : undefined);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
