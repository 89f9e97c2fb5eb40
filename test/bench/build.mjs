// Bundles each contender into one script and, where it needs one, one style sheet, as a careful author would.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { data, nextData } from './data.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @returns {Promise<{ js: Buffer, css: Buffer, size: { minified: number, gzip: number, brotli: number } }>}
 */
export async function buildContender({ pages }) {
  const names = pages.map((_, index) => `contender${index}`);
  const imports = pages.map(
    (page, i) => `import { contender as ${names[i]} } from './pages/${page}.js';`,
  );
  const { js, css } = await bundle(
    `${imports.join('\n')}\nglobalThis.contenders = [${names.join(', ')}];`,
  );
  const files = [js, css].filter((file) => file.length > 0);
  return { js, css, size: sizeOf(files) };
}

/** The script that drives the contenders; it is served, and not counted. */
export async function buildHarness() {
  const { js } = await bundle(`import './pages/harness.js';`);
  return js;
}

/** Of several files the sum, because each is sent for itself. */
function sizeOf(files) {
  const sum = (measure) => files.reduce((total, file) => total + measure(file).length, 0);
  return {
    minified: sum((file) => file),
    gzip: sum((file) => gzipSync(file, { level: 9 })),
    brotli: sum(brotli),
  };
}

/** At the highest level, as a file that is compressed once and sent often. */
export function brotli(content) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(content, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    loader: { '.svg': 'dataurl', '.woff2': 'empty' },
    plugins: [sharedData],
    logLevel: 'error',
  });
  const find = (ending) =>
    Buffer.from(outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? '');
  return { js: find('.js'), css: find('.css') };
}

/** Gives the harness what every contender shows. */
const sharedData = {
  name: 'shared-data',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bench-data$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /./, namespace: 'bench-data' }, () => ({
      contents: JSON.stringify({ data, nextData }),
      loader: 'json',
    }));
  },
};

/** The version that is installed of each package. */
export function versionsOf(packages) {
  return packages.map((name) => {
    const file = new URL(`./node_modules/${name}/package.json`, import.meta.url);
    return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
  });
}

export const isInstalled = () => existsSync(new URL('./node_modules', import.meta.url));
