import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntryStore } from '../../../../src/components/page/entry-store.ts';
import { type Seat, SharedStorage } from '../../../support/storage/shared-storage.ts';

const edge = 'values/main/edgeFqdn';
const domains = 'values/main/sipDomains';

/** A tab with its page's entries. */
function openTab(shared: SharedStorage): { seat: Seat; store: EntryStore } {
  const seat = shared.open();
  return { seat, store: new EntryStore(seat.storage) };
}

/** The texts that a page finds that is opened now. */
function storedTexts(shared: SharedStorage): ReadonlyMap<string, string> {
  return openTab(shared).store.texts;
}

for (const fault of ['full', 'silent'] as const)
  test(`after a write that failed (${fault}), the next one that succeeds stores all that was typed`, () => {
    const shared = new SharedStorage();
    const { seat, store } = openTab(shared);
    const { store: other } = openTab(shared);
    seat.fault = fault;
    store.write(edge, 'edge.example');
    assert.equal(store.trouble, 'full');
    other.write('values/main/third', 'c');
    store.sync();
    assert.equal(store.texts.get(edge), 'edge.example');
    seat.fault = undefined;
    store.write(domains, 'sip.example');
    assert.equal(store.trouble, undefined);
    const names = [...storedTexts(shared).keys()];
    assert.deepEqual(names.sort(), [edge, domains, 'values/main/third'].sort());
  });

test('what another tab stored later is not replaced by what could not be stored before', () => {
  const shared = new SharedStorage();
  const { seat, store } = openTab(shared);
  const { store: other } = openTab(shared);
  seat.fault = 'full';
  store.write(edge, 'first.example');
  other.write(edge, 'second.example');
  seat.fault = undefined;
  store.sync();
  assert.equal(store.texts.get(edge), 'first.example');
  assert.equal(store.trouble, 'overtaken');
  assert.equal(storedTexts(shared).get(edge), 'second.example');
  store.write(edge, 'first.example');
  assert.equal(store.trouble, undefined);
  assert.equal(storedTexts(shared).get(edge), 'first.example');
});

test('of two texts that could not be stored, none is lost when there is room again', () => {
  const shared = new SharedStorage();
  const [first, second] = [openTab(shared), openTab(shared)];
  first.seat.fault = second.seat.fault = 'full';
  first.store.write(edge, 'first.example');
  second.store.write(edge, 'second.example');
  first.seat.fault = second.seat.fault = undefined;
  first.store.sync();
  second.store.sync();
  assert.equal(first.store.trouble, undefined);
  assert.equal(second.store.texts.get(edge), 'second.example');
  assert.equal(second.store.trouble, 'overtaken');
});

test('what a newer version stored meanwhile does not take what the page could not store', () => {
  const shared = new SharedStorage();
  const { seat, store } = openTab(shared);
  seat.fault = 'full';
  store.write(edge, 'edge.example');
  shared.texts.set(`fieldbook/2/${edge}`, '{"text":"x","since":2031}');
  seat.fault = undefined;
  store.sync();
  assert.equal(store.texts.get(edge), 'edge.example');
  assert.equal(store.trouble, 'overtaken');
});

test('a blocked storage takes nothing from the page', () => {
  const { seat, store } = openTab(new SharedStorage());
  store.write(edge, 'edge.example');
  seat.fault = 'blocked';
  store.write(domains, 'sip.example');
  store.sync();
  assert.equal(store.trouble, 'blocked');
  assert.deepEqual([...store.texts.keys()].sort(), [edge, domains].sort());
});
