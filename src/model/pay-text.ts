import type { Figure } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';
import type { Money } from './money.js';

/** A figure in words. */
export interface PayText {
  /** What stands out: `$145–190K`. */
  readonly main: string;
  /** What the main amount is or what else is known: `median`, `hiring $150–160K`. */
  readonly details: readonly string[];
  /** All of it in full words, for speech and for the table. */
  readonly full: string;
}

/** @param money the amounts' currency, as the page's language writes it */
export function payText(
  figure: Figure,
  money: Money,
  { salary }: Pick<Messages, 'salary'>,
): PayText {
  const long = (low: number, high: number) =>
    low === high ? money.full(low) : salary.range(money.digits(low), money.full(high));
  const list = (...parts: (string | false | undefined)[]) =>
    parts.filter((part) => typeof part === 'string');
  switch (figure.kind) {
    case 'range': {
      const { low, high, mid, hiring } = figure;
      return {
        main: money.shortRange(low, high),
        details: list(
          mid !== undefined && salary.middle(money.short(mid)),
          hiring && salary.hiring(money.shortRange(hiring.low, hiring.high)),
        ),
        full: list(
          long(low, high),
          mid !== undefined && salary.middle(money.full(mid)),
          hiring && salary.hiring(long(hiring.low, hiring.high)),
        ).join('; '),
      };
    }
    case 'percentiles': {
      const { p10, p25, p50, p75, p90 } = figure;
      return {
        main: money.short(p50),
        details: [salary.median, salary.halfIn(money.shortRange(p25, p75))],
        full: list(
          `${salary.median} ${money.full(p50)}`,
          salary.middleHalf(long(p25, p75)),
          p10 !== undefined && p90 !== undefined && salary.tenthToNinetieth(long(p10, p90)),
        ).join('; '),
      };
    }
    case 'from':
    case 'upTo':
      return {
        main: salary[figure.kind](money.short(figure.value)),
        details: [],
        full: salary[figure.kind](money.full(figure.value)),
      };
    default:
      return {
        main: money.short(figure.value),
        details: [salary[figure.kind]],
        full: `${salary[figure.kind]} ${money.full(figure.value)}`,
      };
  }
}
