import assert from 'node:assert/strict';
import { test } from 'node:test';
import { own, validate } from '../../../data/index.js';
import { smallDataset } from './small-dataset.js';

const text = JSON.stringify(smallDataset());
/** Where objects begin in the text: each is a place for a key that nobody expects. */
const openings = [...text.matchAll(/\{/g)].map(({ index }) => index);
const before = Reflect.ownKeys(Object.prototype).length;

function withKey(opening: number, key: string, value: string): string {
  const rest = text.slice(opening + 1);
  return `${text.slice(0, opening)}{${JSON.stringify(key)}:${value}${rest.startsWith('}') ? '' : ','}${rest}`;
}

for (const key of ['__proto__', 'constructor', 'prototype']) {
  test(`The key "${key}" is reported at every level and changes no prototype`, () => {
    for (const opening of openings) {
      const document = JSON.parse(withKey(opening, key, '{"polluted":true}'));
      const { dataset, issues } = validate(document);
      assert.equal(dataset, undefined);
      const found = issues.filter(({ path }) => path.endsWith(key));
      assert.equal(
        found.length,
        1,
        `${text.slice(opening, opening + 40)} ${JSON.stringify(issues)}`,
      );
      if (key === '__proto__') assert.equal(found[0]?.code, 'unknown-key');
      assert.equal(Reflect.ownKeys(Object.prototype).length, before);
      assert.equal(Reflect.get({}, 'polluted'), undefined);
    }
  });
}

test('"__proto__" is reported with its place', () => {
  const document = JSON.parse(text.replace('"cells":{', '"cells":{"__proto__":"Pan",'));
  assert.deepEqual(
    validate(document).issues.map(({ message }) => message),
    ['skills[0].rows[0].cells.__proto__: this key is not known here; remove it.'],
  );
});

test('A role may be called as what every object inherits', () => {
  for (const id of ['constructor', 'tostring', 'valueof', 'prototype']) {
    const { dataset, issues } = validate(
      JSON.parse(text.replaceAll('"baker"', JSON.stringify(id))),
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(dataset?.pay[1]?.roles, [id]);
    const cells = dataset?.skills[0]?.rows[0]?.cells ?? {};
    assert.equal(own(cells as Record<string, string>, id), 'Oven');
  }
});

test('own finds only what a record has itself', () => {
  assert.equal(own({ cook: 1 }, 'cook'), 1);
  assert.equal(own<number>({}, 'constructor'), undefined);
  assert.equal(own<number>({}, 'toString'), undefined);
  assert.equal(own(JSON.parse('{"__proto__":5}'), '__proto__'), 5);
});

test('Getters that throw, proxies that refuse, cycles and depth end in an issue', () => {
  const throwing = {
    get pay() {
      throw new Error('no pay today');
    },
  };
  const cycle: Record<string, unknown> = smallDataset();
  cycle.quiz = cycle;
  cycle.pay = [cycle];
  let deep: unknown = 'bottom';
  for (let depth = 0; depth < 100_000; depth++) deep = depth % 2 ? [deep] : { deep };
  const refusing = new Proxy(
    {},
    {
      ownKeys() {
        throw {
          get message(): string {
            throw new Error('nor this');
          },
        };
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const value of [
    throwing,
    cycle,
    deep,
    refusing,
    revoked,
    [deep],
    smallDataset((small) => Object.assign(small, { pay: deep })),
  ]) {
    const { dataset, issues } = validate(value);
    assert.equal(dataset, undefined);
    assert.ok(issues.length > 0);
  }
  assert.deepEqual(validate(throwing).issues, [
    {
      path: '',
      code: 'unreadable',
      severity: 'error',
      message:
        'dataset: cannot be checked ("no pay today"); pass plain data as JSON.parse returns it.',
    },
  ]);
});

test('A document that answers differently each time is read once', () => {
  const document = smallDataset();
  let asked = 0;
  Object.defineProperty(document.pay[0], 'currency', {
    enumerable: true,
    get: () => (asked++ === 0 ? 'EUR' : 'nonsense'),
  });
  assert.equal(validate(document).dataset?.pay[0]?.currency, 'EUR');
});

test('A bad day to reckon from is no reason to throw', () => {
  assert.ok(validate(smallDataset(), { today: new Date(Number.NaN) }).dataset);
  assert.ok(validate(smallDataset(), null as never).dataset);
});

test('What is thrown may itself refuse to be looked at', () => {
  const { proxy, revoke } = Proxy.revocable(new Error('gone'), {});
  revoke();
  const throwing = {
    get pay() {
      throw proxy;
    },
  };
  assert.deepEqual(
    validate(throwing).issues.map(({ message }) => message),
    [
      'dataset: cannot be checked (for no stated reason); pass plain data as JSON.parse returns it.',
    ],
  );
});
