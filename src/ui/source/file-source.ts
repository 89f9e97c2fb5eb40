import { DatasetError } from '../../../data/issue.js';
import type { Messages } from '../../messages/messages.js';
import type { GridReading } from '../../read/grid.js';
import { originOf, readGrid } from './data-reader.js';
import { check, type DataState, failed } from './data-state.js';
import type { Lookup, Task } from './located.js';
import { sharedRequest } from './shared-request.js';

const TIMEOUT_SECONDS = 8;
/** More than any comparison a person can read; a larger file is a mistake in the address. */
const LARGEST_MEGABYTES = 2;

/** What a file turned out to hold. */
type Content = { readonly json: unknown } | { readonly table: GridReading };

/** The file that `src` names, if it names one. */
export function fileTask(lookup: Lookup): Task | undefined {
  const { src, reader, messages } = lookup;
  if (!src) return undefined;
  return {
    key: [src, reader?.key],
    read: async (signal) => {
      const isAddress = URL.canParse(src, document.baseURI);
      const state = await readFile(src, signal, lookup).catch((error) => failed(error, messages));
      // Whatever was wrong with the file may have been put right since.
      return state.status === 'error' ? { ...state, canRetry: isAddress } : state;
    },
  };
}

async function readFile(src: string, signal: AbortSignal, lookup: Lookup): Promise<DataState> {
  const { host, reader, language, messages } = lookup;
  const { common } = messages;
  if (!URL.canParse(src, document.baseURI)) throw loadFailure(src, common.loadAddress, messages);
  const { href, pathname } = new URL(src, document.baseURI);
  const content = await sharedRequest(href, signal, (shared) =>
    request(src, href, shared, messages),
  );
  if ('json' in content) return check(content.json);
  if (!reader) throw loadFailure(src, common.loadNoRows(host.localName), messages);
  const name = nameOf(pathname) || href;
  return readGrid(content.table, originOf(name, href, language), reader);
}

function nameOf(pathname: string): string {
  const name = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Fetches a file without credentials; widgets that ask for the same one at the same time share the request. */
async function request(
  src: string,
  href: string,
  signal: AbortSignal,
  messages: Messages,
): Promise<Content> {
  const { common } = messages;
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(href, {
      credentials: 'omit',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) throw new LoadError(common.loadStatus(response.status));
    const text = await readText(response, messages);
    const type = response.headers.get('content-type') ?? '';
    const isCsv = /csv/i.test(type) || (!/json/i.test(type) && /\.csv(?:[?#]|$)/i.test(href));
    const kind = isCsv ? 'CSV' : 'JSON';
    if (/^\s*</.test(text)) throw new LoadError(common.loadPage(kind));
    return await (isCsv ? parseCsv(text) : parseJson(text, messages));
  } catch (error) {
    const reason =
      error instanceof LoadError
        ? error.message
        : timeout.aborted
          ? common.loadTimeout(TIMEOUT_SECONDS)
          : common.loadNetwork;
    throw loadFailure(src, reason, messages);
  }
}

function loadFailure(src: string, reason: string, { common }: Messages): DatasetError {
  const message = common.loadFailed(src, reason);
  return new DatasetError([{ path: 'src', code: 'load-failed', severity: 'error', message }]);
}

/** Why a file could not be used, in words that complete a sentence. */
class LoadError extends Error {}

/** Stops reading as soon as the file is too large, whatever its headers promised. */
async function readText(response: Response, messages: Messages): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    text += chunk.value;
    if (text.length > LARGEST_MEGABYTES * 1e6) {
      await reader?.cancel();
      throw new LoadError(messages.common.loadTooLarge(LARGEST_MEGABYTES));
    }
  }
  return text;
}

async function parseCsv(text: string): Promise<Content> {
  const { readCsv } = await import('../../read/csv.js');
  return { table: readCsv(text) };
}

async function parseJson(text: string, { common }: Messages): Promise<Content> {
  try {
    return { json: JSON.parse(text) };
  } catch {
    const { jsonFault } = await import('../../read/json-fault.js');
    const fault = jsonFault(text);
    throw new LoadError(common.loadNotJson(fault ? common.jsonFault(fault) : ''));
  }
}
