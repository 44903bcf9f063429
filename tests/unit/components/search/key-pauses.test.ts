import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyPauses } from '../../../../src/components/search/key-pauses.ts';

test('a key alone is searched for at once, and of quick ones the last', () => {
  const pauses = new KeyPauses();
  assert.equal(pauses.after('d', 3, false), 0);
  assert.equal(pauses.after('da', 203, false), 0);
  assert.equal(pauses.after('dat', 223, false), 50);
  assert.equal(pauses.after('data', 243, false), 50);
  assert.equal(pauses.after('datab', 293, false), 0);
});

test('a paste is searched for at once, and a syllable that is being put together is none', () => {
  const pauses = new KeyPauses();
  assert.equal(pauses.after('사', 0, true), 0);
  assert.equal(pauses.after('사서함', 10, true), 50);
  assert.equal(pauses.after('사서함 데이터', 20, false), 0);
});
