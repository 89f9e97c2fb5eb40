import { LIMITS, url as webAddress } from '../../data/fields.js';
import type { Issue, Source } from '../../data/index.js';
import { warning } from '../../data/issue.js';
import { quote } from '../../data/quote.js';
import type { GridOrigin } from './grid.js';
import { fitted, plainText } from './plain-text.js';

/** The sources of a document in the making. */
export interface SourceList {
  /** The id of a source; where neither title nor address is given, of the place where the table stood. */
  readonly idOf: (title: string, address: string, place: string, publisher?: string) => string;
  readonly all: () => Source[];
}

export function sourceList(origin: GridOrigin, issues: Issue[]): SourceList {
  const sources = new Map<string, Source>();
  return {
    idOf: (named, address, place, publisher = '') => {
      const isNamed = named !== '' || address !== '';
      const url = isNamed ? address : origin.url;
      const title = plainText(isNamed ? named || address : origin.title) || 'Table';
      const key = `${title} ${url} ${publisher}`;
      const known = sources.get(key);
      if (known) return known.id;
      const isLink = webAddress().safeParse(url).success;
      if (url && !isLink) {
        const sentence = `${quote(url)} is left out; write a web address that begins with "https://".`;
        issues.push(warning(place, 'left-out', sentence));
      }
      const id = `source-${sources.size + 1}`;
      const shown = fitted(title, LIMITS.title, place, issues);
      sources.set(key, {
        id,
        title: shown,
        ...(publisher && { publisher: fitted(publisher, LIMITS.name, place, issues) }),
        ...(isLink && { url }),
      });
      return id;
    },
    all: () => [...sources.values()],
  };
}
