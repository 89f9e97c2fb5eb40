import ApexCharts from 'apexcharts/core';
import 'apexcharts/rangeBar';
import { amount, colorOf, HEIGHT } from './look.js';

const series = (bars) => [
  {
    name: 'Pay',
    data: bars.map((bar) => ({ x: bar.label, y: [bar.low, bar.high], fillColor: colorOf(bar) })),
  },
];

export const contender = {
  async draw(host, { bars }) {
    const chart = new ApexCharts(host, {
      chart: {
        type: 'rangeBar',
        height: HEIGHT,
        animations: { enabled: false },
        toolbar: { show: false },
      },
      plotOptions: { bar: { horizontal: true } },
      xaxis: { min: 0, labels: { formatter: amount } },
      series: series(bars),
    });
    await chart.render();
    return chart;
  },
  update: (chart, { bars }) => chart.updateSeries(series(bars), false),
  marks: (host) => host.querySelectorAll('.apexcharts-rangebar-area').length,
};
