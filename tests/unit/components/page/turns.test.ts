import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { inTurns } from '../../../../src/components/page/turns.ts';

test('the first part of some work is done at once, each other in a task of its own', async () => {
  const done: number[] = [];
  const parts = [1, 2, 3].map((part) => () => {
    done.push(part);
    // Whatever is due at the end of a task is done before the next part.
    void Promise.resolve().then(() => done.push(-part));
  });
  const all = inTurns(parts);
  assert.deepEqual(done, [1]);
  await all;
  await setImmediate();
  assert.deepEqual(done, [1, -1, 2, -2, 3, -3]);
});
