import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { amount, COLORS, colorOf, HEIGHT } from './look.js';

use([BarChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** A range bar in ECharts is a bar stacked on one that is not seen. */
const series = (bars) => [
  {
    type: 'bar',
    stack: 'pay',
    silent: true,
    itemStyle: { color: 'transparent' },
    data: bars.map(({ low }) => low),
  },
  {
    type: 'bar',
    stack: 'pay',
    data: bars.map((bar) => ({ value: bar.high - bar.low, itemStyle: { color: colorOf(bar) } })),
  },
];

export const contender = {
  draw(host, { bars }) {
    const box = document.createElement('div');
    box.style.height = `${HEIGHT}px`;
    host.append(box);
    const chart = init(box);
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      tooltip: {},
      grid: { left: 150, right: 20, top: 10, bottom: 30 },
      xAxis: { type: 'value', axisLabel: { formatter: amount } },
      yAxis: { type: 'category', inverse: true, data: bars.map(({ label }) => label) },
      series: series(bars),
    });
    return chart;
  },
  update: (chart, { bars }) => chart.setOption({ series: series(bars) }),
  marks: (host) =>
    host.querySelectorAll(Object.values(COLORS).map((color) => `path[fill="${color}"]`)).length,
};
