/** Rules about numbers that belong in an order. */
import { error, type Issue } from '../issue.js';
import { pathOf } from '../quote.js';
import type { Dataset, Figure } from '../types.js';

type Step = readonly [name: string, value: number | undefined];

/** A figure's numbers ascend: the ends and the middle of a range, what is offered on hiring within it, percentiles. */
export function* figuresAscend({ pay }: Dataset): Iterable<Issue> {
  for (const [index, { figure }] of pay.entries()) {
    for (const steps of stepsOf(figure)) {
      const wrong = firstDescent(steps);
      if (wrong) yield outOfOrder(`pay[${index}].figure`, wrong);
    }
  }
}

/** A duration's ends ascend. */
export function* durationsAscend({ transitions }: Dataset): Iterable<Issue> {
  for (const [index, { durations }] of transitions.entries()) {
    for (const [place, { low, high }] of durations.entries()) {
      const wrong = firstDescent([
        ['low', low],
        ['high', high],
      ]);
      if (wrong) yield outOfOrder(`transitions[${index}].durations[${place}]`, wrong);
    }
  }
}

/** A cell of a level group is a position on the group's scale. */
export function* levelsAreOnScale({ skills }: Dataset): Iterable<Issue> {
  for (const [index, group] of skills.entries()) {
    if (group.kind !== 'level') continue;
    const last = group.scale.length - 1;
    for (const [row, { cells }] of group.rows.entries()) {
      for (const [role, position] of Object.entries(cells)) {
        if (position <= last) continue;
        const path = pathOf(['skills', index, 'rows', row, 'cells', role]);
        yield error(
          path,
          'off-scale',
          `${position} is not on the scale; use a position from 0 to ${last}.`,
        );
      }
    }
  }
}

function stepsOf(figure: Figure): readonly (readonly Step[])[] {
  if (figure.kind === 'percentiles') {
    const { p10, p25, p50, p75, p90 } = figure;
    return [
      [
        ['p10', p10],
        ['p25', p25],
        ['p50', p50],
        ['p75', p75],
        ['p90', p90],
      ],
    ];
  }
  if (figure.kind !== 'range') return [];
  const { low, mid, high, hiring } = figure;
  const whole: readonly Step[] = [
    ['low', low],
    ['mid', mid],
    ['high', high],
  ];
  if (!hiring) return [whole];
  return [
    whole,
    [
      ['low', low],
      ['hiring.low', hiring.low],
      ['hiring.high', hiring.high],
      ['high', high],
    ],
  ];
}

/** The first two neighbours of which the former is higher; steps without a value are passed over. */
function firstDescent(steps: readonly Step[]): readonly [Step, Step] | undefined {
  let before: Step | undefined;
  for (const step of steps) {
    if (step[1] === undefined) continue;
    if (before?.[1] !== undefined && before[1] > step[1]) return [before, step];
    before = step;
  }
  return undefined;
}

function outOfOrder(path: string, [[name, value], [next, smaller]]: readonly [Step, Step]): Issue {
  return error(
    `${path}.${name}`,
    'order',
    `${value} is above ${next}, which is ${smaller}; put the two in order.`,
  );
}
