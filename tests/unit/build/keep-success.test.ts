import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepSuccess } from '../../../src/build/keep-success.ts';

test('what went well is made once, what failed is tried again', async () => {
  const tries: string[] = [];
  const get = keepSuccess((key: string) => {
    tries.push(key);
    return tries.length === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve(key);
  });
  await assert.rejects(get('a'), /not yet/);
  assert.deepEqual([await get('a'), await get('a'), await get('b')], ['a', 'a', 'b']);
  assert.deepEqual(tries, ['a', 'a', 'b']);
});
