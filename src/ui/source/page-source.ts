import { originOf, readOnce } from './data-reader.js';
import { checkReading } from './data-state.js';
import { failing, type Lookup, type Task } from './located.js';
import { pageLoaded } from './parsing.js';
import { watch } from './watch.js';

const listeners = new Set<() => void>();
let stop: (() => void) | undefined;
/** The texts of the page's JSON-LD: the same list as long as they are the same texts. */
let scripts: readonly string[] = [];

/** What the page says about itself in JSON-LD, if the author wants that. */
export function pageTask(lookup: Lookup): Task | undefined {
  const { host, from, reader, language, watches, onChange, messages } = lookup;
  if (from !== 'page') return undefined;
  const { common } = messages;
  const { readPage, key = '' } = reader ?? {};
  if (!readPage) return failing('no-page-data', from, () => common.noPageData(host.localName));
  watches.keep(listeners, () => watchPage(onChange));
  const found = scripts;
  return {
    key: [listeners, found, key, language],
    read: async () => {
      const title = document.title.trim() || common.thisPage;
      const origin = originOf(title, location.href.split('#')[0] ?? '', language);
      const state = await readOnce(found, `${key} ${language}`, async () =>
        checkReading(await readPage(found, origin)),
      );
      // What is missing may come in with the rest of the page, and this task is then called off.
      if (state.status === 'error') await pageLoaded();
      return state;
    },
  };
}

function watchPage(listener: () => void): () => void {
  if (listeners.size === 0) {
    lookAround();
    stop = watch(document, lookAround);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop?.();
  };
}

function lookAround(): void {
  const found = Array.from(document.scripts)
    .filter(({ type }) => /^\s*application\/ld\+json\b/i.test(type))
    .map((script) => script.text);
  if (found.length === scripts.length && found.every((text, index) => text === scripts[index]))
    return;
  scripts = found;
  for (const listener of [...listeners]) listener();
}
