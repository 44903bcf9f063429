import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearStoredValues } from '../../../../src/components/page/clear-stored-values.ts';
import { EntryStore } from '../../../../src/components/page/entry-store.ts';
import { earlierKeys } from '../../../../src/components/page/storage.ts';
import { SharedStorage } from '../../../support/storage/shared-storage.ts';

const edge = 'values/main/edgeFqdn';

for (const [what, texts] of [
  ['of this version', { [`fieldbook/2/${edge}`]: '{"text":"edge.example"}' }],
  ['of version 1', { [earlierKeys.values]: '{"version":1,"values":{"edgeFqdn":"edge.example"}}' }],
] as const) {
  test(`clearing values ${what} that a blocked storage keeps is not taken for done`, () => {
    const shared = new SharedStorage();
    for (const [key, text] of Object.entries(texts)) shared.texts.set(key, text);
    const seat = shared.open();
    const store = new EntryStore(seat.storage);
    seat.fault = 'blocked';
    assert.equal(clearStoredValues(store), false);
    assert.equal(store.trouble, 'blocked');
    assert.equal(store.texts.get(edge), 'edge.example');
    seat.fault = undefined;
    assert.equal(clearStoredValues(store), true);
    assert.equal(store.texts.size, 0);
    assert.equal(shared.texts.size, 0);
  });
}

test('clearing says that it failed where one text cannot be removed, and shows what stays', () => {
  const shared = new SharedStorage();
  const { storage } = shared.open();
  const remove = () => {
    throw new Error('The storage removes nothing.');
  };
  const store = new EntryStore({ ...storage, remove });
  store.write(edge, 'edge.example');
  assert.equal(clearStoredValues(store), false);
  assert.equal(store.texts.get(edge), 'edge.example');
});

test('where nothing was ever stored, clearing what a page holds has succeeded', () => {
  const seat = new SharedStorage().open();
  seat.fault = 'blocked';
  const store = new EntryStore(seat.storage);
  store.write(edge, 'edge.example');
  assert.equal(clearStoredValues(store), true);
  assert.equal(store.texts.size, 0);
});
