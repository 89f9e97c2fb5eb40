// Prints what a page pays for each way of loading, beside the goals; --write records it in the ledger.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const ledgerFile = new URL('./size-ledger.json', import.meta.url);

/**
 * @typedef {{ minified: number, gzip: number, brotli: number }} Size
 */

/** Goals in brotli bytes. The first is three quarters of what a bar chart of Chart.js weighs alone. */
export const goals = {
  'dist/role-compare.js': 37_000,
  'dist/role-compare.iife.js': 37_000,
  'role-compare/define/salary-chart': 27_000,
};

/**
 * Minified, gzip and brotli bytes by what is loaded.
 * @returns {Promise<Record<string, Size>>}
 */
export async function measureSizes() {
  /** @type {Record<string, Size>} */
  const sizes = {};
  for (const name of Object.keys(goals)) {
    const code = name.startsWith('dist/')
      ? readFileSync(new URL(`../${name}`, import.meta.url))
      : await bundled(name);
    sizes[name] = {
      minified: code.length,
      gzip: gzipSync(code, { level: 9 }).length,
      brotli: brotli(code),
    };
  }
  return sizes;
}

/** @returns {Record<string, Size>} */
export function readLedger() {
  return JSON.parse(readFileSync(ledgerFile, 'utf8'));
}

/** What a user's bundler makes of one import from the built package. */
async function bundled(specifier) {
  const { outputFiles } = await build({
    stdin: { contents: `import '${specifier}';`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
  });
  return outputFiles[0].contents;
}

function brotli(code) {
  return brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: code.length,
    },
  }).length;
}

async function main() {
  const sizes = await measureSizes();
  console.table(
    Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => {
        const goal = goals[name];
        return [name, { ...size, 'goal (brotli)': goal, reached: size.brotli <= goal }];
      }),
    ),
  );
  if (process.argv.includes('--write')) {
    writeFileSync(ledgerFile, `${JSON.stringify(sizes, null, 2)}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
