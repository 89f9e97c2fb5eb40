import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findOrInstallBrowsers } from '../browsers.mjs';

/** Opens an empty page that has the built script, hands it to `measure`, and closes it. */
export async function withScript(measure) {
  const { chromium } = findOrInstallBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
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

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
