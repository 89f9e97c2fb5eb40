import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';

/** Where the figures come from: always visible, a link where there is an address. */
export function sourceList(
  sources: readonly Source[],
  messages: Messages,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const { common } = messages;
  const label = sources.length === 1 ? common.source : common.sources;
  return html`<p class="sources" part="sources">
    ${label}: ${sources.map((source, index) => html`${index ? '; ' : nothing}${sourceName(source)}`)}
  </p>`;
}

/** A source's title, linked where it has an address, with its publisher and date. */
export function sourceName(source: Source): TemplateResult {
  const details = [source.publisher, source.date].filter(Boolean).join(', ');
  const title = source.url
    ? html`<a href=${source.url} rel="noopener">${source.title}</a>`
    : html`<cite>${source.title}</cite>`;
  return html`${title}${details ? html` (${details})` : nothing}`;
}
