// How the cost of a salary chart grows with its figures, in Chromium.
import { withScript } from './chromium.mjs';
import { ratio, spread } from './stats.mjs';

const SIZES = [10, 100, 1_000, 10_000, 100_000];

/**
 * @param {number} rounds
 * @returns by size: the time until the chart is laid out, how many times the tenth of it, and the elements drawn
 */
export async function measureGrowth(rounds) {
  const runs = new Map(SIZES.map((size) => [size, { times: [], elements: 0 }]));
  await withScript(async (page) => {
    // The first round warms up the engine.
    for (let round = 0; round <= rounds; round += 1) {
      for (const size of SIZES) {
        const { time, elements } = await page.evaluate(draw, size);
        const run = runs.get(size);
        if (round > 0) run.times.push(time);
        run.elements = elements;
      }
    }
  });
  return SIZES.map((size, index) => {
    const { times, elements } = runs.get(size);
    const tenth = runs.get(SIZES[index - 1]);
    return { size, time: spread(times), growth: tenth && ratio(times, tenth.times), elements };
  });
}

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
  const elements = chart.shadowRoot.querySelectorAll('*').length;
  chart.remove();
  return { time, elements };
}
