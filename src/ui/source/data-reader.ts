import type { Grid, GridOrigin, GridReading } from '../../read/grid.js';
import type { Reading } from '../../read/reading.js';
import { checkReading, type DataState } from './data-state.js';

/** How a widget understands data in other forms than the dataset format. Both ways load their code when first asked. */
export interface DataReader {
  /** Differs with whatever else decides what comes out, such as an author's hints. */
  readonly key: string;
  readonly readGrid: (grid: Grid, origin: GridOrigin) => Promise<Reading>;
  readonly readPage?: (scripts: readonly string[], origin: GridOrigin) => Promise<Reading>;
}

/** What has been read, by what it was read from, so that widgets which show the same read it once. */
const known = new WeakMap<object, Map<string, Promise<DataState>>>();

/** The outcome of `read` for this material and key, which is computed once. */
export function readOnce(
  material: object,
  key: string,
  read: () => Promise<DataState>,
): Promise<DataState> {
  const states = known.get(material) ?? new Map<string, Promise<DataState>>();
  known.set(material, states);
  const state = states.get(key) ?? read();
  states.set(key, state);
  return state;
}

/** What a widget makes of a table or a file of rows. */
export function readGrid(
  found: GridReading,
  origin: GridOrigin,
  reader: DataReader,
): Promise<DataState> {
  return readOnce(found, `${reader.key} ${origin.language} ${origin.url}`, async () => {
    const { grid, issues } = found;
    if (!grid) return { status: 'error', issues, canRetry: false };
    const reading = await reader.readGrid(grid, origin);
    return checkReading({ ...reading, issues: [...issues, ...reading.issues] });
  });
}

/** Where data stood that says nothing of it itself. */
export function originOf(title: string, address: string, language: string): GridOrigin {
  return {
    title,
    url: /^https?:/.test(address) ? address : undefined,
    language,
    today: new Date().toISOString().slice(0, 10),
  };
}
