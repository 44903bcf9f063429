import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepRecent } from '../../src/recent.ts';

test('a thing is made once while it is among the last, and again later', () => {
  const made: string[] = [];
  const recent = keepRecent<string>(2);
  const get = (key: string) =>
    recent(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  assert.deepEqual(['a', 'b', 'a', 'c', 'a'].map(get), ['A', 'B', 'A', 'C', 'A']);
  assert.deepEqual(made, ['a', 'b', 'c', 'a']);
});
