import { type Issue, warning } from '../../data/issue.js';
import { unknownAttributes, unknownIds } from './check-attributes.js';
import type { Found } from './finding.js';
import { checkJsonLd } from './json-ld.js';
import type { Lines } from './lines.js';
import { Page, type PageElement } from './page.js';
import type { ReadOptions } from './read-file.js';
import { ATTRIBUTES } from './widget-attributes.js';
import { type Visit, widgetData } from './widget-data.js';

/** Everything found about the widgets of a saved page and the data that they read there. */
export function checkPage(html: string, options: ReadOptions, today: Date, lines: Lines): Found[] {
  const page = new Page(html);
  const placeAt = (offset: number) => lines.placeAt(offset);
  const widgets = page.elements.filter(({ localName }) => ATTRIBUTES.has(localName));
  const found = widgets.flatMap((widget) =>
    widgetFindings(widget, { page, options, today, placeAt }),
  );
  const hasJsonLd = page.scripts('application/ld+json').length > 0;
  if (widgets.length === 0 && !hasJsonLd) {
    const issue = warning('page', 'no-widget', 'has no widget and no JSON-LD about pay.');
    return [{ issue, offset: 0 }];
  }
  const isRead = widgets.some(({ attributes }) => attributes.get('from') === 'page');
  if (!hasJsonLd || isRead) return found;
  // Where no widget reads it, it may be about anything else.
  const about = checkJsonLd(page, options, today, 0).found;
  return [...found, ...about.filter(({ issue }) => issue.code !== 'no-pay')];
}

function widgetFindings(widget: PageElement, visit: Visit): Found[] {
  const { dataset, found } = widgetData(widget, visit);
  const issues: Issue[] = [
    ...unknownAttributes(widget),
    ...(dataset ? unknownIds(widget, dataset) : []),
  ];
  return [...issues.map((issue) => ({ issue, offset: widget.offset })), ...found];
}
