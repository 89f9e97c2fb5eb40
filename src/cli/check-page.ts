import { didYouMean } from '../../data/did-you-mean.js';
import { validate } from '../../data/index.js';
import { error, type Issue, warning } from '../../data/issue.js';
import { common } from '../messages/en/common.js';
import { PERIODS } from '../model/pay-period.js';
import { readHtmlTable } from '../read/html-table.js';
import { jsonFault } from '../read/json-fault.js';
import { readPageData } from '../read/json-ld/read-page-data.js';
import { damageAt, mendJson } from '../ui/source/mend-json.js';
import { checkJson } from './check-json.js';
import { type Finding, placeAt } from './finding.js';
import { elementsOf, isWithin, type PageElement } from './page.js';
import { type ReadOptions, readTables } from './read-file.js';
import { ATTRIBUTES, GLOBAL_ATTRIBUTE } from './widget-attributes.js';

/** Everything found about the widgets of a saved page and the data that they read there. */
export function checkPage(
  file: string,
  html: string,
  options: ReadOptions,
  today: Date,
): Finding[] {
  const elements = elementsOf(html);
  const at = (element: PageElement, issue: Issue): Finding => ({
    file,
    ...issue,
    ...placeAt(html, element.offset),
  });
  const widgets = elements.filter(({ localName }) => ATTRIBUTES.has(localName));
  const findings = widgets.flatMap((widget) => [
    ...attributeIssues(widget).map((issue) => at(widget, issue)),
    ...dataFindings(widget),
  ]);
  const scripts = elements.filter(isJsonLd);
  if (scripts.length > 0) {
    const texts = scripts.map(({ textContent }) => textContent ?? '');
    const wanted = widgets.some(({ attributes }) => attributes.get('from') === 'page');
    const { issues } = readPageData(texts, options.origin, options.context);
    for (const issue of issues) {
      const script = scripts[Number(/^script (\d+)/.exec(issue.path)?.[1] ?? 1) - 1] ?? scripts[0];
      // A page may have JSON-LD about anything else.
      if (script && (wanted || issue.code !== 'no-pay')) findings.push(at(script, issue));
    }
  }
  if (widgets.length === 0 && scripts.length === 0)
    findings.push({ file, ...warning('', 'no-widget', 'has no widget and no JSON-LD about pay.') });
  return findings;

  /** A script that an editor has spoilt is read like the widgets read it. */
  function checkScript(script: PageElement): Finding[] {
    const text = script.textContent ?? '';
    const fault = jsonFault(text);
    const damage = fault && damageAt(text, fault.offset);
    const mended = damage ? mendJson(text) : undefined;
    if (!fault || !damage || mended === undefined)
      return checkJson(file, text, today, html, script.innerOffset);
    const place = placeAt(html, script.innerOffset + fault.offset);
    const issue = warning('', 'mended-script', common.scriptMended(damage, place.line));
    const { issues } = validate(mended, { today });
    return [{ file, ...issue, ...place }, ...issues.map((each) => at(script, each))];
  }

  function dataFindings(widget: PageElement): Finding[] {
    const { attributes, localName } = widget;
    const inside = elements.filter((element) => isWithin(element, widget));
    const script = inside.find(isJson);
    if (attributes.has('src')) return [];
    if (script) return checkScript(script);
    const named = attributes.get('for');
    const tables = (named ? elements : inside).filter(({ localName: name }) => name === 'table');
    const table = named ? tables.find((each) => idAround(each, named)) : tables[0];
    if (named && !table) {
      const ids = tables.map((each) => each.attributes.get('id') ?? '').filter(Boolean);
      const sentence = `no table has the id "${named}"${didYouMean(named, ids, 'give the table that id')}`;
      return [at(widget, error(`<${localName} for>`, 'no-table', sentence))];
    }
    if (!table || localName === 'role-fit-quiz' || attributes.has('from')) return [];
    const as = localName === 'salary-chart' ? 'salary' : 'skills';
    const hints = { ...options, ...hintsOf(widget, options), as } as const;
    const { document, issues } = readTables([readHtmlTable(table, '')], hints);
    const found = document ? validate(document, { today }).issues : [];
    return [...issues, ...found.filter(({ code }) => code !== 'no-date')].map((issue) =>
      at(table, issue),
    );
  }
}

/** What the author says about a table, and the language that it is in. */
function hintsOf(widget: PageElement, { origin, context }: ReadOptions) {
  const { attributes } = widget;
  const language = languageAround(widget) ?? origin.language;
  const period = PERIODS.find((each) => each === attributes.get('paid-per'));
  const rows = (['levels', 'roles'] as const).find((each) => each === attributes.get('rows'));
  return {
    origin: { ...origin, language },
    context: {
      ...context,
      locale: language,
      currency: attributes.get('currency') ?? context.currency,
      period: period ?? context.period,
      rows: rows ?? context.rows,
    },
  };
}

function languageAround(element: PageElement): string | undefined {
  for (let node: PageElement | null = element; node; node = node.parentNode) {
    const language = node.attributes.get('lang');
    if (language && isLanguage(language)) return language;
  }
  return undefined;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function attributeIssues({ localName, attributes }: PageElement): Issue[] {
  const known = ATTRIBUTES.get(localName) ?? [];
  return [...attributes.keys()]
    .filter((name) => !known.includes(name) && !GLOBAL_ATTRIBUTE.test(name))
    .map((name) =>
      warning(
        `<${localName} ${name}>`,
        'unknown-attribute',
        `this attribute is not known here${didYouMean(name, known, 'remove it')}`,
      ),
    );
}

function idAround(element: PageElement, id: string): boolean {
  for (let node: PageElement | null = element; node; node = node.parentNode) {
    if (node.attributes.get('id') === id) return true;
  }
  return false;
}

function isJson({ localName, attributes }: PageElement): boolean {
  return localName === 'script' && /^application\/json$/i.test(attributes.get('type') ?? '');
}

function isJsonLd({ localName, attributes }: PageElement): boolean {
  return localName === 'script' && /^application\/ld\+json$/i.test(attributes.get('type') ?? '');
}
