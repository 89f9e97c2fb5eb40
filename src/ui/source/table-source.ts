import { didYouMean } from '../../../data/did-you-mean.js';
import type { GridReading } from '../../read/grid.js';
import { originOf, readGrid } from './data-reader.js';
import { withNotice } from './data-state.js';
import { failing, type Lookup, type Task } from './located.js';
import { watch } from './watch.js';

/** Tables that are watched, each with what was last read from it once somebody has asked. */
const tables = new WeakMap<Element, { reading?: Promise<GridReading> }>();

/** The author's own table: the one that `for` names, or else one inside the widget; nothing where there is none. */
export function tableTask(lookup: Lookup): Task | undefined {
  const { host, for: id, from, reader } = lookup;
  if (id) return namedTable(id, lookup);
  if (from === 'built-in' || !reader) return undefined;
  const found = host.querySelectorAll('table');
  return found[0] && readTable(found[0], found.length, lookup);
}

/** The table that an id stands for: itself, or the first one inside of what has the id. */
export function tableNamed(id: string, host: Element): HTMLTableElement | undefined {
  for (const root of rootsOf(host)) {
    const named = root.getElementById(id);
    const table = named?.localName === 'table' ? named : named?.querySelector('table');
    if (table) return table as HTMLTableElement;
  }
  return undefined;
}

function namedTable(id: string, lookup: Lookup): Task | undefined {
  const { host, reader, watches, onChange, messages } = lookup;
  const { common } = messages;
  if (!reader) return failing('no-tables', id, () => common.noTables(host.localName));
  for (const root of rootsOf(host)) watches.keep(root, () => watch(root, onChange));
  const table = tableNamed(id, host);
  if (table) return readTable(table, 1, lookup);
  return failing('no-table', id, () => {
    const ids = [...document.querySelectorAll('table')].flatMap((each) =>
      [each.id, each.parentElement?.closest('[id]')?.id].filter(Boolean),
    );
    return common.noTable(id) + didYouMean(id, ids, common.nameTable);
  });
}

function readTable(table: HTMLTableElement, count: number, lookup: Lookup): Task | undefined {
  const { for: id, replace, reader, language, watches, onChange, messages } = lookup;
  if (!reader) return undefined;
  watches.keep(table, () => follow(table, onChange));
  const material = tables.get(table) ?? {};
  tables.set(table, material);
  const { common } = messages;
  // A link to where the reader is already, or to what is hidden, would lead nowhere.
  const isElsewhere = id && !replace;
  const address = isElsewhere ? `${location.href.split('#')[0]}#${encodeURIComponent(id)}` : '';
  return {
    key: [table, material, reader.key, language, address, count],
    read: async () => {
      material.reading ??= import('../../read/html-table.js').then(({ readHtmlTable }) =>
        readHtmlTable(table),
      );
      const origin = originOf(document.title.trim() || common.thisPage, address, language);
      const state = await readGrid(await material.reading, origin, reader);
      return count > 1
        ? withNotice(state, 'several-tables', common.several(count, 'table'))
        : state;
    },
  };
}

/** What was read holds as long as somebody watches the table. */
function follow(table: HTMLTableElement, onChange: () => void): () => void {
  const stop = watch(table, () => {
    tables.delete(table);
    onChange();
  });
  return () => {
    tables.delete(table);
    stop();
  };
}

function rootsOf(host: Element): Set<Document | ShadowRoot> {
  return new Set([host.getRootNode() as Document | ShadowRoot, document]);
}
