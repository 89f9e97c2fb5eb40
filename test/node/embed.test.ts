import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findOrInstallBrowsers } from '../browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const tags =
  '<salary-chart></salary-chart><skills-matrix></skills-matrix><role-fit-quiz></role-fit-quiz>';

/** Words that every widget of the built-in comparison shows at first. */
const DRAWN = /ML Engineer|Where do you start from/;

/** What a visit to a page showed and asked for. */
interface Visit {
  readonly texts: string[];
  readonly requests: string[];
  readonly problems: string[];
}

describe('A plain HTML file with nothing but the script and the tags', () => {
  let browser: Browser;
  let folder: string;
  let server: Server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
    const { chromium } = findOrInstallBrowsers(['chromium']);
    browser = await puppeteer.launch({
      executablePath: chromium,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    server = createServer((request, response) => {
      const name = request.url?.slice(1) ?? '';
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(readFileSync(join(folder, name)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function visit(address: string): Promise<Visit> {
    const page = await browser.newPage();
    const [requests, problems]: [string[], string[]] = [[], []];
    page.on('request', (request) => requests.push(request.url().split('/').at(-1) ?? ''));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(address, { waitUntil: 'networkidle0' });
    const texts = await page.evaluate(() =>
      [...document.body.children].map((element) => element.shadowRoot?.textContent ?? ''),
    );
    await page.close();
    return { texts, requests, problems };
  }

  it('works from the disk, and asks for nothing else', async () => {
    copyFileSync(join(dist, 'role-compare.iife.js'), join(folder, 'role-compare.iife.js'));
    const file = join(folder, 'page.html');
    writeFileSync(file, `<script src="role-compare.iife.js"></script>${tags}`);
    const { texts, requests, problems } = await visit(pathToFileURL(file).href);
    assert.deepEqual(requests, ['page.html', 'role-compare.iife.js']);
    assert.deepEqual(problems, []);
    for (const text of texts.slice(-3)) assert.match(text, DRAWN);
    assert.equal(texts.filter(Boolean).length, 3);
    // The file does not state its encoding, and dashes are dashes all the same.
    assert.match(texts.join(), /130–145K.*—/s);
  });

  it('works as a module from a static server, and asks for nothing else', async () => {
    copyFileSync(join(dist, 'role-compare.js'), join(folder, 'role-compare.js'));
    writeFileSync(
      join(folder, 'module.html'),
      `<link rel="icon" href="data:,"><script type="module" src="role-compare.js"></script>${tags}`,
    );
    const { port } = server.address() as AddressInfo;
    const { texts, requests, problems } = await visit(`http://127.0.0.1:${port}/module.html`);
    assert.deepEqual(
      requests.filter((name) => name !== 'data:,' && name !== ','),
      ['module.html', 'role-compare.js'],
    );
    assert.deepEqual(problems, []);
    assert.equal(texts.filter((text) => DRAWN.test(text)).length, 3);
  });
});
