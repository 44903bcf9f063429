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

test('knows the hours of a day in the ways of every language', () => {
  const evening = [
    ...[wordsIn('at 6 p.m. sharp', 'en'), wordsIn('at 6 PM', 'en')],
    ...[wordsIn('à 18 h', 'fr'), wordsIn('à 6 heures du soir', 'fr')],
    ...[wordsIn('오후 6시에', 'ko'), wordsIn('18시', 'ko')],
    ...[wordsIn('下午 6 点', 'zh'), wordsIn('晚上6点', 'zh')],
  ];
  for (const words of evening) assert.deepEqual(words, ['18']);
  assert.deepEqual(wordsIn('6:30 p.m.', 'en'), ['18', '30']);
  assert.deepEqual(wordsIn('오후 6시 30분', 'ko'), ['18', '30']);
  for (const [text, locale] of [
    ['6 a.m.', 'en'],
    ['오전 6시', 'ko'],
    ['오후 내내 6시간', 'ko'],
    ['上午6点', 'zh'],
  ] as const)
    assert.deepEqual(wordsIn(text, locale), ['6']);
  assert.deepEqual(wordsIn('12 a.m.', 'en'), ['0']);
});

test('knows large numbers with a word', () => {
  for (const [text, locale] of [
    ['2 million rows', 'en'],
    ['2 millions de lignes', 'fr'],
    ['200만 행', 'ko'],
    ['2백만 행', 'ko'],
    ['200万行', 'zh'],
    ['2百万行', 'zh'],
  ] as const)
    assert.deepEqual(wordsIn(text, locale), ['2000000']);
  assert.deepEqual(wordsIn('3 billion', 'en'), ['3000000000']);
  assert.deepEqual(wordsIn('3 milliards', 'fr'), ['3000000000']);
  assert.deepEqual(wordsIn('1.1 million', 'en'), ['1100000']);
});

test('takes a place in an order for no number', () => {
  assert.deepEqual(wordsIn('the 2nd server, the 15th and the 1st', 'en'), ['15']);
});
