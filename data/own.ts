/**
 * The value under a key of a record, such as a role's cell or points; `undefined` when the record has no such key of
 * its own. A role may be called `constructor`, so plain indexing would find what every object inherits.
 */
export function own<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
