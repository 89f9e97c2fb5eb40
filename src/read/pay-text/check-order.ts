import { PERIODS } from '../../model/pay-period.js';
import type { Token } from './tokens.js';
import { Unread } from './unread.js';
import { ADVERBS, type Meaning } from './words.js';

/**
 * Words that join or open a range stand where they do in a sentence, and a time follows its "per".
 * @throws {Unread} when the amounts are neither one figure nor one range
 */
export function checkOrder(tokens: readonly Token[]): void {
  const numbers = placesOf(tokens, ({ kind }) => kind === 'number');
  const isInOrder = numbers.length === 2 ? isRange(tokens, numbers) : isSingle(tokens, numbers);
  if (!isInOrder) throw new Unread('is neither one amount nor one range.');
  // One place more than there are tokens, lest a "/" stand at the end.
  for (const index of [...tokens.keys(), tokens.length]) {
    const token = tokens[index];
    const isTime = PERIODS.some((period) => means(token, period));
    const isAfterPer = means(tokens[index - 1], 'per');
    const isAdverb = means(token, ...Object.values(ADVERBS));
    if (isTime ? !isAfterPer : isAfterPer && !isAdverb)
      throw new Unread('has a time or a "/" alone; write one such as "/ year".');
  }
}

/** A `~` in front means "about", between two amounts "to". */
export function startsRough(tokens: readonly Token[]): boolean {
  return means(tokens[0], 'tilde');
}

function isRange(tokens: readonly Token[], [first = 0, second = 0]: readonly number[]): boolean {
  const joins = placesOf(tokens.slice(1), (token) =>
    means(token, 'to', 'tilde', 'until', 'and'),
  ).map((place) => place + 1);
  const [join = -1] = joins;
  return (
    joins.length === 1 &&
    join > first &&
    join < second &&
    (!means(tokens[join], 'and') || tokens.some((token) => means(token, 'between'))) &&
    !means(tokens[0], 'to', 'until', 'and') &&
    !tokens.some((token) => means(token, 'upTo', 'median', 'average')) &&
    placesOf(tokens, (token) => means(token, 'from')).every((place) => place < first)
  );
}

function isSingle(tokens: readonly Token[], numbers: readonly number[]): boolean {
  const [first = 0] = numbers;
  const kinds = placesOf(tokens, (token) =>
    means(token, 'from', 'upTo', 'until', 'median', 'average'),
  );
  return (
    numbers.length === 1 &&
    kinds.length <= 1 &&
    kinds.every((place) => place < first || !means(tokens[place], 'until')) &&
    !tokens.slice(1).some((token) => means(token, 'tilde')) &&
    !tokens.some((token) => means(token, 'to', 'and', 'between', 'of'))
  );
}

function placesOf(tokens: readonly Token[], test: (token: Token) => boolean): number[] {
  return [...tokens.keys()].filter((index) => {
    const token = tokens[index];
    return token !== undefined && test(token);
  });
}

function means(token: Token | undefined, ...meanings: readonly Meaning[]): boolean {
  return token?.kind === 'word' && meanings.includes(token.meaning);
}
