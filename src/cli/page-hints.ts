import { isLanguageTag } from '../../data/language-tag.js';
import { PERIODS } from '../model/pay-period.js';
import type { PageElement } from './page.js';
import type { ReadOptions } from './read-file.js';

/** What the author says at a widget about a table or a page, and the language that it is in. */
export function hintsOf(
  widget: PageElement,
  { origin, context }: ReadOptions,
): Pick<ReadOptions, 'origin' | 'context'> {
  const { attributes } = widget;
  const language = languageAt(widget) ?? origin.language;
  const period = PERIODS.find((each) => each === attributes.get('paid-per'));
  const rows = (['levels', 'roles'] as const).find((each) => each === attributes.get('rows'));
  const currency = attributes.get('currency')?.trim().toUpperCase() || context.currency;
  return {
    origin: { ...origin, language },
    context: {
      ...context,
      locale: language,
      currency,
      period: period ?? context.period,
      rows: rows ?? context.rows,
    },
  };
}

function languageAt(element: PageElement): string | undefined {
  for (let node: PageElement | null = element; node; node = node.parentNode) {
    const language = node.attributes.get('lang');
    if (language && isLanguageTag(language)) return language;
  }
  return undefined;
}
