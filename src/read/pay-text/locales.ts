/** `Intl` takes long to answer, and a table asks the same for every cell. */
function remembered(ask: (tag: string) => string | undefined) {
  const answers = new Map<string, string | undefined>();
  return (tag = ''): string | undefined => {
    if (!answers.has(tag)) answers.set(tag, answered(ask, tag));
    return answers.get(tag);
  };
}

/** @returns nothing for what is no BCP 47 tag */
function answered(ask: (tag: string) => string | undefined, tag: string): string | undefined {
  try {
    return ask(tag);
  } catch {
    return undefined;
  }
}

/** The country in which a language is most likely read: `SE` for `sv`. */
export const regionOf = remembered((locale) => new Intl.Locale(locale).maximize().region);

/** The decimal point or comma of a language; nothing where it is neither. */
export const decimalOf = remembered((locale) => {
  // For a language that is not supported the reader's own would answer.
  const [known] = Intl.NumberFormat.supportedLocalesOf(locale);
  const parts = known ? new Intl.NumberFormat(known).formatToParts(1.5) : [];
  return parts.find(({ value }) => value === '.' || value === ',')?.value;
});

/** The language of a currency's country, with which its code begins. What several countries share has none. */
export const homeOf = remembered((currency) => {
  if (/^(?:$|EU|X)/.test(currency)) return undefined;
  const { language, region } = new Intl.Locale(`und-${currency.slice(0, 2)}`).maximize();
  return `${language}-${region}`;
});
