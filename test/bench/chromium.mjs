import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findOrInstallBrowsers } from '../browsers.mjs';

/** Without what a browser does on its own while a page is measured. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each window would load pages of the browser's own beside the one that is measured.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

export function launchChromium() {
  const { chromium } = findOrInstallBrowsers(['chromium']);
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: chromium,
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])],
    protocolTimeout: 120_000,
  });
}

/** Opens an empty page that has the built script, hands it to `measure`, and closes it. */
export async function withScript(measure) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.setContent('<!doctype html><html lang="en"><title>Benchmark</title>');
    const script = new URL('../../dist/role-compare.iife.js', import.meta.url);
    await page.evaluate(readFileSync(fileURLToPath(script), 'utf8'));
    await measure(page);
  } finally {
    await browser.close();
  }
}

export { median } from './stats.mjs';
