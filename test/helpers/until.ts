/** Waits until `condition` gives something truthy, and gives it back; no fixed sleeps in tests. */
export async function until<T>(
  condition: () => T | Promise<T>,
  sentence = 'the condition holds',
  limit = 4000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value as NonNullable<T>;
    if (performance.now() > deadline) throw new Error(`Waited ${limit} ms until ${sentence}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
