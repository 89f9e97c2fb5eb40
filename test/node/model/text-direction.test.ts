import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRightToLeft } from '../../../src/model/text-direction.js';

const RIGHT_TO_LEFT = ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'ckb', 'uz-AF', 'pa-PK', 'az-Arab'];

test('languages written from right to left are known, also by region and script', () => {
  for (const locale of RIGHT_TO_LEFT) assert.equal(isRightToLeft(locale), true, locale);
});

test('in every region, the languages that are not asked about run from left to right', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap((first) => letters.map((second) => `-${first}${second}`));
  for (const language of ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pt', 'zh']) {
    for (const locale of ['', ...regions].map((region) => language + region)) {
      const { script } = new Intl.Locale(locale).maximize();
      assert.doesNotMatch(script ?? '', /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm/, locale);
      assert.equal(isRightToLeft(locale), false, locale);
    }
  }
});
