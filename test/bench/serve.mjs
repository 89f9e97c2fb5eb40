// Serves the pages over loopback, compressed with brotli and never cached.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotli } from './build.mjs';

const STYLE = 'body{margin:16px;font:16px/1.5 sans-serif}.host{width:640px;margin-bottom:16px}';

/**
 * The page of a contender has `count` hosts for each of its parts; with `delay` its scripts come so many ms late.
 * @param {readonly { id: string, pages: string[], files: Map<string, Buffer>, first: string[] }[]} contenders
 * @param {{ files: Map<string, Buffer>, first: string[] }} harness
 */
export async function serve(contenders, harness) {
  const files = new Map(
    [harness, ...contenders].flatMap(({ files }) =>
      [...files].map(([name, content]) => [`/${name}`, file(typeOf(name), content)]),
    ),
  );
  const pages = new Map(contenders.map((contender) => [`/${contender.id}`, contender]));
  const server = createServer(async ({ url, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const asked = pages.get(pathname);
    const html =
      asked && file('text/html', pageOf(asked, harness, Number(searchParams.get('count') ?? 1)));
    const found = html ?? files.get(pathname);
    if (pathname.endsWith('.js')) await wait(Number(/delay=(\d+)/.exec(headers.referer)?.[1] ?? 0));
    response.writeHead(found ? 200 : 404, found?.head).end(found?.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    address: (id, options) => `http://127.0.0.1:${port}/${id}?${new URLSearchParams(options)}`,
    close: () => server.close(),
  };
}

function typeOf(name) {
  return name.endsWith('.css') ? 'text/css' : 'text/javascript';
}

function file(type, content) {
  const head = {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'cache-control': 'no-store',
  };
  return { head, body: brotli(Buffer.from(content)) };
}

function pageOf({ id, pages, markup = [], height = 0, first }, harness, count) {
  const hosts = Array.from({ length: count }, () =>
    pages.map((_, part) => `<div class="host">${markup[part] ?? ''}</div>`).join(''),
  );
  const sheets = first
    .filter((name) => name.endsWith('.css'))
    .map((name) => `<link rel="stylesheet" href="/${name}">`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">
    ${sheets.join('')}<style>${STYLE}.host{min-height:${height}px}</style>
    ${[harness.first[0], first[0]].map((name) => `<script type="module" src="/${name}"></script>`).join('')}
    <h1>Page</h1>${hosts.join('')}<p>The text below.</p></html>`;
}
