/** How values of JSON-LD are looked at: anything may be missing, single or in a list, plain or an object. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Gives the object that a value stands for, when the value only names the object's `@id`. */
export type Resolve = (value: unknown) => unknown;

/** Beyond every limit of the format: a long name that a thousand postings refer to is not worth reading each time. */
const LONGEST = 2100;
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes one value and a list of one alike. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A text, number or name as one line; empty when there is none. */
export function textOf(value: unknown): string {
  const first = listOf(value)[0];
  const plain = isObject(first) ? (first['@value'] ?? first.name) : first;
  return typeof plain === 'string' || typeof plain === 'number'
    ? oneLine(String(plain).slice(0, LONGEST))
    : '';
}

/** The first value under any of the keys that says something. */
export function firstOf(objects: readonly JsonObject[], ...keys: readonly string[]): unknown {
  for (const object of objects) {
    for (const key of keys) {
      const values = listOf(object[key]);
      const [first] = values;
      const value =
        values.length > 1 ? values : isObject(first) ? (first['@value'] ?? first) : first;
      if (isObject(value) || textOf(value)) return value;
    }
  }
  return undefined;
}

/** WordPress writes texts for HTML into JSON, where `&#8211;` stands for a dash. */
function oneLine(text: string): string {
  return text
    .replace(/&(?:#(\d{1,6})|amp);/g, (_all, code) => (code ? String.fromCodePoint(code) : '&'))
    .replace(/\s+/g, ' ')
    .trim();
}
