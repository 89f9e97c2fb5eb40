/** The same function, which computes again only when an argument is another one than the last time. */
export function memoLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined;
  return (...given) => {
    if (!last || given.some((value, index) => value !== last?.given[index])) {
      last = { given, result: compute(...given) };
    }
    return last.result;
  };
}
