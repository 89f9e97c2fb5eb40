// Lists what the widgets of this page report, as an author's own script would.
const log = document.querySelector('#log');

document.addEventListener('rc-data-error', (event) => {
  for (const { message } of event.issues) {
    const item = document.createElement('li');
    item.textContent = `<${event.target.localName}> ${message}`;
    log.append(item);
  }
});
