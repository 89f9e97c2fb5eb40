import { DataErrorEvent } from './events/data-error.js';
import { DataNoticeEvent } from './events/data-notice.js';
import type { DataState } from './source/data-state.js';

/** Already told in the console: once for each tag and cause, however many widgets share it. */
const told = new Set<string>();

/** Tells an author's scripts, and the console, what is wrong with the data or was left out of it. */
export function tellAuthor(widget: HTMLElement, state: DataState): void {
  const isError = state.status === 'error';
  const issues = isError ? state.issues : state.status === 'ready' ? state.notices : [];
  if (issues.length === 0) return;
  widget.dispatchEvent(isError ? new DataErrorEvent(issues) : new DataNoticeEvent(issues));
  const text = `<${widget.localName}>: ${issues.map((issue) => issue.message).join('\n')}`;
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
}
