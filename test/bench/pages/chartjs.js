import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { amount, colorOf, HEIGHT } from './look.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const ranges = (bars) => bars.map(({ low, high }) => [low, high]);

export const contender = {
  draw(host, { bars }) {
    const box = document.createElement('div');
    box.style.cssText = `position: relative; height: ${HEIGHT}px`;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', 'Pay');
    box.append(canvas);
    host.append(box);
    return new Chart(canvas, {
      type: 'bar',
      data: {
        labels: bars.map(({ label }) => label),
        datasets: [{ data: ranges(bars), backgroundColor: bars.map(colorOf) }],
      },
      options: {
        indexAxis: 'y',
        animation: false,
        maintainAspectRatio: false,
        scales: { x: { beginAtZero: true, ticks: { callback: amount } } },
      },
    });
  },
  update(chart, { bars }) {
    chart.data.datasets[0].data = ranges(bars);
    chart.update('none');
  },
  marks(_host, chart) {
    const { width, height } = chart.canvas;
    const pixels = chart.ctx.getImageData(0, 0, width, height).data;
    return pixels.some((value) => value > 0) ? chart.getDatasetMeta(0).data.length : 0;
  },
};
