// The least there is: plain tables.
export const contender = {
  draw: (host, { tables }) => {
    host.innerHTML = tables.map(table).join('');
  },
  marks: (host) => host.querySelectorAll('tbody tr').length,
};

function table({ title, columns, rows }) {
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join('');
  const body = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
