// Builds the two bundles (one file each, everything in) and the unbundled modules for bundler users.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform as esbuildTransform } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const { name, version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json')));

const banner = `/*! ${name} ${version} | MIT
 * with lit (BSD-3-Clause, Copyright Google LLC), d3-scale with its parts and d3-dsv (ISC, Copyright Mike
 * Bostock) and zod (MIT, Copyright Colin McDonnell); their full texts: THIRD-PARTY-LICENSES.txt
 */`;

const tags = ['salary-chart', 'skills-matrix', 'role-fit-quiz'];

/**
 * The plain script leaves at once where the same release has already registered the widgets,
 * before a second copy of Lit runs. Another release goes on, and is told so by defineElement.
 */
const guard = `if (${JSON.stringify(tags)}.every((tag) => customElements.get(tag)?.version === ${JSON.stringify(version)})) return;`;

const typescript = () =>
  esbuild({
    target: 'es2022',
    tsconfig: false,
    tsconfigRaw: {
      compilerOptions: {
        experimentalDecorators: true,
        useDefineForClassFields: false,
      },
    },
    define: { __VERSION__: JSON.stringify(version) },
  });

/** Only these conditions: no `development`, so that Lit's development build stays out. */
export const resolveForBrowser = () =>
  nodeResolve({ exportConditions: ['production', 'browser'], browser: true });

/**
 * Lit makes a Trusted Types policy named `lit-html` while it loads, and a second copy of Lit on the
 * page may not make one of the same name. Ours gets its own name, and is made when first needed:
 * a second copy that never draws asks for none.
 */
export function ownTrustedTypesPolicy() {
  const original = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;
  const copies = new Set();
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!original.test(code)) return null;
      copies.add(id);
      const lazy =
        '{createHTML(html){return(this.policy??=$1.createPolicy("rc-html",$2)).createHTML(html)}}';
      return { code: code.replace(original, lazy), map: null };
    },
    buildEnd(error) {
      if (!error && copies.size !== 1) {
        this.error(`Expected Lit's policy in one module, found it in ${copies.size}.`);
      }
    },
  };
}

/**
 * zod keeps its settings on the global object, where a page's own zod would get ours, such as its compiler
 * switched off. In the bundles each of the two modules that do so keeps them to itself.
 */
export function ownZodState() {
  const shared = /globalThis(?=\)?\.__zod_)/g;
  const changed = new Set();
  return {
    name: 'own-zod-state',
    transform(code, id) {
      if (!id.includes('/zod/') || code.search(shared) < 0) return null;
      changed.add(id);
      return { code: `const ownState = {};\n${code.replace(shared, 'ownState')}`, map: null };
    },
    buildEnd(error) {
      if (!error && changed.size !== 2) {
        this.error(`Expected zod's global state in two modules, found it in ${changed.size}.`);
      }
    },
  };
}

/**
 * The axes map numbers to numbers and Intl writes them, but d3-scale brings along what interpolates
 * colours and dates, and its own number formats. These stand-ins save a sixth of the script.
 */
export function numbersOnly() {
  const standIns = {
    'd3-interpolate': `
      export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
      export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
      export { interpolateNumber as interpolate };
      export const piecewise = undefined;`,
    'd3-format': `
      const leftOut = () => { throw new Error('Number formats of d3 are not in this build.'); };
      export { leftOut as format, leftOut as formatPrefix, leftOut as formatSpecifier };
      export { leftOut as precisionFixed, leftOut as precisionPrefix, leftOut as precisionRound };`,
  };
  return {
    name: 'numbers-only',
    resolveId: (source, importer) =>
      source in standIns && importer?.includes('/d3-scale/') ? `\0${source}` : null,
    load: (id) => standIns[id.slice(1)] ?? null,
  };
}

/**
 * Of d3-dsv only the parser of rows is used. What makes objects of rows calls `new Function`, which strict pages forbid;
 * with it goes everything that writes.
 */
export function rowsOnly() {
  const parts = /return \{\s*parse: parse,\s*(parseRows: parseRows),[^}]*\};/;
  return {
    name: 'rows-only',
    transform(code, id) {
      if (!id.includes('/d3-dsv/')) return null;
      if (!parts.test(code)) this.error('d3-dsv no longer looks as it did.');
      const pure = code.replaceAll(' = dsv(', ' = /* @__PURE__ */ dsv(');
      return { code: pure.replace(parts, 'return { $1 };'), map: null };
    },
  };
}

/** Takes the indentation out of html, svg and css templates; what is drawn stays the same. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
      const output = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const texts = quasi.quasis.map((part) => part.value);
        const shorter = tag.name === 'css' ? await shortCss(texts) : texts.map(shortHtml);
        quasi.quasis.forEach((part, index) => {
          if (part.end > part.start) output.update(part.start, part.end, shorter[index]);
        });
      }
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}

function taggedTemplates(node, found = []) {
  if (Array.isArray(node)) {
    for (const item of node) taggedTemplates(item, found);
  } else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && /^(html|svg|css)$/.test(node.tag.name ?? '')) {
      found.push(node);
    }
    for (const value of Object.values(node)) taggedTemplates(value, found);
  }
  return found;
}

/** One space stays where there was any, because between inline elements it is seen. */
function shortHtml({ raw }) {
  return raw.replace(/\s+/g, ' ');
}

/**
 * esbuild shortens the sheet with a stand-in for each `${…}`: an at-rule where rules or declarations
 * may stand, a word inside a value. A sheet it has doubts about, or a fragment of one, stays as it is.
 */
async function shortCss(texts) {
  const sheet = texts.map(({ cooked }, index) => cooked + standIn(texts, index)).join('');
  const { code, warnings } = await esbuildTransform(sheet, {
    loader: 'css',
    minify: true,
    logLevel: 'silent',
  });
  const parts = code.trim().split(/@rc-value-(?=\d+)|rc-value-(?=\d+)/);
  const intact =
    parts.length === texts.length &&
    parts.slice(1).every((part, index) => part.startsWith(`${index}-`));
  if (warnings.length > 0 || !intact) return texts.map(({ raw }) => raw);
  return parts.map((part, index) =>
    withoutStandIn(part, texts, index).replace(/[\\`]|\$\{/g, '\\$&'),
  );
}

function withoutStandIn(part, texts, index) {
  if (index === 0) return part;
  return isRule(texts, index - 1) ? part.replace(/^\d+-;?/, ' ') : part.replace(/^\d+-/, '');
}

function standIn(texts, index) {
  if (index === texts.length - 1) return '';
  return isRule(texts, index) ? `@rc-value-${index}-;` : `rc-value-${index}-`;
}

/** Whether the value after text `index` stands where a whole rule or declaration may stand. */
function isRule(texts, index) {
  return (
    /(^|[{};])\s*$/.test(texts[index].cooked) && !/^\s*[{:,]/.test(texts[index + 1]?.cooked ?? '')
  );
}

/** Writes the licence text of every package that ended up in the bundle beside it. */
function thirdPartyLicences(fileName = 'THIRD-PARTY-LICENSES.txt') {
  return {
    name: 'third-party-licences',
    generateBundle(_options, bundle) {
      const folders = new Set();
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          const folder = id.match(/^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];
          if (folder) folders.add(folder);
        }
      }
      const texts = [...folders].sort().map((folder) => {
        const own = JSON.parse(readFileSync(join(folder, 'package.json')));
        const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].find((candidate) =>
          existsSync(join(folder, candidate)),
        );
        if (!file) this.error(`${own.name} has no licence file.`);
        return `${own.name} ${own.version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      });
      this.emitFile({
        type: 'asset',
        fileName,
        source: texts.join(`\n${'-'.repeat(80)}\n\n`),
      });
    },
  };
}

/** Nothing of an earlier build may stay in dist. */
function emptyDist() {
  return {
    name: 'empty-dist',
    buildStart() {
      rmSync(join(root, 'dist'), { recursive: true, force: true });
    },
  };
}

const smallest = terser({
  module: true,
  ecma: 2020,
  compress: { passes: 3, ecma: 2020 },
  // A page that does not state its encoding would misread every other character of a plain script.
  format: { comments: /^!/, ascii_only: true },
});

/** terser leaves the characters of template literals as they are. */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) => ({
    code: code.replace(
      /[\u0080-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    map: null,
  }),
};

/** What rollup says about other people's packages is not ours to mend; about our own it is an error. */
function onwarn(warning, warn) {
  const about = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
  if (about.length > 0 && about.every((id) => id.includes('node_modules'))) return;
  warn(warning);
  throw new Error(warning.message);
}

const bundlePlugins = () => [
  numbersOnly(),
  rowsOnly(),
  resolveForBrowser(),
  json({ compact: true, preferConst: true, namedExports: false }),
  typescript(),
  ownTrustedTypesPolicy(),
  ownZodState(),
  minifyTemplates(),
];

const script = {
  input: 'src/index.ts',
  onwarn,
  plugins: [emptyDist(), ...bundlePlugins()],
  output: {
    file: `dist/${name}.js`,
    format: 'es',
    inlineDynamicImports: true,
    sourcemap: true,
    banner,
    plugins: [smallest, asciiOnly, thirdPartyLicences()],
  },
};

/** The plain script only registers: it exports nothing, and so adds no global. */
const plainScript = {
  input: 'src/define/all.ts',
  onwarn,
  plugins: bundlePlugins(),
  output: {
    file: `dist/${name}.iife.js`,
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: true,
    banner,
    intro: guard,
    plugins: [smallest, asciiOnly],
  },
};

/**
 * What a bundler's user may share with other packages stays outside. d3 is no such dependency: slimmed by numbersOnly
 * and rowsOnly it comes along, which saves that user as much as it saves the bundles.
 */
const external = Object.keys(dependencies).map((dependency) => new RegExp(`^${dependency}(/|$)`));

const modules = {
  input: [
    'src/index.ts',
    ...['all', ...tags].map((file) => `src/define/${file}.ts`),
    ...tags.map((tag) => `src/${tag}/${tag}.ts`),
    'data/index.ts',
    'src/read/index.ts',
  ],
  external,
  onwarn,
  plugins: [
    numbersOnly(),
    rowsOnly(),
    nodeResolve(),
    json({ preferConst: true, namedExports: false }),
    typescript(),
    minifyTemplates(),
  ],
  output: {
    dir: 'dist/modules',
    format: 'es',
    preserveModules: true,
    // A bundler follows imports by itself, and warns of those that name nothing.
    hoistTransitiveImports: false,
    // npm leaves folders named node_modules out of a package.
    entryFileNames: ({ name }) => `${name.replace(/.*node_modules/, 'vendor')}.js`,
  },
};

/** The command-line checker, for Node, with the parsers that only it needs inside. */
const checker = {
  input: 'src/cli/main.ts',
  external: [...external, /^node:/],
  onwarn,
  plugins: [nodeResolve({ exportConditions: ['node'] }), json(), typescript()],
  output: {
    file: 'dist/cli.js',
    format: 'es',
    banner: '#!/usr/bin/env node',
    plugins: [thirdPartyLicences('THIRD-PARTY-LICENSES-CLI.txt')],
  },
};

export default [script, plainScript, modules, checker];
