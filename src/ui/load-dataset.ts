import { DatasetError } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';

const TIMEOUT_SECONDS = 8;
/** More than any comparison a person can read; a larger file is a mistake in the address. */
const LARGEST_MEGABYTES = 2;

/**
 * Fetches a JSON document without credentials.
 * @throws {DatasetError} with one plain sentence when it does not arrive or is not JSON
 */
export async function loadJson(
  address: string,
  signal: AbortSignal,
  messages: Messages,
): Promise<unknown> {
  const { common } = messages;
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(new URL(address, document.baseURI), {
      credentials: 'omit',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) throw new LoadError(common.loadStatus(response.status));
    return parse(await readText(response, messages), messages);
  } catch (error) {
    if (signal.aborted) throw error;
    const reason =
      error instanceof LoadError
        ? error.message
        : timeout.aborted
          ? common.loadTimeout(TIMEOUT_SECONDS)
          : common.loadNetwork;
    throw new DatasetError([
      {
        path: 'src',
        code: 'load-failed',
        severity: 'error',
        message: common.loadFailed(address, reason),
      },
    ]);
  }
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
