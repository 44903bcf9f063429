import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StageCount } from '../../../../scripts/run/stage-count.ts';

test('a count tells of how many, and how long the rest takes when that can be known', () => {
  let time = 0;
  const count = new StageCount(() => time);
  assert.equal(count.text(3, undefined), '3');
  time = 500;
  assert.equal(count.text(3, 418), '3 of 418');
  time = 10_000;
  assert.equal(count.text(100, 418), '100 of 418, about 32 s left');
  assert.equal(count.text(10, 418), '10 of 418, about 6 min 48 s left');
  assert.equal(count.text(418, 418), '418 of 418');
});
