import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linearAxis } from '../../../src/model/linear-axis.js';
import { propertyRuns } from '../../helpers/property-runs.js';

const coarse = (amounts: number[]) =>
  linearAxis(amounts)
    .ticks.filter((tick) => tick.rank < 2)
    .map((tick) => tick.value);

describe('The axis of pay', () => {
  it('starts at zero when the lowest amount is at most 40 % of the highest', () => {
    assert.deepEqual(coarse([130, 550]), [0, 200, 400, 600]);
    assert.deepEqual(coarse([40, 100]), [0, 20, 40, 60, 80, 100]);
    assert.equal(linearAxis([40, 100]).isTruncated, false);
  });

  it('starts at a round amount above zero otherwise, and says so', () => {
    assert.deepEqual(
      coarse([130_000, 230_000]),
      [120_000, 140_000, 160_000, 180_000, 200_000, 220_000, 240_000],
    );
    assert.equal(linearAxis([41, 100]).isTruncated, true);
  });

  it('has room around a single amount', () => {
    const { domain, position } = linearAxis([100]);
    assert.ok(domain[0] < 100 && domain[1] > 100);
    assert.ok(position(100) > 10 && position(100) < 90);
  });

  it('refuses to be drawn for no amount at all', () => {
    assert.throws(() => linearAxis([]), RangeError);
  });

  it('has evenly spaced ticks from end to end, and every amount where arithmetic puts it', () => {
    const amount = fc.double({ min: 1e-2, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (amounts) => {
        const { domain, ticks, position } = linearAxis(amounts);
        const [first, last] = domain;
        assert.ok(first <= Math.min(...amounts) && last >= Math.max(...amounts));
        assert.ok(ticks.length >= 3 && ticks.length <= 23, `${ticks.length} ticks`);
        ticks.forEach((tick, index) => {
          assert.ok(Math.abs(position(tick.value) - (index / (ticks.length - 1)) * 100) < 1e-6);
        });
        for (const amount of amounts) {
          const expected = ((amount - first) / (last - first)) * 100;
          assert.ok(Math.abs(position(amount) - expected) < 1e-6);
        }
      }),
      { numRuns: propertyRuns() },
    );
  });
});
