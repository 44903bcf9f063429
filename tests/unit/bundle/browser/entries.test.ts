import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesIn, storedTexts } from '../../../../src/bundle/browser/entries.ts';

const stored = new Map<string, string | undefined>([
  ['fieldbook.values', '{"version":1,"values":{"edgeFqdn":"edge07.fabrikam.com"}}'],
  ['fieldbook.done', '{"lync-push-notifications":["find-edge-server","restart"]}'],
  ['fieldbook.theme', 'dark'],
  ['fieldbook.wrap', undefined],
  ['fieldbook.locale', 'ko'],
]);
const read = (texts: ReadonlyMap<string, string | undefined>) => entriesIn((key) => texts.get(key));

test('what a page keeps is stored elsewhere as it was here', () => {
  const entries = read(stored);
  assert.deepEqual(
    entries,
    new Map([
      ['values/edgeFqdn', 'edge07.fabrikam.com'],
      ['done/lync-push-notifications', 'find-edge-server restart'],
      ['theme', 'dark'],
      ['locale', 'ko'],
    ]),
  );
  assert.deepEqual(storedTexts(entries), stored);
});

test('where nothing is kept, nothing is stored', () => {
  assert.deepEqual([...storedTexts(new Map()).values()], Array(5).fill(undefined));
});

test('what cannot be read does not count as cleared', () => {
  for (const text of ['{', '{"version":2}', '[]'])
    assert.equal(read(new Map([['fieldbook.values', text]])), undefined);
  assert.equal(read(new Map([['fieldbook.done', '{"a":[1]}']])), undefined);
});

test('what no page of ours writes is not carried', () => {
  const entries = read(
    new Map([
      ['fieldbook.values', '{"version":1,"values":{"__proto__":"x","edgeFqdn":7}}'],
      ['fieldbook.theme', 'javascript:'],
    ]),
  );
  assert.deepEqual(entries, new Map());
});
