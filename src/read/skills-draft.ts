import { LIMITS } from '../../data/fields.js';
import type { Issue, SkillGroup } from '../../data/index.js';
import { warning } from '../../data/issue.js';
import { quote } from '../../data/quote.js';
import type { Messages } from '../messages/messages.js';
import { needsOf } from './need-words.js';
import { fitted } from './plain-text.js';
import { idMaker } from './slug.js';

/** A row of skills as it was found; its cells, by role, are texts. */
export interface FoundSkill {
  readonly name: string;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly cells: ReadonlyMap<string, string>;
  readonly place: string;
}

/** A group of skills as it was found. */
export interface FoundGroup {
  readonly title: string;
  readonly rowHeader?: string | undefined;
  /** What its cells may hold, one a line, as our own files say it; empty for any text. */
  scale?: string | undefined;
  readonly rows: FoundSkill[];
}

/** As many as the format has room for. */
const MOST_STEPS = 11;

/** Gives names ids; a name that comes again gets another. */
export function repeatingIds(word: string): (name: string) => string {
  const makeId = idMaker(word);
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return makeId(count > 1 ? `${name}\0${count}` : name);
  };
}

/** A group of the format, of the kind that its scale or all of its cells show; a group of texts otherwise. */
export function skillGroup(
  group: FoundGroup,
  id: string,
  words: Messages['skills'],
  issues: Issue[],
): SkillGroup {
  const { title, rowHeader, rows } = group;
  const source = commonSource(rows);
  const head = {
    id,
    title: fitted(title, LIMITS.title, title, issues),
    rowHeader: rowHeader ? fitted(rowHeader, LIMITS.name, title, issues) : undefined,
    source,
  };
  const idOf = repeatingIds('row');
  const withCells = <Cell>(cellOf: (text: string, place: string) => Cell) =>
    rows.map(({ name, note, source: own, cells, place }) => ({
      id: idOf(name),
      name: fitted(name, LIMITS.name, place, issues),
      note: note ? fitted(note, LIMITS.sentence, place, issues) : undefined,
      source: own === source ? undefined : own,
      cells: Object.fromEntries([...cells].map(([role, text]) => [role, cellOf(text, place)])),
    }));
  const steps = group.scale?.split('\n') ?? [];
  const texts = rows.flatMap(({ cells }) => [...cells.values()]);
  if (isScale(steps) && texts.every((text) => steps.includes(text))) {
    const scale = steps.map((step, value) => step.slice(`${value} `.length));
    return { ...head, kind: 'level', scale, rows: withCells((text) => steps.indexOf(text)) };
  }
  const fit = (text: string, place: string) => fitted(text, LIMITS.sentence, place, issues);
  const isOfNeeds = group.scale === [words.must, words.nice, words.no].join('\n');
  const needs =
    group.scale === '' ? undefined : needsOf(isOfNeeds ? [...texts, words.must] : texts, words);
  if (group.scale && !(isOfNeeds && needs)) {
    const sentence = `the scale ${quote(group.scale)} is left out, for not every cell is on it.`;
    issues.push(warning(rows[0]?.place ?? '', 'left-out', sentence));
  }
  if (needs) return { ...head, kind: 'need', rows: withCells((text) => needs.get(text) ?? 'no') };
  return { ...head, kind: 'text', rows: withCells(fit) };
}

/** Steps that count from 0, each with its word. */
function isScale(steps: readonly string[]): boolean {
  return (
    steps.length > 1 &&
    steps.length <= MOST_STEPS &&
    steps.every(
      (step, value) => step.startsWith(`${value} `) && isWord(step.slice(`${value} `.length)),
    )
  );
}

function isWord(text: string): boolean {
  return /\S/.test(text) && text.length <= LIMITS.name;
}

/** The source that most rows share, when every row has one: those without could not say so below a common one. */
function commonSource(rows: readonly FoundSkill[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  if (counts.has(undefined)) return undefined;
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
