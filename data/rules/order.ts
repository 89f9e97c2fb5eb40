/** Rules about numbers that belong in an order. */
import { error, type Issue } from '../issue.js';
import { pathOf } from '../quote.js';
import type { Dataset } from '../types.js';
import { find, NOTHING } from './find.js';

const RANGE = ['low', 'mid', 'high'];
const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];
const HIRING = ['low', 'hiring.low', 'hiring.high', 'high'];

/** A range with its middle ascends, and so do percentiles. */
export function figuresAscend({ pay }: Dataset): Issue[] {
  return find(pay, ({ figure }, index) => {
    const path = () => `pay[${index}].figure`;
    if (figure.kind === 'range') return ascend(RANGE, [figure.low, figure.mid, figure.high], path);
    if (figure.kind !== 'percentiles') return NOTHING;
    const { p10, p25, p50, p75, p90 } = figure;
    return ascend(PERCENTILES, [p10, p25, p50, p75, p90], path);
  });
}

/** What is offered on hiring is a range within the range. */
export function hiringLiesWithin({ pay }: Dataset): Issue[] {
  return find(pay, ({ figure }, index) => {
    if (figure.kind !== 'range' || !figure.hiring) return NOTHING;
    const { low, hiring, high } = figure;
    return ascend(HIRING, [low, hiring.low, hiring.high, high], () => `pay[${index}].figure`);
  });
}

/** A duration ascends. */
export function durationsAscend({ transitions }: Dataset): Issue[] {
  return transitions.flatMap(({ durations }, index) =>
    find(durations, ({ low, high }, place) =>
      ascend(['low', 'high'], [low, high], () => `transitions[${index}].durations[${place}]`),
    ),
  );
}

/** A cell of a level group is a position on the group's scale. */
export function levelsAreOnScale({ skills }: Dataset): Issue[] {
  return skills.flatMap((group, index) => {
    if (group.kind !== 'level') return NOTHING;
    const last = group.scale.length - 1;
    return find(group.rows, ({ cells }, row) =>
      Object.entries(cells).flatMap(([role, position]) => {
        if (position <= last) return NOTHING;
        const path = pathOf(['skills', index, 'rows', row, 'cells', role]);
        return error(
          path,
          'off-scale',
          `${position} is not on the scale; use a position from 0 to ${last}.`,
        );
      }),
    );
  });
}

/** The first value that is below the one before it; a value that is not known has no say. */
function ascend(
  names: readonly string[],
  values: readonly (number | undefined)[],
  path: () => string,
): readonly Issue[] {
  let highest = 0;
  for (const [step, value = highest] of values.entries()) {
    if (value < highest) {
      const above = names[values.lastIndexOf(highest, step - 1)];
      const sentence = `${highest} is above ${names[step]}, which is ${value}; put the two in order.`;
      return [error(`${path()}.${above}`, 'order', sentence)];
    }
    highest = value;
  }
  return NOTHING;
}
