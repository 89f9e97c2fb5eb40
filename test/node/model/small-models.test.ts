import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countRows, limitRows } from '../../../src/model/limit-rows.js';
import { moneyIn } from '../../../src/model/money.js';
import { overlapOf } from '../../../src/model/overlap.js';
import { placeOf } from '../../../src/model/own-pay.js';
import { convertPeriod } from '../../../src/model/pay-period.js';
import { payText } from '../../../src/model/pay-text.js';
import { allRoles, chooseRoles } from '../../../src/model/roles.js';
import { salaryPanels } from '../../../src/model/salary-panels.js';
import { tickRoom } from '../../../src/model/tick-room.js';
import { english } from '../../helpers/english.js';
import { madeDataset, madePay, range } from '../../helpers/made-dataset.js';

const messages = english;

describe('Roles', () => {
  it('keep their colour when an author chooses and orders them', () => {
    const roles = chooseRoles(madeDataset(), 'baker, cook', messages);
    assert.deepEqual(
      roles.map((role) => [role.id, role.series]),
      [
        ['baker', 2],
        ['cook', 1],
      ],
    );
  });

  it('share the neutral colour after the sixth', () => {
    const dataset = madeDataset({
      roles: Array.from({ length: 8 }, (_, n) => ({ id: `r${n}`, name: `R${n}` })),
    });
    assert.deepEqual(
      allRoles(dataset).map((role) => role.series),
      [1, 2, 3, 4, 5, 6, 0, 0],
    );
  });

  it('are refused by name when the dataset does not have them', () => {
    assert.throws(() => chooseRoles(madeDataset(), 'cook constructor', messages), {
      message: 'There is no role “constructor” in this dataset. It has: cook, baker.',
    });
  });
});

describe('Converting a period', () => {
  const pay = madePay('cook', 'junior', range(52_000, 104_000));

  it('rests on 12 months, 52 weeks of 5 days, and the hours of a week', () => {
    const converted = (period: 'month' | 'week' | 'day' | 'hour') =>
      convertPeriod(pay, period, 40).figure;
    assert.deepEqual(converted('week'), range(1000, 2000));
    assert.deepEqual(converted('day'), range(200, 400));
    assert.deepEqual(converted('hour'), range(25, 50));
    assert.deepEqual(convertPeriod(pay, 'hour', 20).figure, range(50, 100));
    assert.deepEqual(
      convertPeriod(madePay('cook', 'junior', range(12_000, 24_000)), 'month', 40).figure,
      range(1000, 2000),
    );
  });

  it('leaves a figure of the same period alone', () => {
    assert.equal(convertPeriod(pay, 'year', 40), pay);
  });
});

describe('A figure in words', () => {
  const money = moneyIn('en', 'USD');
  const text = (figure: Parameters<typeof payText>[0]) => payText(figure, money, messages);

  it('is short for the eye and full for the ear', () => {
    assert.deepEqual(text({ kind: 'range', low: 120_000, mid: 150_000, high: 186_000 }), {
      main: '$120–186K',
      details: ['middle $150K'],
      full: '120,000 to 186,000 US dollars; middle 150,000 US dollars',
    });
    assert.deepEqual(text({ kind: 'from', value: 120_000 }), {
      main: 'from $120K',
      details: [],
      full: 'from 120,000 US dollars',
    });
    assert.equal(
      text({ kind: 'percentiles', p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 }).full,
      'median 3 US dollars; middle half 2 to 4 US dollars; 10th to 90th percentile 1 to 5 US dollars',
    );
  });
});

describe('Overlap', () => {
  it('is the stretch common to all, or the distance to one', () => {
    assert.deepEqual(
      overlapOf([
        { low: 1, high: 5 },
        { low: 3, high: 9 },
      ]),
      { kind: 'overlap', low: 3, high: 5 },
    );
    assert.deepEqual(
      overlapOf([
        { low: 1, high: 3 },
        { low: 3, high: 9 },
      ]),
      { kind: 'touching' },
    );
    assert.deepEqual(
      overlapOf([
        { low: 1, high: 2 },
        { low: 5, high: 9 },
      ]),
      { kind: 'apart', gap: 3 },
    );
  });
});

describe("The reader's own pay", () => {
  it('is below, in the lower or upper half of, or above a figure', () => {
    const places = [9, 10, 15, 16, 20, 21].map((amount) => placeOf(amount, range(10, 20)));
    assert.deepEqual(places, ['below', 'lower', 'lower', 'upper', 'upper', 'above']);
  });

  it('is not placed where the figure does not say', () => {
    assert.equal(placeOf(50, { kind: 'from', value: 10 }), 'unknown');
    assert.equal(placeOf(5, { kind: 'from', value: 10 }), 'below');
    assert.equal(placeOf(50, { kind: 'upTo', value: 10 }), 'above');
    assert.equal(placeOf(10, { kind: 'average', value: 10 }), 'same');
  });
});

describe('A long list', () => {
  it('is cut after the limit, without empty groups', () => {
    const dataset = madeDataset();
    const pay = ['junior', 'senior'].flatMap((level) => [
      madePay('cook', level, range(1, 2)),
      madePay('baker', level, range(1, 2)),
    ]);
    const sets = salaryPanels(dataset, pay, allRoles(dataset));
    assert.equal(countRows(sets), 4);
    assert.equal(countRows(limitRows(sets, 3)), 3);
    const [cut] = limitRows(sets, 2);
    assert.deepEqual(
      cut?.panels[0]?.groups.map((group) => group.level),
      ['Junior'],
    );
  });
});

describe('Ticks', () => {
  const ticks = [0, 2, 1, 2, 0, 2, 1, 2, 0].map((rank, value) => ({
    value,
    rank: rank as 0 | 1 | 2,
  }));

  it('need more room the longer their labels are', () => {
    const short = tickRoom(
      { ticks },
      ticks.map(() => '$5K'),
    );
    const long = tickRoom(
      { ticks },
      ticks.map(() => '1.250.000 US$'),
    );
    assert.deepEqual(short, [0, 24, 12, 24, 12, 24, 12, 24, 0]);
    assert.deepEqual(long, [0, undefined, 48, undefined, 24, undefined, 48, undefined, 0]);
  });
});
