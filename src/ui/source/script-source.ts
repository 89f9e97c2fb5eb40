import type { Messages } from '../../messages/messages.js';
import { jsonFault } from '../../read/json-fault.js';
import { check, type DataState, failure, withNotice } from './data-state.js';
import { damageAt, mendJson } from './mend-json.js';

const SCRIPT = 'script[type="application/json" i]';

/** What each script said when it was last looked at. */
const known = new WeakMap<Element, { text: string; count: number; state: DataState }>();

/** The data that the author wrote into a script inside the widget, wherever an editor has moved it; if there is one. */
export function scriptState(host: Element, messages: Messages): DataState | undefined {
  const scripts = host.querySelectorAll(SCRIPT);
  const [script] = scripts;
  if (!script) return strayState(host, messages);
  const text = script.textContent ?? '';
  const count = scripts.length;
  const last = known.get(script);
  if (last?.text === text && last.count === count) return last.state;
  const state = withCount(stateOf(text, messages), count, messages);
  known.set(script, { text, count, state });
  return state;
}

function stateOf(text: string, messages: Messages): DataState {
  const { common } = messages;
  try {
    return check(JSON.parse(text));
  } catch {
    const fault = jsonFault(text);
    if (!fault) return failure('bad-script', common.scriptNotJson(''));
    const damage = damageAt(text, fault.offset);
    if (!damage) return failure('bad-script', common.scriptNotJson(common.jsonFault(fault)));
    const mended = mendJson(text);
    if (mended === undefined) {
      return failure('damaged-script', common.scriptDamaged(damage, fault.line));
    }
    return withNotice(check(mended), 'mended-script', common.scriptMended(damage, fault.line));
  }
}

/** An editor that drops scripts may leave their text behind, and somebody else's figures must not stand in for it. */
const stray = new WeakMap<Element, DataState>();
function strayState(host: Element, { common }: Messages): DataState | undefined {
  if (!/^\s*\{\s*["\u201c-\u201f\u2033]/.test(host.textContent ?? '')) return undefined;
  const state = stray.get(host) ?? failure('lost-script', common.scriptLost);
  stray.set(host, state);
  return state;
}

function withCount(state: DataState, count: number, { common }: Messages): DataState {
  return count > 1 ? withNotice(state, 'several-scripts', common.several(count, 'script')) : state;
}
