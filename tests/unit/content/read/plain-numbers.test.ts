import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainNumbers } from '../../../../src/content/read/plain-numbers.ts';
import type { Locale } from '../../../../src/locales.ts';

const wordsIn = (text: string, locale: Locale): string[] =>
  plainNumbers(text, locale).map(({ word }) => word);

test('a large number is one, however its digits are grouped in its language', () => {
  for (const space of ['\u00A0', '\u202F', ' '])
    assert.deepEqual(wordsIn(`De 1 à 1${space}100${space}000.`, 'fr'), ['1', '1100000']);
  assert.deepEqual(wordsIn('From 1 to 1,100,000.', 'en'), ['1', '1100000']);
  assert.deepEqual(wordsIn('1에서 110만까지', 'ko'), ['1', '1100000']);
});

test('numbers that stand beside one another are several', () => {
  assert.deepEqual(wordsIn('ports 5223 443, 80 et 5061', 'fr'), ['5223', '443', '80', '5061']);
  assert.deepEqual(wordsIn('ports 443 444', 'en'), ['443', '444']);
});
