// Prints what a page pays for each way of loading, beside the goals; --write records it in the ledger.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  'role-compare/define/salary-chart, with data of its own': 27_000,
};

/** What else a bundler's user loads when the page brings its own data: the code that checks it. */
const CHECKED = 'readDataset';

/**
 * Minified, gzip and brotli bytes by what is loaded.
 * @returns {Promise<Record<string, Size>>}
 */
export async function measureSizes() {
  /** @type {Record<string, Size>} */
  const sizes = {};
  for (const name of Object.keys(goals)) {
    const [specifier = '', withData] = name.split(', ');
    const files = name.startsWith('dist/')
      ? [readFileSync(new URL(`../${name}`, import.meta.url))]
      : await bundled(specifier, withData ? CHECKED : undefined);
    sizes[name] = {
      minified: sum(files, (code) => code.length),
      gzip: sum(files, (code) => gzipSync(code, { level: 9 }).length),
      brotli: sum(files, brotli),
    };
  }
  return sizes;
}

/** @returns {Record<string, Size>} */
export function readLedger() {
  return JSON.parse(readFileSync(ledgerFile, 'utf8'));
}

/**
 * What a user's bundler makes of one import from the built package: the files that are loaded at once and, where they
 * are asked for, those that a late import loads.
 * @param late a function's name by which the late import is known
 */
async function bundled(specifier, late) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import '${specifier}';`, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    write: false,
    outdir: 'page',
    absWorkingDir: root,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const [page = ''] = outputs.find(([, { entryPoint }]) => entryPoint === 'page.js') ?? [];
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of metafile.outputs[name].imports)
      if (kind === 'import-statement') load(path);
  };
  load(page);
  for (const [name, { exports }] of outputs) if (exports.includes(late)) load(name);
  const paths = new Set([...loaded].map((name) => join(root, name)));
  return outputFiles.filter(({ path }) => paths.has(path)).map(({ contents }) => contents);
}

function sum(files, sizeOf) {
  return files.reduce((total, code) => total + sizeOf(code), 0);
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
