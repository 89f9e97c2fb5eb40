// What filtering and sorting 200 skills of 12 roles costs, beside a plain table of the same size: npm run bench
// Both are measured from the change until the browser has laid it out; the matrix in each frame in which it draws.
import { median, withScript } from './chromium.mjs';

const RUNS = 15;
const STEPS = ['filter', 'clear', 'sort'];

/** Runs in the page: what both tables show. */
function prepare() {
  const roles = Array.from({ length: 12 }, (_, role) => ({
    id: `role-${role}`,
    name: `Role ${role}`,
  }));
  const rows = Array.from({ length: 200 }, (_, row) => ({
    id: `row-${row}`,
    name: `${['Statistics', 'Design', 'Testing', 'Writing'][row % 4]} ${(row * 37) % 200}`,
    cells: Object.fromEntries(roles.map(({ id }, role) => [id, (row * 7 + role * 3) % 5])),
  }));
  const scale = ['None', 'Awareness', 'Working', 'Practitioner', 'Expert'];
  const skills = [{ kind: 'level', id: 'all', title: 'Skills', scale, rows }];
  const head = { format: 1, id: 'bench', title: 'Benchmark', lang: 'en', updated: '2026-01-01' };
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.bench = { dataset: { ...head, roles, skills }, frame };
}

/** Runs in the page: milliseconds of each frame in which the matrix draws, for each step, and the rows at the end. */
async function matrixRound(isWhole) {
  const { dataset, frame } = window.bench;
  const matrix = document.createElement('skills-matrix');
  document.body.append(matrix);
  await matrix.updateComplete;
  let frames = [];
  const draw = matrix.performUpdate;
  matrix.performUpdate = () => {
    const start = performance.now();
    draw.call(matrix);
    matrix.getBoundingClientRect();
    frames.push(performance.now() - start);
  };
  const measure = async (change) => {
    frames = [];
    change();
    let before;
    do {
      before = frames.length;
      for (let count = 0; count < 3; count += 1) await frame();
    } while (frames.length > before);
    return frames;
  };
  await measure(() => {
    matrix.dataset = dataset;
  });
  const all = [...matrix.shadowRoot.querySelectorAll('button')].find((button) =>
    /show all/i.test(button.textContent),
  );
  if (isWhole) await measure(() => all.click());
  const filter = await measure(() => {
    matrix.filter = 'stat';
  });
  const clear = await measure(() => {
    matrix.filter = '';
  });
  const sort = await measure(() => {
    matrix.sort = '-role-3';
  });
  const rows = matrix.shadowRoot.querySelectorAll('tbody tr').length;
  matrix.remove();
  return { filter, clear, sort, rows };
}

/** Runs in the page: the same for a table without anything but text. */
async function plainRound() {
  const { dataset, frame } = window.bench;
  const [{ rows, scale }] = dataset.skills;
  const table = document.createElement('table');
  for (const { name, cells } of rows) {
    const line = table.insertRow();
    line.append(Object.assign(document.createElement('th'), { textContent: name }));
    for (const level of Object.values(cells))
      line.insertCell().textContent = `${level} ${scale[level]}`;
  }
  document.body.append(table);
  const [body] = table.tBodies;
  const lines = [...body.rows];
  const measure = async (change) => {
    table.getBoundingClientRect();
    await frame();
    const start = performance.now();
    change();
    table.getBoundingClientRect();
    return [performance.now() - start];
  };
  const filter = await measure(() => {
    for (const line of lines) line.hidden = !line.cells[0].textContent.startsWith('Stat');
  });
  const clear = await measure(() => {
    for (const line of lines) line.hidden = false;
  });
  const key = (line) => line.cells[4].textContent;
  const sort = await measure(() => {
    body.append(...lines.sort((one, other) => key(other).localeCompare(key(one))));
  });
  table.remove();
  return { filter, clear, sort };
}

await withScript(async (page) => {
  await page.evaluate(prepare);
  console.log(
    'rows drawn | step | frames | first frame ms | longest frame ms | all frames ms | plain table of 200 rows ms | longest / plain | all / plain',
  );
  for (const isWhole of [false, true]) {
    const ours = [];
    const plain = [];
    for (let run = 0; run < RUNS + 2; run += 1) {
      const results = [await page.evaluate(matrixRound, isWhole), await page.evaluate(plainRound)];
      // The first rounds warm up the engine.
      if (run < 2) continue;
      ours.push(results[0]);
      plain.push(results[1]);
    }
    for (const step of STEPS) {
      // Each frame has a median of its own: the longest of a single round is mostly what else the machine did.
      const frames = ours[0][step].map((_, place) =>
        median(ours.map((result) => result[step][place])),
      );
      const longest = Math.max(...frames);
      const sum = frames.reduce((total, time) => total + time, 0);
      const theirs = median(plain.map((result) => result[step][0]));
      const times = [frames[0], longest, sum, theirs].map((time) => time.toFixed(1));
      const ratios = [longest, sum].map((time) => `${(time / theirs).toFixed(2)} x`);
      console.log([ours[0].rows, step, frames.length, ...times, ...ratios].join(' | '));
    }
  }
});
