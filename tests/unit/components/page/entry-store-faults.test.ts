import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntryStore } from '../../../../src/components/page/entry-store.ts';
import { SharedStorage } from '../../../support/storage/shared-storage.ts';

const edge = 'values/main/edgeFqdn';
const domains = 'values/main/sipDomains';

test('after a failed write, the next one that succeeds stores all that was typed', () => {
  const shared = new SharedStorage();
  const seat = shared.open();
  const store = new EntryStore(seat.storage);
  const other = new EntryStore(shared.open().storage);
  seat.fault = 'full';
  store.write(edge, 'edge.example');
  assert.equal(store.trouble, 'full');
  other.write('values/main/third', 'c');
  store.sync();
  assert.equal(store.texts.get(edge), 'edge.example');
  seat.fault = undefined;
  store.write(domains, 'sip.example');
  assert.equal(store.trouble, undefined);
  const names = [...new EntryStore(shared.open().storage).texts.keys()];
  assert.deepEqual(names.sort(), [edge, domains, 'values/main/third'].sort());
});

test('what another tab stored later is not replaced by what could not be stored before', () => {
  const shared = new SharedStorage();
  const seat = shared.open();
  const store = new EntryStore(seat.storage);
  const other = new EntryStore(shared.open().storage);
  seat.fault = 'full';
  store.write(edge, 'first.example');
  other.write(edge, 'second.example');
  seat.fault = undefined;
  store.sync();
  assert.equal(store.texts.get(edge), 'first.example');
  assert.equal(store.trouble, 'full');
  assert.equal(new EntryStore(shared.open().storage).texts.get(edge), 'second.example');
  store.write(edge, 'first.example');
  assert.equal(store.trouble, undefined);
  assert.equal(new EntryStore(shared.open().storage).texts.get(edge), 'first.example');
});

test('of two texts that could not be stored, none is lost when there is room again', () => {
  const shared = new SharedStorage();
  const [one, other] = [shared.open(), shared.open()];
  const [first, second] = [new EntryStore(one.storage), new EntryStore(other.storage)];
  one.fault = other.fault = 'full';
  first.write(edge, 'first.example');
  second.write(edge, 'second.example');
  one.fault = other.fault = undefined;
  first.sync();
  second.sync();
  assert.equal(first.trouble, undefined);
  assert.equal(second.texts.get(edge), 'second.example');
  assert.equal(second.trouble, 'full');
});

test('what a newer version stored meanwhile does not take what the page could not store', () => {
  const shared = new SharedStorage();
  const seat = shared.open();
  const store = new EntryStore(seat.storage);
  seat.fault = 'full';
  store.write(edge, 'edge.example');
  shared.texts.set(`fieldbook/2/${edge}`, '{"text":"x","since":2031}');
  seat.fault = undefined;
  store.sync();
  assert.equal(store.texts.get(edge), 'edge.example');
  assert.equal(store.trouble, 'full');
});

test('a blocked storage takes nothing from the page', () => {
  const shared = new SharedStorage();
  const seat = shared.open();
  const store = new EntryStore(seat.storage);
  store.write(edge, 'edge.example');
  seat.fault = 'blocked';
  store.write(domains, 'sip.example');
  store.sync();
  assert.equal(store.trouble, 'blocked');
  assert.deepEqual([...store.texts.keys()].sort(), [edge, domains].sort());
});
