import { defaultDataset } from '../../data/default-dataset.js';
import { didYouMean } from '../../data/did-you-mean.js';
import { validate } from '../../data/index.js';
import { error, type Issue, warning } from '../../data/issue.js';
import { common } from '../messages/en/common.js';
import { readHtmlTable } from '../read/html-table.js';
import { jsonFault } from '../read/json-fault.js';
import { damageAt, mendJson } from '../ui/source/mend-json.js';
import { STRAY } from '../ui/source/script-source.js';
import { type Checked, checkJson } from './check-json.js';
import { checkReading } from './check-reading.js';
import { checkJsonLd } from './json-ld.js';
import type { Place } from './lines.js';
import type { Page, PageElement } from './page.js';
import { hintsOf } from './page-hints.js';
import { type ReadOptions, readTables } from './read-file.js';

/** A page that is looked through. */
export interface Visit {
  readonly page: Page;
  readonly options: ReadOptions;
  readonly today: Date;
  readonly placeAt: (offset: number) => Place;
}

/** The data of a widget, looked for where and in the order in which the widget itself does. */
export function widgetData(widget: PageElement, visit: Visit): Checked {
  // What an address leads to is a file of its own, to be checked by itself.
  if (widget.attributes.get('src')) return { found: [] };
  return (
    scriptData(widget, visit) ??
    tableData(widget, visit) ??
    pageData(widget, visit) ?? { dataset: defaultDataset, found: [] }
  );
}

function scriptData(widget: PageElement, visit: Visit): Checked | undefined {
  const { page, today, placeAt } = visit;
  const [script, ...others] = page.scripts('application/json', page.inside(widget));
  if (!script) {
    const isLost = STRAY.test(widget.textContent ?? '');
    return isLost ? problem(widget, 'lost-script', common.scriptLost) : undefined;
  }
  const text = page.scriptText(script);
  const placeWithin = (offset: number) => placeAt(script.innerOffset + offset);
  const { dataset, found } =
    checkMended(text, today, placeWithin) ?? checkJson(text, today, placeWithin);
  const moved = found.map((each) => ({ ...each, offset: script.innerOffset + each.offset }));
  if (others.length === 0) return { dataset, found: moved };
  const sentence = common.several(others.length + 1, 'script');
  const issue = warning(tagOf(widget), 'several-scripts', sentence);
  return { dataset, found: [{ issue, offset: widget.offset }, ...moved] };
}

/** What an editor has spoilt is read like the widgets read it; nothing for what is whole, or cannot be mended. */
function checkMended(
  text: string,
  today: Date,
  placeAt: (offset: number) => Place,
): Checked | undefined {
  const fault = jsonFault(text);
  const damage = fault && damageAt(text, fault.offset);
  const mended = damage ? mendJson(text) : undefined;
  if (!fault || !damage || mended === undefined) return undefined;
  const { offset } = fault;
  const told = warning(
    '<script>',
    'mended-script',
    common.scriptMended(damage, placeAt(offset).line),
  );
  const { dataset, issues } = validate(mended, { today });
  return { dataset, found: [told, ...issues].map((issue) => ({ issue, offset })) };
}

function tableData(widget: PageElement, visit: Visit): Checked | undefined {
  const { page, today, options } = visit;
  const { attributes, localName } = widget;
  const id = attributes.get('for');
  const isQuiz = localName === 'role-fit-quiz';
  if (id && isQuiz) return problem(widget, 'no-tables', common.noTables(localName));
  if (!id && (isQuiz || attributes.get('from') === 'built-in')) return undefined;
  const [table] = tablesIn(id ? around(id, page) : page.inside(widget));
  if (id && !table) {
    const ids = tablesIn(page.elements).flatMap((each) => idAround(each) ?? []);
    const sentence = common.noTable(id) + didYouMean(id, ids, common.nameTable);
    return problem(widget, 'no-table', sentence);
  }
  if (!table) return undefined;
  const as = localName === 'salary-chart' ? 'salary' : 'skills';
  const hints = { ...options, ...hintsOf(widget, options), as } as const;
  const { dataset, issues } = checkReading(readTables([readHtmlTable(table, '')], hints), today);
  // A table for readers seldom has room for dates, and the widget says itself that there is none.
  const told = issues.filter(({ code }) => code !== 'no-date');
  return { dataset, found: told.map((issue) => ({ issue, offset: table.offset })) };
}

function pageData(widget: PageElement, visit: Visit): Checked | undefined {
  const { attributes, localName } = widget;
  const from = attributes.get('from');
  if (!from || from === 'built-in') return undefined;
  if (from !== 'page') return problem(widget, 'unknown-source', common.unknownFrom(from));
  if (localName !== 'salary-chart')
    return problem(widget, 'no-page-data', common.noPageData(localName));
  const { page, options, today } = visit;
  return checkJsonLd(page, { ...options, ...hintsOf(widget, options) }, today, widget.offset);
}

function problem(widget: PageElement, code: string, sentence: string): Checked {
  const issue: Issue = error(tagOf(widget), code, sentence);
  return { found: [{ issue, offset: widget.offset }] };
}

function tagOf({ localName }: PageElement): string {
  return `<${localName}>`;
}

function around(id: string, page: Page): PageElement[] {
  const named = page.elements.find(({ attributes }) => attributes.get('id') === id);
  return named ? [named, ...page.inside(named)] : [];
}

function tablesIn(elements: readonly PageElement[]): PageElement[] {
  return elements.filter(({ localName }) => localName === 'table');
}

function idAround(element: PageElement): string | undefined {
  for (let node: PageElement | null = element; node; node = node.parentNode) {
    if (node.attributes.get('id')) return node.attributes.get('id');
  }
  return undefined;
}
