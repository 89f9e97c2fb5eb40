import { readFileSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage.js';

/** More than any comparison a person can read. */
const MOST_BYTES = 50_000_000;

/**
 * The text of a file; `-` is the standard input.
 * @throws {UsageError} when it cannot be read
 */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.length > MOST_BYTES) throw new Error('it is larger than 50 MB');
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/**
 * Writes a file that is not there yet, or replaces it if that is asked for.
 * @throws {UsageError} when it is there or cannot be written
 */
export function writeText(file: string, text: string, canReplace: boolean): void {
  try {
    writeFileSync(file, text, { flag: canReplace ? 'w' : 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      isThere
        ? `${file} is there already; name another file, or add --force to replace it.`
        : `${file} cannot be written: ${reasonOf(error)}.`,
    );
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'this is not allowed';
  return error instanceof Error ? error.message : String(error);
}
