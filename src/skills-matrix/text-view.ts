import { html, type TemplateResult } from 'lit';
import { type TextPart, textParts } from '../model/text-parts.js';

type View = string | TemplateResult;

/** A text with its web addresses as links, which may wrap after a slash: `Precision/recall`. */
export function textView(text: string): View | View[] {
  return text.includes('/') ? textParts(text).map(partView) : text;
}

function partView({ text, href }: TextPart): View {
  const pieces = text.split(/(?<=\/)(?=[^/])/);
  const words = pieces.map((piece, index) => (index ? html`<wbr>${piece}` : piece));
  return href ? html`<a href=${href} rel="noopener">${words}</a>` : html`${words}`;
}
