import type { Measure, Pay } from '../../../data/index.js';
import type { PayContext } from '../pay-context.js';

type Found = Pick<Pay, 'figure' | 'currency' | 'period' | 'note'> & { readonly measure?: Measure };

/** Stays words until there is a reader of words. */
export function readPayText(
  text: string,
  _context: PayContext,
): ({ kind: 'pay' } & Found) | { kind: 'nothing' } | { kind: 'unread'; reason: string } {
  return text ? { kind: 'unread', reason: 'is written in words.' } : { kind: 'nothing' };
}

export function readPayContext(_text: string, context: PayContext): PayContext {
  return context;
}
