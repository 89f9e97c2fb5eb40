import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultDataset, type Figure, type Pay } from '../../../data/index.js';
import { allRoles } from '../../../src/model/roles.js';
import { salaryPanels } from '../../../src/model/salary-panels.js';
import { takeaway } from '../../../src/model/takeaway.js';
import { english } from '../../helpers/english.js';
import { madeDataset, madePay, median, range } from '../../helpers/made-dataset.js';

const messages = english;

function sentence(pay: Pay[], dataset = madeDataset()): string {
  return takeaway(salaryPanels(dataset, pay, allRoles(dataset)), messages, 'en');
}

const middleHalf = (p25: number, p50: number, p75: number): Figure => ({
  kind: 'percentiles',
  p25,
  p50,
  p75,
});

describe('The sentence above the chart', () => {
  it('says what the article says, without a winner', () => {
    assert.equal(
      sentence(defaultDataset.pay, defaultDataset),
      'Mid-level: ML Engineer $145–190K, AI Engineer $150–250K; the ranges overlap by $40K. ' +
        'What the figure for AI Engineer measures is not stated.',
    );
  });

  it('compares medians in percent, and tells how the middle halves lie', () => {
    const pay = [
      madePay('cook', 'senior', middleHalf(30_000, 40_000, 50_000)),
      madePay('baker', 'senior', middleHalf(44_000, 50_000, 60_000)),
    ];
    assert.equal(
      sentence(pay),
      'Senior: the median for Baker (€50K) is 25% above the one for Cook (€40K); the middle halves overlap by €6K.',
    );
  });

  it('names no higher one when medians differ by less than one percent', () => {
    const pay = [
      madePay('cook', 'senior', median(40_000)),
      madePay('baker', 'senior', median(40_100)),
    ];
    assert.equal(
      sentence(pay),
      'Senior: the median for Baker (€40.1K) and for Cook (€40K) differ by less than 1%.',
    );
  });

  it('says how far ranges are apart', () => {
    const pay = [
      madePay('cook', 'junior', range(20_000, 30_000)),
      madePay('baker', 'junior', range(32_000, 40_000)),
    ];
    assert.equal(sentence(pay), 'Junior: Cook €20–30K, Baker €32–40K; the ranges are €2K apart.');
  });

  it('does not compare a median with a range, nor two regions', () => {
    const mixed = [
      madePay('cook', 'senior', median(40_000)),
      madePay('baker', 'senior', range(30_000, 50_000)),
    ];
    assert.equal(sentence(mixed), messages.salary.takeawayIncomparable);
    const regions = [
      madePay('cook', 'senior', median(40_000), { region: 'US' }),
      madePay('baker', 'senior', median(30_000), { region: 'Europe' }),
    ];
    assert.equal(sentence(regions), messages.salary.takeawayIncomparable);
  });

  it('describes one role by its first and last level', () => {
    const pay = [
      madePay('cook', 'junior', range(20_000, 30_000)),
      madePay('cook', 'senior', range(30_000, 40_000)),
    ];
    assert.equal(sentence(pay), 'Cook: €20–30K at Junior, €30–40K at Senior.');
    assert.equal(sentence(pay.slice(1)), 'Cook, Senior: €30–40K.');
  });

  it('never compares two measures, and names the one that it speaks of after the first panel', () => {
    const total = { measure: 'total' as const };
    const pay = [
      madePay('cook', 'junior', range(20_000, 30_000)),
      madePay('cook', 'senior', median(40_000), total),
      madePay('baker', 'senior', median(50_000), total),
    ];
    assert.equal(
      sentence(pay),
      'Senior, total compensation: the median for Baker (€50K) is 25% above the one for Cook (€40K).',
    );
    assert.equal(sentence(pay.slice(0, 2)), 'Cook, Junior: €20–30K.');
    assert.equal(
      sentence([...pay.slice(0, 1), ...pay.slice(2)]),
      messages.salary.takeawayIncomparable,
    );
  });

  it('names the two ends when many roles are compared', () => {
    const dataset = madeDataset({
      roles: ['Cook', 'Baker', 'Waiter'].map((name) => ({ id: name.toLowerCase(), name })),
    });
    const pay = [
      madePay('cook', 'senior', median(40_000)),
      madePay('baker', 'senior', median(50_000)),
      madePay('waiter', 'senior', median(30_000)),
    ];
    assert.equal(
      sentence(pay, dataset),
      'Senior: the medians run from €30K (Waiter) to €50K (Baker).',
    );
  });

  it('says so when there is no figure', () => {
    assert.equal(sentence([]), messages.salary.noFigures);
  });
});
