import { DataTable } from 'simple-datatables';
import 'simple-datatables/dist/style.css';

export const contender = {
  draw(host, { tables }) {
    const ready = tables.map(({ columns, rows }) => {
      const table = document.createElement('table');
      host.append(table);
      const grid = new DataTable(table, { data: { headings: columns, data: rows }, paging: false });
      return new Promise((done) => grid.on('datatable.init', done));
    });
    return Promise.all(ready);
  },
  marks: (host) => host.querySelectorAll('tbody tr').length,
};
