import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksumOf } from '../../../src/search/checksum.ts';

const content = Buffer.from('A fragment of the index, as long as it takes to be one.');

test('the same content has the same sum, on every machine', () => {
  assert.equal(checksumOf(Buffer.from('foobar')), (0xbf9cf968).toString(36));
  assert.equal(checksumOf(Buffer.from(content)), checksumOf(content));
});

test('a flipped bit, wherever it is, a cut and an addition give other sums', () => {
  const others = [content.subarray(1), content.subarray(0, -1), Buffer.concat([content, content])];
  for (let bit = 0; bit < content.length * 8; bit += 1) {
    const flipped = Buffer.from(content);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    others.push(flipped);
  }
  const sums = others.map(checksumOf);
  assert.ok(!sums.includes(checksumOf(content)));
});
