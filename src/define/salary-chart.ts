import { SalaryChart } from '../salary-chart/salary-chart.js';
import { defineElement } from './define-element.js';

defineElement('salary-chart', SalaryChart);

declare global {
  interface HTMLElementTagNameMap {
    'salary-chart': SalaryChart;
  }
}
