import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pay } from '../../../data/index.js';
import { allRoles } from '../../../src/model/roles.js';
import { salaryPanels } from '../../../src/model/salary-panels.js';
import type { PayAsWritten } from '../../../src/read/reading.js';
import { madeDataset, madePay, median, range } from '../../helpers/made-dataset.js';

/** The panels as short text: one line a row. */
function panels(pay: Pay[], roles?: string[], asWritten?: PayAsWritten[]): string[] {
  const dataset = madeDataset();
  const shown = allRoles(dataset).filter((role) => !roles || roles.includes(role.id));
  return salaryPanels(dataset, pay, shown, asWritten).flatMap((set) =>
    set.panels.flatMap((panel) =>
      panel.groups.flatMap((group) =>
        group.rows.map((row) =>
          [
            `${set.currency} ${set.period} ${panel.measure}`,
            group.level ?? 'all',
            row.roles.map((role) => role.id).join('+'),
            row.pay?.figure.kind ?? row.words ?? 'none',
          ].join(' | '),
        ),
      ),
    ),
  );
}

describe('The panels of the salary chart', () => {
  it('put the roles of a level next to each other and keep the row of a missing figure', () => {
    const pay = [
      madePay('cook', 'junior', range(20, 30)),
      madePay('cook', 'senior', range(30, 40)),
      madePay('baker', 'senior', range(35, 45)),
    ];
    assert.deepEqual(panels(pay), [
      'EUR year base | Junior | cook | range',
      'EUR year base | Junior | baker | none',
      'EUR year base | Senior | cook | range',
      'EUR year base | Senior | baker | range',
    ]);
  });

  it('keep base salary and total compensation apart', () => {
    const pay = [
      madePay('cook', 'senior', range(30, 40), { measure: 'total' }),
      madePay('cook', 'junior', range(20, 30)),
    ];
    assert.deepEqual(panels(pay, ['cook']), [
      'EUR year base | Junior | cook | range',
      'EUR year total | Senior | cook | range',
    ]);
  });

  it('put a figure of unstated measure among the base salaries, and never under total compensation', () => {
    const pay = [
      madePay('cook', 'junior', range(20, 30)),
      madePay('cook', 'senior', range(30, 40), { measure: 'unstated' }),
    ];
    assert.deepEqual(panels(pay, ['cook']), [
      'EUR year base | Junior | cook | range',
      'EUR year base | Senior | cook | range',
    ]);
    const total = madePay('cook', 'senior', range(50, 60), { measure: 'total' });
    assert.deepEqual(panels([...pay.slice(1), total], ['cook']), [
      'EUR year unstated | Senior | cook | range',
      'EUR year total | Senior | cook | range',
    ]);
  });

  it('never put two currencies or periods into one set', () => {
    const pay = [
      madePay('cook', 'junior', range(20, 30)),
      madePay('cook', 'junior', range(20, 30), { currency: 'USD' }),
      madePay('cook', 'junior', range(2, 3), { period: 'hour' }),
    ];
    assert.deepEqual(panels(pay, ['cook']), [
      'EUR year base | Junior | cook | range',
      'USD year base | Junior | cook | range',
      'EUR hour base | Junior | cook | range',
    ]);
  });

  it('say "no figure" once, in the first set, for a role that has none anywhere', () => {
    const pay = [
      madePay('cook', 'junior', range(20, 30)),
      madePay('cook', 'junior', range(20, 30), { currency: 'USD' }),
    ];
    assert.deepEqual(panels(pay), [
      'EUR year base | Junior | cook | range',
      'EUR year base | Junior | baker | none',
      'USD year base | Junior | cook | range',
    ]);
  });

  it('give a benchmark for several roles its own row, without missing rows around it', () => {
    const pay = [
      madePay('cook', 'junior', range(20, 30)),
      madePay('cook', undefined, median(25), { roles: ['cook', 'baker'] }),
    ];
    assert.deepEqual(panels(pay, ['cook']), [
      'EUR year base | Junior | cook | range',
      'EUR year base | all | cook+baker | median',
    ]);
  });

  it('show every figure of a role that has several at one level', () => {
    const pay = [madePay('cook', 'junior', range(20, 30)), madePay('cook', 'junior', median(26))];
    assert.deepEqual(panels(pay, ['cook']), [
      'EUR year base | Junior | cook | range',
      'EUR year base | Junior | cook | median',
    ]);
  });

  it('say pay in words where there is no figure, in the first panel only', () => {
    const pay = [
      madePay('cook', 'junior', range(20, 30)),
      madePay('cook', 'junior', range(22, 33), { measure: 'total' }),
    ];
    const words = [
      { role: 'baker', level: 'junior', text: 'competitive' },
      { role: 'cook', level: 'senior', text: 'on request' },
      { role: 'cook', text: 'fair' },
    ];
    assert.deepEqual(panels(pay, undefined, words), [
      'EUR year base | Junior | cook | range',
      'EUR year base | Junior | baker | competitive',
      'EUR year base | Senior | cook | on request',
      'EUR year base | Senior | baker | none',
      'EUR year base | all | cook | fair',
      'EUR year base | all | baker | none',
      'EUR year total | Junior | cook | range',
      'EUR year total | Junior | baker | none',
    ]);
  });

  it('say pay in words without an axis where there is no figure at all', () => {
    const words = [{ role: 'baker', level: 'junior', text: 'competitive' }];
    assert.deepEqual(panels([], undefined, words), [
      'XXX year unstated | Junior | cook | none',
      'XXX year unstated | Junior | baker | competitive',
    ]);
  });
});
