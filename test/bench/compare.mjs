// Measures contenders in turn, round after round, so that a slow moment of the machine falls on all of them.
import { buildContender, buildHarness, versionsOf } from './build.mjs';
import { measurePage } from './measure.mjs';
import { serve } from './serve.mjs';

const SLOWDOWN = 4;
const MANY = 200;
/** Long enough for the page to be painted before its script comes. */
const LATE_MS = 400;

/**
 * @param {object} browser
 * @param {Record<string, object[]>} groups contenders by what they draw
 * @param {number} rounds
 * @returns contenders by what they draw, with `size`, `versions`, `runs` (one list for each value) and `shift`
 */
export async function compare(browser, groups, rounds) {
  const built = {};
  for (const [name, contenders] of Object.entries(groups)) {
    built[name] = [];
    for (const contender of contenders) {
      const versions = versionsOf(contender.packages ?? []);
      built[name].push({ ...contender, ...(await buildContender(contender)), versions, runs: {} });
    }
  }
  const all = Object.values(built).flat();
  const server = await serve(all, await buildHarness());
  try {
    for (const contender of all) await warmUp(browser, server, contender);
    for (let round = 1; round <= rounds; round += 1) {
      process.stderr.write(`Round ${round} of ${rounds}\n`);
      for (const contender of all) await measureOne(browser, server, contender);
      for (const contender of built.chart ?? []) await measureMany(browser, server, contender);
    }
  } finally {
    server.close();
  }
  return built;
}

/** The first look at a page is not counted: it tells whether the contender draws, and what moves. */
async function warmUp(browser, server, contender) {
  const { shift, marks } = await measurePage(
    browser,
    server.address(contender.id, { delay: LATE_MS }),
  );
  if (contender.pages.length > 0 && marks < 1)
    throw new Error(`${contender.name} has drawn nothing.`);
  contender.shift = shift;
}

async function measureOne(browser, server, contender) {
  const values = await measurePage(browser, server.address(contender.id), { slowdown: SLOWDOWN });
  record(contender, 'one', values);
}

async function measureMany(browser, server, contender) {
  const { update, ...values } = await measurePage(
    browser,
    server.address(contender.id, { count: MANY }),
    { update: true },
  );
  record(contender, 'many', values);
  record(contender, 'update', update);
}

function record({ runs }, scene, values) {
  for (const [name, value] of Object.entries(values)) {
    runs[scene] ??= {};
    runs[scene][name] ??= [];
    runs[scene][name].push(value);
  }
}
