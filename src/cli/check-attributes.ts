import { didYouMean } from '../../data/did-you-mean.js';
import type { Dataset } from '../../data/index.js';
import { error, type Issue, warning } from '../../data/issue.js';
import type { PageElement } from './page.js';
import { ATTRIBUTES, GLOBAL_ATTRIBUTE } from './widget-attributes.js';

/** Attributes that the widget does not have, nor any element. */
export function unknownAttributes({ localName, attributes }: PageElement): Issue[] {
  const known = ATTRIBUTES.get(localName) ?? [];
  return [...attributes.keys()]
    .filter((name) => !known.includes(name) && !GLOBAL_ATTRIBUTE.test(name))
    .map((name) => {
      const sentence = `this attribute is not known here${didYouMean(name, known, 'remove it')}`;
      return warning(`<${localName} ${name}>`, 'unknown-attribute', sentence);
    });
}

/** Ids in the widget's lists of what to show that are not in what it shows. */
export function unknownIds({ localName, attributes }: PageElement, dataset: Dataset): Issue[] {
  const { roles, levels, skills: groups } = dataset;
  return Object.entries({ roles, levels, groups }).flatMap(([name, entries]) => {
    const ids = entries.map(({ id }) => id);
    const wanted = ATTRIBUTES.get(localName)?.includes(name) ? attributes.get(name) : '';
    return (wanted ?? '')
      .split(/[\s,]+/)
      .filter((id) => id && !ids.includes(id))
      .map((id) => {
        const part = name.slice(0, -1);
        const remedy = didYouMean(id, ids, `it has ${ids.slice(0, 10).join(', ') || 'none'}`);
        const sentence = `what is shown here has no ${part} "${id}"${remedy}`;
        return error(`<${localName} ${name}>`, `unknown-${part}`, sentence);
      });
  });
}
