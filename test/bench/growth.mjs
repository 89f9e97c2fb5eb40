// How the cost of a salary chart grows with its figures: npm run bench
// Prints medians of interleaved runs in Chromium; the ratios within a run are what counts, not the milliseconds.
import { median, withScript } from './chromium.mjs';

const SIZES = [10, 100, 1_000, 10_000, 100_000];
const RUNS = 5;

/** Runs in the page: a chart of `count` figures, from setting the dataset until it is laid out. */
async function draw(count) {
  const dataset = {
    format: 1,
    id: 'bench',
    title: 'Growth',
    lang: 'en',
    updated: '2026-01-01',
    sources: [{ id: 's', title: 'Made for this benchmark' }],
    roles: Array.from({ length: 10 }, (_, role) => ({ id: `role-${role}`, name: `Role ${role}` })),
    levels: Array.from({ length: 10 }, (_, level) => ({
      id: `l-${level}`,
      name: `Level ${level}`,
    })),
    pay: Array.from({ length: count }, (_, index) => ({
      roles: [`role-${index % 10}`],
      level: `l-${Math.floor(index / 10) % 10}`,
      measure: 'base',
      currency: 'USD',
      period: 'year',
      asOf: '2026',
      source: 's',
      figure: { kind: 'range', low: 50_000 + (index % 977), high: 90_000 + (index % 1009) },
    })),
  };
  const chart = document.createElement('salary-chart');
  document.body.append(chart);
  await chart.updateComplete;
  const start = performance.now();
  chart.dataset = dataset;
  await chart.updateComplete;
  // Reading a size makes the browser lay the page out now.
  chart.getBoundingClientRect();
  const time = performance.now() - start;
  const nodes = chart.shadowRoot.querySelectorAll('*').length;
  chart.remove();
  return { time, nodes };
}

await withScript(async (page) => {
  const results = new Map(SIZES.map((size) => [size, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const size of SIZES) {
      const result = await page.evaluate(draw, size);
      // The first round warms up the engine.
      if (run > 0) results.get(size).push(result);
    }
  }
  console.log('figures | median ms | times the tenth | elements drawn');
  let before;
  for (const [size, list] of results) {
    const time = median(list.map((result) => result.time));
    const growth = before ? `${(time / before).toFixed(1)} x` : '';
    console.log(`${size} | ${time.toFixed(1)} | ${growth} | ${list[0].nodes}`);
    before = time;
  }
});
