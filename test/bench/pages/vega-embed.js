import { changeset, truthy } from 'vega';
import embed from 'vega-embed';
import { COLORS, HEIGHT } from './look.js';

const spec = (bars) => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: 'Pay',
  width: 470,
  height: HEIGHT - 50,
  data: { name: 'bars', values: bars },
  mark: 'bar',
  encoding: {
    y: { field: 'label', type: 'nominal', sort: null, title: null },
    x: { field: 'low', type: 'quantitative', title: null, axis: { format: '$.2s' } },
    x2: { field: 'high' },
    color: {
      field: 'role',
      legend: null,
      scale: { domain: Object.keys(COLORS), range: Object.values(COLORS) },
    },
  },
});

export const contender = {
  draw: (host, { bars }) => embed(host, spec(bars), { actions: false, renderer: 'svg' }),
  update: ({ view }, { bars }) =>
    view.change('bars', changeset().remove(truthy).insert(bars)).runAsync(),
  marks: (host) => host.querySelectorAll('.mark-rect.role-mark path').length,
};
