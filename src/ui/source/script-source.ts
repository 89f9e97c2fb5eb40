import { checkWith, type DataState, withChecker, withNotice } from './data-state.js';
import { failing, type Lookup, type Task } from './located.js';

const SCRIPT = 'script[type="application/json" i]';

/** What an editor leaves of a script whose tags it drops. */
export const STRAY = /^\s*\{\s*["\u201c-\u201f\u2033]/;

/** What each script said when it was last looked at, to be told again as long as it says the same. */
const known = new WeakMap<Element, { text: string; count: number; found: DataState | Task }>();

/** The data that the author wrote into a script inside the widget, wherever an editor has moved it; if there is one. */
export function scriptSource(lookup: Lookup): DataState | Task | undefined {
  const { host, messages } = lookup;
  const scripts = host.querySelectorAll(SCRIPT);
  const [script] = scripts;
  if (!script) {
    // Somebody else's figures must not stand in for it.
    return STRAY.test(host.textContent ?? '')
      ? failing('lost-script', host, () => messages.common.scriptLost)
      : undefined;
  }
  const text = script.textContent ?? '';
  const count = scripts.length;
  const last = known.get(script);
  if (last?.text === text && last.count === count) return last.found;
  const found = read(script, text, count, lookup);
  known.set(script, { text, count, found });
  return found;
}

function read(
  script: Element,
  text: string,
  count: number,
  { messages }: Lookup,
): DataState | Task {
  const tellCount = (state: DataState) =>
    count > 1
      ? withNotice(state, 'several-scripts', messages.common.several(count, 'script'))
      : state;
  const key = [script, text, count];
  try {
    const document = JSON.parse(text);
    return withChecker(key, (checker) => tellCount(checkWith(checker, document)));
  } catch {
    return {
      key,
      isCheck: true,
      read: async () => {
        const { readBrokenScript } = await import('./broken-script.js');
        return tellCount(await readBrokenScript(text, messages));
      },
    };
  }
}
