import type { Messages } from '../../messages/messages.js';
import { jsonFault } from '../../read/json-fault.js';
import { check, type DataState, failure, withNotice } from './data-state.js';
import { damageAt, mendJson } from './mend-json.js';

/** The data in a script that is no JSON, if an editor has spoilt it and it can be mended; else what stands where. */
export async function readBrokenScript(text: string, { common }: Messages): Promise<DataState> {
  const fault = jsonFault(text);
  if (!fault) return failure('bad-script', common.scriptNotJson(''));
  const damage = damageAt(text, fault.offset);
  if (!damage) return failure('bad-script', common.scriptNotJson(common.jsonFault(fault)));
  const mended = mendJson(text);
  return mended === undefined
    ? failure('damaged-script', common.scriptDamaged(damage, fault.line))
    : withNotice(await check(mended), 'mended-script', common.scriptMended(damage, fault.line));
}
