import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';

/** What a call of the checker printed, and its exit code. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the checker in a folder of its own, in which these files are, on 23 November 2026. */
export async function callCli(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  look: (folder: string) => void = () => {},
): Promise<Called> {
  const folder = mkdtempSync(join(tmpdir(), 'role-compare-cli-'));
  const out: string[] = [];
  const err: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const isFile = (word: string) => /^[\w-]+\.\w+$/.test(word);
    const code = await run(
      args.map((word) => (isFile(word) ? join(folder, word) : word)),
      {
        out: (text) => out.push(text),
        err: (text) => err.push(text),
        isInteractive: false,
        hasColor: false,
        version: '1.2.3',
        today: new Date('2026-11-23T12:00:00Z'),
      },
    );
    look(folder);
    const plain = (texts: readonly string[]) => texts.join('').replaceAll(`${folder}/`, '');
    return { code, out: plain(out), err: plain(err) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
