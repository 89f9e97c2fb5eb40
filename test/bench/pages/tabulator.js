import { FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';

Tabulator.registerModule([FormatModule, SortModule]);

export const contender = {
  draw(host, { tables }) {
    const ready = tables.map(({ columns, rows }) => {
      const box = document.createElement('div');
      host.append(box);
      const table = new Tabulator(box, {
        layout: 'fitColumns',
        columns: columns.map((title, index) => ({
          title,
          field: `f${index}`,
          formatter: 'textarea',
        })),
        data: rows.map((row) => Object.fromEntries(row.map((cell, index) => [`f${index}`, cell]))),
      });
      return new Promise((done) => table.on('tableBuilt', done));
    });
    return Promise.all(ready);
  },
  marks: (host) => host.querySelectorAll('.tabulator-row').length,
};
