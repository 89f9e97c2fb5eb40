import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textParts } from '../../../src/model/text-parts.js';
import { propertyRuns } from '../../helpers/property-runs.js';

describe('textParts', () => {
  it('makes a link of an address and leaves the full stop behind it alone', () => {
    assert.deepEqual(textParts('See https://example.com/a_b?c=1.'), [
      { text: 'See ' },
      { text: 'https://example.com/a_b?c=1', href: 'https://example.com/a_b?c=1' },
      { text: '.' },
    ]);
  });

  it('makes a link of words with an address, as Markdown writes it', () => {
    assert.deepEqual(textParts('[the guide](https://example.com) here'), [
      { text: 'the guide', href: 'https://example.com' },
      { text: ' here' },
    ]);
  });

  it('makes no link of any other protocol', () => {
    for (const text of [
      '[x](javascript:alert(1))',
      'javascript:alert(1)',
      '[x](javascript:alert`1`)',
      '[x](data:text/html,x)',
      'data:text/html,x',
      '[x](//e.com)',
    ]) {
      assert.deepEqual(textParts(text), [{ text }]);
    }
  });

  it('loses no character of a text and links to nothing but web addresses', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('https://a.b/', 'http://', 'HTTPS://x', '/', '.', ')', 'javascript:', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('').replaceAll('](', '] (');
        const parts = textParts(text);
        assert.equal(parts.map((part) => part.text).join(''), text);
        for (const { href } of parts) {
          if (href !== undefined) assert.match(new URL(href).protocol, /^https?:$/);
        }
      }),
      { numRuns: propertyRuns() },
    );
  });
});
