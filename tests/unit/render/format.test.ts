import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../../../src/render/format.ts';

test('a date is written as the prose of its language writes it', () => {
  assert.equal(formatDate('2018-02-20', 'en'), '20 February 2018');
  assert.equal(formatDate('2018-02-20', 'fr'), '20 février 2018');
  assert.equal(formatDate('2018-02-20', 'ko'), '2018년 2월 20일');
  assert.equal(formatDate('2018-02-20', 'zh'), '2018年2月20日');
});

test('only French has a word for the first day of a month', () => {
  assert.equal(formatDate('2026-10-01', 'fr'), '1er octobre 2026');
  assert.equal(formatDate('2026-10-11', 'fr'), '11 octobre 2026');
  assert.equal(formatDate('2026-10-01', 'en'), '1 October 2026');
});
