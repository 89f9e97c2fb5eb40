import { executeServerCommand } from '@web/test-runner-commands';

/** A table as assistive technology has it: rows of cells with their roles and names. */
export interface ExposedTable {
  readonly name: string;
  readonly rows: readonly (readonly { readonly role: string; readonly name: string }[])[];
}

/** The tables of Chromium's accessibility tree; nothing in engines that have no tree to ask. */
export async function exposedTables(): Promise<readonly ExposedTable[] | undefined> {
  const { tables } = await executeServerCommand<{ tables?: ExposedTable[] }, undefined>(
    'exposed-tables',
  );
  return tables;
}
