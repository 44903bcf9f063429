import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferredLocale } from '../../../../src/components/locale/preferred-locale.ts';
import { locales } from '../../../../src/locales.ts';

test('the saved choice comes first, then what the browser asks for, in its order', () => {
  assert.equal(preferredLocale(locales, 'ko', ['fr']), 'ko');
  assert.equal(preferredLocale(locales, null, ['de-DE', 'zh-CN', 'en']), 'zh');
  assert.equal(preferredLocale(locales, null, ['FR-CA']), 'fr');
});

test('a choice that does not exist is passed over; where nothing fits, nobody is sent anywhere', () => {
  assert.equal(preferredLocale(locales, 'xx', ['ko-KR']), 'ko');
  assert.equal(preferredLocale(locales, '', []), undefined);
  assert.equal(preferredLocale(locales, null, ['de', 'nl-NL']), undefined);
});

test('where there is one language, it is the one, whoever asks', () => {
  assert.equal(preferredLocale(['ko'], 'fr', ['en-US']), 'ko');
  assert.equal(preferredLocale([], null, ['en-US']), undefined);
});
