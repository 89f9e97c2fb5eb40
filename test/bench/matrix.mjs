// What filtering and sorting 200 skills of 12 roles costs, beside a plain table of the same size: npm run bench
import { median, withScript } from './chromium.mjs';

const RUNS = 15;

/** Runs in the page: times of one round of steps, from the change until the page is laid out. */
async function round(isWhole) {
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
  const dataset = {
    format: 1,
    id: 'bench',
    title: 'Benchmark',
    lang: 'en',
    updated: '2026-01-01',
    roles,
    skills: [{ kind: 'level', id: 'all', title: 'Skills', scale, rows }],
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  const matrix = document.createElement('skills-matrix');
  document.body.append(matrix);
  await matrix.updateComplete;
  matrix.dataset = dataset;
  await matrix.updateComplete;
  await frame();
  const root = matrix.shadowRoot;
  if (isWhole) {
    [...root.querySelectorAll('button')]
      .find((button) => /show all/i.test(button.textContent))
      .click();
    await matrix.updateComplete;
  }
  const time = async (change) => {
    await frame();
    const start = performance.now();
    change();
    await matrix.updateComplete;
    matrix.getBoundingClientRect();
    return performance.now() - start;
  };
  const filter = await time(() => {
    matrix.filter = 'stat';
  });
  const clear = await time(() => {
    matrix.filter = '';
  });
  const sort = await time(() => {
    matrix.sort = '-role-3';
  });
  const drawn = root.querySelectorAll('tbody tr').length;
  matrix.remove();

  const plain = document.createElement('table');
  for (const row of rows) {
    const line = plain.insertRow();
    line.append(Object.assign(document.createElement('th'), { textContent: row.name }));
    for (const { id } of roles)
      line.insertCell().textContent = `${row.cells[id]} ${scale[row.cells[id]]}`;
  }
  document.body.append(plain);
  plain.getBoundingClientRect();
  const [body] = plain.tBodies;
  const lines = [...body.rows];
  const plainTime = async (change) => {
    await frame();
    const start = performance.now();
    change();
    plain.getBoundingClientRect();
    return performance.now() - start;
  };
  const plainFilter = await plainTime(() => {
    for (const line of lines) line.hidden = !line.cells[0].textContent.startsWith('Stat');
  });
  const plainClear = await plainTime(() => {
    for (const line of lines) line.hidden = false;
  });
  const plainSort = await plainTime(() => {
    body.append(
      ...lines.sort((a, b) => b.cells[4].textContent.localeCompare(a.cells[4].textContent)),
    );
  });
  plain.remove();
  return { drawn, filter, clear, sort, plainFilter, plainClear, plainSort };
}

await withScript(async (page) => {
  console.log('rows drawn | step | matrix ms | plain table of 200 rows ms | ratio');
  for (const isWhole of [false, true]) {
    const results = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const result = await page.evaluate(round, isWhole);
      // The first rounds warm up the engine.
      if (run > 1) results.push(result);
    }
    for (const [step, plain] of [
      ['filter', 'plainFilter'],
      ['clear', 'plainClear'],
      ['sort', 'plainSort'],
    ]) {
      const ours = median(results.map((result) => result[step]));
      const theirs = median(results.map((result) => result[plain]));
      console.log(
        `${results[0].drawn} | ${step} | ${ours.toFixed(1)} | ${theirs.toFixed(1)} | ${(ours / theirs).toFixed(2)} x`,
      );
    }
  }
});
