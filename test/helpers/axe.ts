import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';

declare global {
  interface Window {
    axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: {
    // Off by default in axe, promised here.
    'target-size': { enabled: true },
    // About whole pages; a fixture is a part of one.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

/** axe refuses to run twice at a time, so that every check waits for the one before. */
let queue: Promise<unknown> = Promise.resolve();

/** Fails with a readable list when axe finds anything wrong in `element`, shadow roots included. */
export async function expectAccessible(element: Element, extra: RunOptions = {}): Promise<void> {
  const rules = { ...options.rules, ...extra.rules };
  const run = queue.then(() => window.axe.run(element, { ...options, ...extra, rules }));
  queue = run.catch(() => undefined);
  const { violations, passes } = await run;
  // A check that looked at nothing would pass on an empty element.
  if (passes.length === 0) throw new Error('axe found nothing to check.');
  if (violations.length === 0) return;
  const lines = violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => `    ${place(node)}`).join('\n');
    return `  ${id}: ${help}\n${places}`;
  });
  throw new Error(`axe found ${violations.length} problem(s):\n${lines.join('\n')}`);
}

function place({ target, html, failureSummary = '' }: NodeResult): string {
  const reason = failureSummary.split('\n').slice(1).join(' ').trim();
  return `${target.flat().join(' >> ')}\n      ${html.slice(0, 160)}\n      ${reason}`;
}
