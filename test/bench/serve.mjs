// Serves the pages over loopback, compressed with brotli and never cached.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotli } from './build.mjs';

const STYLE = 'body{margin:16px;font:16px/1.5 sans-serif}.host{width:640px;margin-bottom:16px}';

/**
 * The page of a contender has `count` hosts for each of its parts; with `delay` its scripts come so many ms late.
 * @param {readonly { id: string, pages: string[], markup?: string[], height?: number, js: Buffer, css: Buffer }[]} contenders
 * @param {Buffer} harness
 */
export async function serve(contenders, harness) {
  const files = new Map([['/harness.js', file('text/javascript', harness)]]);
  for (const { id, js, css } of contenders) {
    files.set(`/${id}.js`, file('text/javascript', js));
    files.set(`/${id}.css`, file('text/css', css));
  }
  const pages = new Map(contenders.map((contender) => [`/${contender.id}`, contender]));
  const server = createServer(async ({ url, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const asked = pages.get(pathname);
    const html = asked && file('text/html', pageOf(asked, Number(searchParams.get('count') ?? 1)));
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

function file(type, content) {
  const head = {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'cache-control': 'no-store',
  };
  return { head, body: brotli(Buffer.from(content)) };
}

function pageOf({ id, pages, markup = [], height = 0, css }, count) {
  const hosts = Array.from({ length: count }, () =>
    pages.map((_, part) => `<div class="host">${markup[part] ?? ''}</div>`).join(''),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">
    ${css.length > 0 ? `<link rel="stylesheet" href="/${id}.css">` : ''}<style>${STYLE}.host{min-height:${height}px}</style>
    <script defer src="/harness.js"></script><script defer src="/${id}.js"></script>
    <h1>Page</h1>${hosts.join('')}<p>The text below.</p></html>`;
}
