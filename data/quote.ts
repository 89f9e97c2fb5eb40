/** How a document's own words stand in a sentence about it. */

/** Enough to recognise a value by; a document may hold a megabyte where a name should be. */
const SHOWN = 60;

/** A value as it is named in a sentence: text in quotes and cut short, a number as it is, anything else by its kind. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : cut(String(value));
}

/** Values as a choice: `"a", "b" or "c"`. */
export function choice(values: readonly unknown[]): string {
  const quoted = values.map(quote);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}

/** A place in the document: `pay[3].currency`, `cells["ml-engineer"]`; empty for the whole of it. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$]{1,60}$/.test(String(key)) ? `.${String(key)}` : `[${quote(String(key))}]`;
    })
    .join('')
    .replace(/^\./, '');
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
