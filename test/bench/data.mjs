// What every contender shows: the pay ranges, the tables and the questions of the built-in comparison.
import { readFileSync } from 'node:fs';

const file = new URL('../../data/ai-engineer-vs-ml-engineer.json', import.meta.url);
const dataset = JSON.parse(readFileSync(file, 'utf8'));
const { roles, levels, pay, skills, quiz, sources } = dataset;

const roleNames = new Map(roles.map(({ id, name }) => [id, name]));
const levelNames = new Map(levels.map(({ id, name }) => [id, name]));

const bars = pay.map(({ roles: [role, other], level, measure, figure }) => ({
  label: other
    ? `Both roles, ${measure === 'total' ? measure : 'average'}`
    : `${levelNames.get(level)}, ${roleNames.get(role)}`,
  role: other ? 'Both roles' : roleNames.get(role),
  measure,
  ...endsOf(figure),
}));

/** A single amount is a bar too, so narrow that it is a mark. */
function endsOf({ low, high, value }) {
  return value === undefined ? { low, high } : { low: value - 2_000, high: value + 2_000 };
}

const tables = skills.map(({ title, rows }) => ({
  title,
  columns: ['Skill', ...roleNames.values()],
  rows: rows.map(({ name, cells }) => [name, ...roles.map(({ id }) => cells[id] ?? '')]),
}));

const questions = quiz.questions.map(({ id, text, options }) => ({
  id,
  text,
  options: options.map((option) => option.text),
}));

const raise = (amount) => amount + 10_000;

/** What is drawn at first. The project's own pages draw the dataset that is built in, with all that is in it. */
export const data = { title: dataset.title, bars, tables, questions };

/** What an update changes: every amount. */
export const nextData = {
  bars: bars.map((bar) => ({ ...bar, low: raise(bar.low), high: raise(bar.high) })),
  dataset: {
    format: 1,
    id: dataset.id,
    title: dataset.title,
    lang: dataset.lang,
    updated: dataset.updated,
    sources,
    roles,
    levels,
    pay: pay.map((entry) => ({ ...entry, figure: raised(entry.figure) })),
  },
};

function raised({ kind, ...amounts }) {
  const entries = Object.entries(amounts).map(([name, amount]) => [name, raise(amount)]);
  return { kind, ...Object.fromEntries(entries) };
}
