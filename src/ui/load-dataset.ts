import { DatasetError } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import { sharedRequest } from './shared-request.js';

const TIMEOUT_SECONDS = 8;
/** More than any comparison a person can read; a larger file is a mistake in the address. */
const LARGEST_MEGABYTES = 2;

/**
 * Fetches a JSON document without credentials; widgets that ask for the same one at the same time share the request.
 * @param signal ends the waiting of this caller
 * @throws {DatasetError} with one plain sentence when it does not arrive or is not JSON
 */
export async function loadJson(
  address: string,
  signal: AbortSignal,
  messages: Messages,
): Promise<unknown> {
  if (!URL.canParse(address, document.baseURI)) {
    throw loadFailure(address, messages.common.loadAddress, messages);
  }
  const { href } = new URL(address, document.baseURI);
  return sharedRequest(href, signal, (shared) => request(address, href, shared, messages));
}

async function request(
  address: string,
  href: string,
  signal: AbortSignal,
  messages: Messages,
): Promise<unknown> {
  const { common } = messages;
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(href, {
      credentials: 'omit',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) throw new LoadError(common.loadStatus(response.status));
    return parse(await readText(response, messages), messages);
  } catch (error) {
    const reason =
      error instanceof LoadError
        ? error.message
        : timeout.aborted
          ? common.loadTimeout(TIMEOUT_SECONDS)
          : common.loadNetwork;
    throw loadFailure(address, reason, messages);
  }
}

function loadFailure(address: string, reason: string, { common }: Messages): DatasetError {
  const message = common.loadFailed(address, reason);
  return new DatasetError([{ path: 'src', code: 'load-failed', severity: 'error', message }]);
}

/** Why a document could not be used, in words that complete a sentence. */
class LoadError extends Error {}

/** Stops reading as soon as the document is too large, whatever its headers promised. */
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

function parse(text: string, messages: Messages): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(messages.common.loadNotJson);
  }
}
