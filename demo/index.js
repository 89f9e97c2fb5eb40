// What only a script can show: the `dataset` property, and the events.

const crafts = ['Baker', 'Brewer', 'Cooper', 'Dyer', 'Glazier', 'Tanner'];

/** A comparison made in the page; its figures are made up. */
const dataset = {
  format: 1,
  id: 'crafts',
  title: 'Six crafts',
  lang: 'en',
  updated: '2026-11-01',
  sources: [{ id: 'made-up', title: 'Made up for this page' }],
  roles: crafts.map((name) => ({ id: name.toLowerCase(), name })),
  levels: [{ id: 'journeyman', name: 'Journeyman' }],
  pay: crafts.map((name, index) => ({
    roles: [name.toLowerCase()],
    level: 'journeyman',
    measure: 'base',
    currency: 'EUR',
    period: 'year',
    asOf: '2026-11',
    source: 'made-up',
    figure: { kind: 'range', low: 30000 + 1500 * index, high: 38000 + 2500 * index },
  })),
};

/** Everything that the widgets can tell. */
const events = [
  'rc-data-error',
  'rc-data-notice',
  'rc-role-select',
  'rc-quiz-start',
  'rc-quiz-answer',
  'rc-quiz-complete',
  'rc-quiz-restart',
  'rc-share',
];
const MOST_LINES = 8;
const log = document.querySelector('#log');

for (const name of events) {
  document.addEventListener(name, (event) => {
    const line = document.createElement('li');
    line.textContent = `<${event.target.localName}> ${name} ${JSON.stringify(detailsOf(event))}`;
    log.append(line);
    if (log.children.length > MOST_LINES) log.firstElementChild.remove();
  });
}

/** What an event says, besides what every event has. */
function detailsOf(event) {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
}

const form = document.querySelector('#quiz-form');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const sent = new URLSearchParams(new FormData(form)).toString();
  form.querySelector('output').textContent = sent || 'nothing yet';
});

await customElements.whenDefined('salary-chart');
for (const chart of document.querySelectorAll('#six-roles, .six-roles')) chart.dataset = dataset;
