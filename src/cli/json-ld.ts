import { readPageData } from '../read/json-ld/read-page-data.js';
import type { Reading } from '../read/reading.js';
import type { Checked } from './check-json.js';
import { checkReading } from './check-reading.js';
import type { Page } from './page.js';
import type { ReadOptions } from './read-file.js';

/** Reads what a saved page says about pay in JSON-LD. */
export function readJsonLd(page: Page, { origin, context }: ReadOptions): Reading {
  const texts = page.scripts('application/ld+json').map((script) => page.scriptText(script));
  return readPageData(texts, origin, context);
}

/**
 * Everything found in the JSON-LD of a page, each at its script.
 * @param elsewhere the offset for what is in none of the scripts
 */
export function checkJsonLd(
  page: Page,
  options: ReadOptions,
  today: Date,
  elsewhere: number,
): Checked {
  const scripts = page.scripts('application/ld+json');
  const { dataset, issues } = checkReading(readJsonLd(page, options), today);
  const found = issues.map((issue) => {
    const script = scripts[Number(/^script (\d+)/.exec(issue.path)?.[1]) - 1];
    return { issue, offset: script?.offset ?? elsewhere };
  });
  return { dataset, found };
}
