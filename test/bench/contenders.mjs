import { HEIGHT } from './pages/look.js';

/** Of the chart in pixels, as the README asks for. */
const OWN_HEIGHT = 1250;
const CHART = '<salary-chart></salary-chart>';
const MATRIX = '<skills-matrix></skills-matrix>';
const QUIZ = '<role-fit-quiz></role-fit-quiz>';

const chart = [
  limit('chart-limit', 'hand-written SVG (limit)'),
  {
    id: 'chart-floor',
    name: 'Lit + d3-scale + zod/mini alone (floor)',
    kind: 'floor',
    pages: ['chart-floor'],
  },
  { ...ours('chart-ours', 'role-compare, chart alone', [CHART]), height: OWN_HEIGHT },
  {
    ...ours('chart-script', 'role-compare, whole script', [CHART]),
    kind: 'script',
    height: OWN_HEIGHT,
  },
  { ...library('chartjs', 'Chart.js', ['chart.js']), height: HEIGHT },
  library('plot', 'Observable Plot', ['@observablehq/plot']),
  { ...library('echarts', 'ECharts', ['echarts']), height: HEIGHT },
  { ...library('highcharts', 'Highcharts', ['highcharts']), height: HEIGHT },
  library('apexcharts', 'ApexCharts', ['apexcharts']),
  library('vega-embed', 'vega-embed', ['vega-embed', 'vega', 'vega-lite']),
];

const matrix = [
  limit('matrix-limit', 'plain HTML table (limit)'),
  ours('matrix-ours', 'role-compare, matrix alone', [MATRIX]),
  library('gridjs', 'Grid.js', ['gridjs']),
  library('simple-datatables', 'simple-datatables', ['simple-datatables']),
  library('tabulator', 'Tabulator', ['tabulator-tables']),
];

const quiz = [
  limit('quiz-limit', 'plain HTML form (limit)'),
  ours('quiz-ours', 'role-compare, quiz alone', [QUIZ]),
  library('surveyjs', 'SurveyJS', ['survey-core', 'survey-js-ui']),
];

const all = [
  {
    ...limit('all-limit', 'hand-written, all three (limit)'),
    pages: ['chart-limit', 'matrix-limit', 'quiz-limit'],
  },
  {
    ...ours('all-ours', 'role-compare, whole script', [CHART, MATRIX, QUIZ]),
    pages: ['chart-script', 'matrix-script', 'quiz-script'],
  },
  {
    ...library('all-libraries', 'Chart.js + Grid.js + SurveyJS', []),
    pages: ['chartjs', 'gridjs', 'surveyjs'],
  },
];

/**
 * What is measured, by what it draws; the blank page is what every page costs.
 * `pages` name the files in pages/ that draw one host each; `markup` is what the hosts hold from
 * the start; `height` is what a host has from the start, where the documentation asks for a sized one; `packages`
 * are those whose versions are reported.
 */
export const contenders = {
  blank: [{ id: 'blank', name: 'blank page', kind: 'blank', pages: [] }],
  chart,
  matrix,
  quiz,
  all,
};

function limit(id, name) {
  return { id, name, kind: 'limit', pages: [id] };
}

function ours(id, name, markup) {
  return { id, name, kind: 'ours', pages: [id], markup };
}

function library(id, name, packages) {
  return { id, name, kind: 'library', pages: [id], packages };
}
