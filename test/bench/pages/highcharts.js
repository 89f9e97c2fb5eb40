import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/highcharts-more.js';
import 'highcharts/esm/modules/accessibility.js';
import { colorOf, HEIGHT } from './look.js';

const points = (bars) => bars.map((bar) => ({ low: bar.low, high: bar.high, color: colorOf(bar) }));

export const contender = {
  draw(host, { title, bars }) {
    const box = document.createElement('div');
    box.style.height = `${HEIGHT}px`;
    host.append(box);
    return Highcharts.chart(box, {
      chart: { type: 'columnrange', inverted: true, animation: false },
      title: { text: title },
      legend: { enabled: false },
      xAxis: { categories: bars.map(({ label }) => label) },
      yAxis: { min: 0, title: { text: '' } },
      plotOptions: { series: { animation: false } },
      series: [{ name: 'Pay', data: points(bars) }],
    });
  },
  update: (chart, { bars }) => chart.series[0].setData(points(bars), true, false),
  marks: (host) => host.querySelectorAll('path.highcharts-point, rect.highcharts-point').length,
};
