declare global {
  interface Window {
    propertyRuns?: string | null;
  }
}

/** How many cases a property test tries: `usual`, or what `npm run test:long` asks for. */
export function propertyRuns(usual = 200): number {
  const asked =
    typeof window === 'undefined' ? globalThis.process?.env.PROPERTY_RUNS : window.propertyRuns;
  return asked ? Number(asked) : usual;
}
