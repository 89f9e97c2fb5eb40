/**
 * Fails a test during which Lit, in development mode, warned (a change scheduled after an update,
 * a class field that shadows a property, …). Call it once in a `describe`.
 */
export function noLitWarnings(): void {
  const original = console.warn;
  let warnings: string[] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => {
      const text = parts.map(String).join(' ');
      // "Lit is in dev mode" comes once a page and is what we want here.
      if (/lit\.dev\/msg/.test(text) && !/msg\/dev-mode/.test(text)) warnings.push(text);
      else original.apply(console, parts);
    };
  });

  afterEach(() => {
    console.warn = original;
    if (warnings.length > 0) throw new Error(`Lit warned:\n${warnings.join('\n')}`);
  });
}
