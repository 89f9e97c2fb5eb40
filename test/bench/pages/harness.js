// Runs in every page of the benchmark, and is not counted: hands out the data and says when all is drawn.
import { data, nextData } from 'bench-data';

const hosts = [...document.querySelectorAll('.host')];
const contenderOf = (index) => globalThis.contenders[index % globalThis.contenders.length];

/** Resolves once every host is drawn, with what its contender gave back. */
const drawn = whenLoaded().then(() =>
  Promise.all(hosts.map((host, index) => contenderOf(index).draw(host, data))),
);

globalThis.bench = {
  drawn,
  async update() {
    const instances = await drawn;
    await Promise.all(
      instances.map((instance, index) => contenderOf(index).update(instance, nextData)),
    );
  },
  /** The fewest marks, rows or answers that any host shows. */
  async marks() {
    const instances = await drawn;
    return Math.min(
      ...hosts.map((host, index) => contenderOf(index).marks(host, instances[index])),
    );
  },
  shift: 0,
};

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.bench.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

function whenLoaded() {
  return new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
}
