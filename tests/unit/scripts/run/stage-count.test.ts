import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StageCount } from '../../../../scripts/run/stage-count.ts';

test('a count tells of how many, and how long the rest takes when that can be known', () => {
  let time = 0;
  const count = new StageCount(() => time);
  assert.equal(count.text(3, undefined), '3');
  time = 20_000;
  assert.equal(count.text(3, 418), '3 of 418', 'what came before the first page says nothing');
  time = 21_000;
  assert.equal(count.text(20, 418), '20 of 418', 'too early');
  time = 30_000;
  assert.equal(count.text(103, 418), '103 of 418, about 32 s left');
  assert.equal(count.text(13, 418), '13 of 418, about 6 min 45 s left');
  assert.equal(count.text(418, 418), '418 of 418');
});
