import type { DatasetInput } from '../../data/index.js';
import { writeText } from './files.js';
import type { Surroundings } from './surroundings.js';

/**
 * Writes a dataset into a file, or to the terminal where none is named.
 * @throws {UsageError} when the file is there already and may not be replaced, or cannot be written
 */
export function writeDataset(
  dataset: DatasetInput,
  file: string | undefined,
  canReplace: boolean,
  { out, err }: Surroundings,
): void {
  const text = `${JSON.stringify(dataset, undefined, 2)}\n`;
  if (file === undefined) {
    out(text);
    return;
  }
  writeText(file, text, canReplace);
  err(`${file} is written. See what is in it with "role-compare check ${file}".\n`);
}
