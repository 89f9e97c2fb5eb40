// Writes custom-elements.json from the doc comments; with --check tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = new URL('../custom-elements.json', import.meta.url);

/** The text that custom-elements.json should hold. */
export async function manifestText() {
  const argv = ['analyze', '--config', 'test/cem.config.mjs', '--quiet'];
  const manifest = await cli({ argv, cwd: root, noWrite: true });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function main() {
  const text = await manifestText();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    return;
  }
  if (text === readFileSync(file, 'utf8')) return;
  console.error('custom-elements.json is out of date: run "npm run manifest" and commit it.');
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
