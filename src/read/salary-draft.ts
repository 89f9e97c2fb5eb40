import { LIMITS } from '../../data/fields.js';
import type { Issue, Pay } from '../../data/index.js';
import { error, warning } from '../../data/issue.js';
import { quote } from '../../data/quote.js';
import { entryList } from './entry-list.js';
import type { GridOrigin } from './grid.js';
import { fitted, plainText } from './plain-text.js';
import type { PayAsWritten, Reading } from './reading.js';
import type { FiguresReading } from './salary-figures.js';
import { idMaker } from './slug.js';
import { type SourceList, sourceList } from './source-list.js';

/** Whose pay it is, and what is known about it besides the amounts. */
export type PayDetails = Omit<Pay, 'figure' | 'measure' | 'currency' | 'period'>;

/** A document about pay in the making, with all that is to be said about what is left out of it. */
export class SalaryDraft {
  readonly issues: Issue[] = [];
  readonly roles = entryList('role', this.issues);
  readonly levels = entryList('level', this.issues);
  readonly sources: SourceList;
  readonly #pay: Pay[] = [];
  readonly #asWritten: PayAsWritten[] = [];
  readonly #origin: GridOrigin;

  constructor(origin: GridOrigin) {
    this.#origin = origin;
    this.sources = sourceList(origin, this.issues);
  }

  warn(place: string, code: string, sentence: string): void {
    this.issues.push(warning(place, code, sentence));
  }

  /** Adds what was read, and keeps what could not be read in its own words. */
  add({ found, unread }: FiguresReading, details: PayDetails, place: string): void {
    for (const { figure, currency, period, measure = 'unstated', note } of found) {
      const notes = [note, details.note].filter((text) => text?.trim()).join('\n');
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
        sources: this.sources.all(),
        roles: this.roles.all(),
        levels: this.levels.all(),
        pay: this.#pay,
      },
      issues: this.issues,
      asWritten: this.#asWritten,
    };
  }
}
