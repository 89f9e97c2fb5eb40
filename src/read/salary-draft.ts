import { LIMITS, url as webAddress } from '../../data/fields.js';
import type { Issue, Pay, Source } from '../../data/index.js';
import { error, warning } from '../../data/issue.js';
import { quote } from '../../data/quote.js';
import { entryList } from './entry-list.js';
import type { GridOrigin } from './grid.js';
import { fitted, plainText } from './plain-text.js';
import type { PayAsWritten, Reading } from './reading.js';
import type { FiguresReading } from './salary-figures.js';
import { idMaker } from './slug.js';

/** Whose pay it is, and what is known about it besides the amounts. */
export type PayDetails = Omit<Pay, 'figure' | 'measure' | 'currency' | 'period'>;

/** A document about pay in the making, with all that is to be said about what is left out of it. */
export class SalaryDraft {
  readonly issues: Issue[] = [];
  readonly roles = entryList('role', this.issues);
  readonly levels = entryList('level', this.issues);
  readonly #pay: Pay[] = [];
  readonly #asWritten: PayAsWritten[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #origin: GridOrigin;

  constructor(origin: GridOrigin) {
    this.#origin = origin;
  }

  warn(place: string, code: string, sentence: string): void {
    this.issues.push(warning(place, code, sentence));
  }

  /** The id of a source; where none is named, of the place where the table stood. */
  sourceIdOf(named: string, address: string, place: string, publisher = ''): string {
    const isNamed = named !== '' || address !== '';
    const url = isNamed ? address : this.#origin.url;
    const title = plainText(isNamed ? named || address : this.#origin.title);
    const key = `${title} ${url} ${publisher}`;
    const known = this.#sources.get(key);
    if (known) return known.id;
    const id = `source-${this.#sources.size + 1}`;
    const isLink = webAddress().safeParse(url).success;
    if (url && !isLink)
      this.warn(place, 'left-out', `${quote(url)} is no web address and is left out.`);
    this.#sources.set(key, {
      id,
      title: fitted(title || 'Table', LIMITS.title, place, this.issues),
      ...(publisher && { publisher: fitted(publisher, LIMITS.name, place, this.issues) }),
      ...(isLink && { url }),
    });
    return id;
  }

  /** Adds what was read, and keeps what could not be read in its own words. */
  add({ found, unread }: FiguresReading, details: PayDetails, place: string): void {
    for (const { figure, currency, period, measure = 'unstated', note } of found) {
      const notes = [note, details.note].filter(Boolean).join('\n');
      this.#pay.push({
        ...details,
        measure,
        currency,
        period,
        note: notes ? fitted(notes, LIMITS.sentence, place, this.issues) : undefined,
        figure,
      });
    }
    if (!unread) return;
    const { roles, level } = details;
    for (const role of roles)
      this.#asWritten.push({ role, ...(level && { level }), text: unread.text });
    this.warn(place, 'unread-pay', `${quote(unread.text)} ${unread.reason}`);
  }

  toReading(caption: string): Reading {
    const { language, today } = this.#origin;
    if (this.#pay.length === 0 && this.#asWritten.length === 0) {
      const sentence =
        'holds no pay; write amounts such as "$130K–$165K" below the names of roles.';
      return { issues: [...this.issues, error('table', 'no-pay', sentence)], asWritten: [] };
    }
    const title = caption || plainText(this.#origin.title) || 'Table';
    return {
      document: {
        format: 1,
        id: idMaker('table')(title),
        title: fitted(title, LIMITS.title, 'title', this.issues),
        lang: language,
        updated: today,
        sources: [...this.#sources.values()],
        roles: this.roles.all(),
        levels: this.levels.all(),
        pay: this.#pay,
      },
      issues: this.issues,
      asWritten: this.#asWritten,
    };
  }
}
