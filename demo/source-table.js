// What a content system or an editor would do to the page.

document.querySelector('#raise').addEventListener('click', () => {
  document.querySelector('#changing').textContent = '£41k–£52k';
});

document.querySelector('#delete').addEventListener('click', () => {
  document.querySelector('salary-chart[replace]')?.remove();
});
