// How the project's own chart is driven; the pages differ in how they load it.
export const contender = {
  async draw(host) {
    const chart = host.firstElementChild;
    await chart.updateComplete;
    return chart;
  },
  update(chart, { dataset }) {
    chart.dataset = dataset;
    return chart.updateComplete;
  },
  marks: (_host, chart) => chart.shadowRoot.querySelectorAll('.bar').length,
};
