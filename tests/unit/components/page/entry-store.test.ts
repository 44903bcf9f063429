import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { clearStoredValues } from '../../../../src/components/page/clear-stored-values.ts';
import { EntryStore } from '../../../../src/components/page/entry-store.ts';
import { isAnyForeign } from '../../../../src/components/page/foreign-texts.ts';
import { isMap } from '../../../../src/components/page/embedded-guards.ts';
import { earlierKeys } from '../../../../src/components/page/storage.ts';
import { SharedStorage } from '../../../support/storage/shared-storage.ts';
import { Version1Tab } from '../../../support/storage/version-1-tab.ts';
import { assertProperty } from '../../../support/size.ts';

const edge = 'values/main/edgeFqdn';
const domains = 'values/main/sipDomains';
/*
 * The storage of a real visit: the site of commit 83a50d4 was built and served, and a reader in Chromium filled in three fields in
 * two runbooks, ticked four steps, took one tick away, chose the dark theme and wrapped lines, and went on to Korean.
 */
const fixture: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/storage/83a50d4.json'), 'utf8'),
);

/** A tab over a storage that holds some texts. */
function tabOver(texts: object): {
  shared: SharedStorage;
  store: EntryStore;
  open: () => EntryStore;
} {
  const shared = new SharedStorage();
  for (const [key, text] of Object.entries(texts)) shared.texts.set(key, String(text));
  const open = () => new EntryStore(shared.open().storage);
  return { shared, store: open(), open };
}

test('what commit 83a50d4 stored is read, and stays as it is for a site that is rolled back', () => {
  assert.ok(isMap(fixture));
  const { shared, store, open } = tabOver(fixture);
  assert.deepEqual(
    store.texts,
    new Map([
      [edge, 'edge07.fabrikam.com'],
      [domains, 'contoso.com\nfabrikam.com'],
      ['values/main/certificateFriendlyName', 'Bob’s "push" certificate'],
      ['done/lync-push-notifications/find-edge-server', 'done'],
      ['done/lync-push-notifications/check-roles', 'done'],
      ['done/exchange-push-proxy/open-management-shell', 'done'],
    ]),
  );
  store.write(edge, 'new.fabrikam.com');
  store.write(domains, '');
  store.write('done/exchange-push-proxy/open-management-shell', '');
  for (const [key, text] of Object.entries(fixture)) assert.equal(shared.texts.get(key), text);
  const next = open().texts;
  assert.equal(next.get(edge), 'new.fabrikam.com');
  assert.equal(next.has(domains), false);
  assert.equal(next.has('done/exchange-push-proxy/open-management-shell'), false);
  assert.equal(isAnyForeign(open().foreign), false);
});

test('what a rolled back site stores counts after it, and it takes nothing away', () => {
  assert.ok(isMap(fixture));
  const { shared, store, open } = tabOver(fixture);
  store.write(edge, 'new.fabrikam.com');
  store.write('values/main/other', 'typed here');
  const older = new Version1Tab(shared.open().storage);
  assert.equal(older.values['edgeFqdn'], 'edge07.fabrikam.com');
  older.write('sipDomains', 'later.example');
  older.tick('exchange-push-proxy', 'find', true);
  assert.equal(open().texts.get(domains), 'later.example');
  assert.equal(open().texts.get(edge), 'new.fabrikam.com');
  assert.equal(open().texts.get('values/main/other'), 'typed here');
  older.write('edgeFqdn', 'typed last.example');
  assert.equal(open().texts.get(edge), 'typed last.example');
});

const documents = [
  ['values', '{"version":1,'],
  ['values', 'null'],
  ['values', '{"version":2,"values":{"edgeFqdn":"keep.example"}}'],
  ['values', '{"version":1,"values":{"edgeFqdn":7}}'],
  ['done', '{"exchange-push-proxy":null}'],
  ['done', '{"exchange-push-proxy":["a",7]}'],
] as const;

for (const [kind, text] of documents) {
  test(`a foreign ${kind} document ${text} stays as it is, is said, and costs nothing`, () => {
    const { shared, store, open } = tabOver({ [earlierKeys[kind]]: text });
    assert.equal(isAnyForeign(store.foreign), true);
    store.write(edge, 'mine.example');
    store.write('done/lync-push-notifications/restart', 'done');
    assert.equal(shared.texts.get(earlierKeys[kind]), text);
    assert.equal(open().texts.get(edge), 'mine.example');
    assert.equal(open().texts.get('done/lync-push-notifications/restart'), 'done');
  });
}

test('one foreign entry costs the others nothing', () => {
  const done = { 'exchange-push-proxy': null, 'lync-push-notifications': ['find-edge-server'] };
  const values = { edgeFqdn: 'a.example', none: null, count: 7, list: ['x'] };
  const { shared, store } = tabOver({
    [earlierKeys.values]: JSON.stringify({ version: 1, values }),
    [earlierKeys.done]: JSON.stringify(done),
  });
  assert.deepEqual(
    [...store.texts.keys()],
    [edge, 'done/lync-push-notifications/find-edge-server'],
  );
  clearStoredValues(store);
  assert.deepEqual(JSON.parse(shared.texts.get(earlierKeys.values) ?? ''), {
    version: 1,
    values: { none: null, count: 7, list: ['x'] },
  });
  assert.equal(shared.texts.get(earlierKeys.done), JSON.stringify(done));
});

test('a foreign text under the key of a field is set aside before the field is stored', () => {
  const key = `fieldbook/2/${edge}`;
  const { shared, store, open } = tabOver({ [key]: '{"text":"x","since":2031}' });
  assert.deepEqual([isAnyForeign(store.foreign), store.texts.size], [true, 0]);
  store.write(edge, 'mine.example');
  assert.equal(open().texts.get(edge), 'mine.example');
  assert.equal(shared.texts.get(`fieldbook/aside/1/${key}`), '{"text":"x","since":2031}');
  assert.equal(isAnyForeign(open().foreign), false);
  shared.texts.set(key, 'null');
  store.write(edge, 'again.example');
  assert.equal(shared.texts.get(`fieldbook/aside/2/${key}`), 'null');
});

test('names that mean something to the language are names like others', () => {
  const values = '{"version":1,"values":{"__proto__":"x","toString":"y"}}';
  const { store } = tabOver({ [earlierKeys.values]: values });
  assert.equal(store.texts.get('values/main/__proto__'), 'x');
  assert.equal(store.texts.get('values/main/toString'), 'y');
});

test('whatever is stored, reading it never fails, and nothing foreign is touched by writing', () => {
  const keys = fc.constantFrom(
    earlierKeys.values,
    earlierKeys.done,
    `fieldbook/2/${edge}`,
    'fieldbook/2/values/other/edgeFqdn',
    'fieldbook/4/x',
  );
  const texts = fc.oneof(fc.string(), fc.json());
  assertProperty(
    fc.property(fc.dictionary(keys, texts), (stored) => {
      const { shared, store } = tabOver(stored);
      store.write(edge, 'mine.example');
      assert.equal(store.texts.get(edge), 'mine.example');
      const kept = [...shared.texts.values()];
      for (const [key, text] of Object.entries(stored))
        assert.ok(kept.includes(text) || isAnyForeign(store.foreign) || key.endsWith(edge));
    }),
  );
});
