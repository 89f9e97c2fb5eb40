// Bundles each contender as a careful author would: minified, tree-shaken, split where it loads parts late.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { data, nextData } from './data.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @returns {Promise<{ files: Map<string, Buffer>, first: string[], size: object }>} all files by name, and the names of
 *   those that a page loads at once, the script before what it imports; only they are counted
 */
export async function buildContender({ id, pages }) {
  const names = pages.map((_, index) => `contender${index}`);
  const imports = pages.map(
    (page, index) => `import { contender as ${names[index]} } from './pages/${page}.js';`,
  );
  const built = await bundle(
    id,
    `${imports.join('\n')}\nglobalThis.contenders = [${names.join(', ')}];`,
  );
  return { ...built, size: sizeOf(built.first.map((name) => built.files.get(name))) };
}

/** The script that drives the contenders; it is served, and not counted. */
export function buildHarness() {
  return bundle('harness', `import './pages/harness.js';`);
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

async function bundle(id, contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: here },
    absWorkingDir: here,
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    write: false,
    outdir: id,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    loader: { '.svg': 'dataurl', '.woff2': 'empty' },
    plugins: [sharedData],
    logLevel: 'error',
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [relative(here, path), Buffer.from(contents)]),
  );
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name].entryPoint);
  const { cssBundle } = metafile.outputs[entry];
  return { files, first: [...loadedWith(entry, metafile.outputs), cssBundle].filter(Boolean) };
}

/** A file and all that it imports at once; what it imports later, if ever, is not among them. */
function loadedWith(name, outputs, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind } of outputs[name].imports)
    if (kind === 'import-statement') loadedWith(path, outputs, found);
  return found;
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
