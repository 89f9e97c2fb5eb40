// Gives a chart its data through the `dataset` property, and the German words of another one.
// Importing the module again runs nothing twice: both addresses are the same.
import { registerMessages } from '../dist/role-compare.js';

registerMessages('de', {
  salary: {
    noFigure: 'Keine Angabe',
    markRole: 'Rolle hervorheben',
    showTable: 'Als Tabelle zeigen',
    hideTable: 'Tabelle verbergen',
    downloadCsv: 'Als CSV laden',
    panelTitle: (_measure, currency) => `Grundgehalt, ${currency} im Jahr`,
    overlap: (amount, range) => `überlappen sich um ${amount} (${range})`,
    key: (parts) => `So ist es zu lesen: ${parts}.`,
    keyBar: 'Balken = Spanne',
    common: (region, asOf) => `${region}, Stand ${asOf}.`,
    axisStarts: (amount) => `Die Achse beginnt bei ${amount}.`,
  },
  common: { source: 'Quelle', sources: 'Quellen' },
});

const source = { id: 'bands', title: 'Gehaltsbänder, für diese Seite erfunden', date: '2026-10' };

/** One range of base salary in the form that the dataset wants. */
function range(role, level, low, high) {
  return {
    roles: [role],
    level,
    measure: 'base',
    currency: 'EUR',
    period: 'year',
    region: 'DE',
    asOf: '2026-10',
    source: source.id,
    figure: { kind: 'range', low, high },
  };
}

const dataset = {
  format: 1,
  id: 'translators',
  title: 'Zwei Rollen in der Übersetzung',
  lang: 'de',
  updated: '2026-11-01',
  sources: [source],
  roles: [
    { id: 'translator', name: 'Übersetzerin' },
    { id: 'editor', name: 'Lektorin' },
  ],
  levels: [
    { id: 'first', name: 'Einstieg' },
    { id: 'later', name: 'Erfahren' },
  ],
  pay: [
    range('translator', 'first', 36000, 44000),
    range('editor', 'first', 38000, 47000),
    range('translator', 'later', 45000, 60000),
    range('editor', 'later', 49000, 66000),
  ],
};

await customElements.whenDefined('salary-chart');
document.querySelector('#by-property').dataset = dataset;
