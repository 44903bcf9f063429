import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  entriesOf,
  mergeNewest,
  recordChanges,
  packVersioned,
  unpackVersioned,
} from '../../../../src/bundle/browser/versioned-entries.ts';
import type {
  VersionedEntries,
  VersionedEntry,
} from '../../../../src/bundle/browser/versioned-entries.ts';
import { assertProperty } from '../../../support/size.ts';

const now = Date.UTC(2026, 10, 21);
const name = 'values/edgeFqdn';
const nothing: VersionedEntries = new Map();
const has = (text: string | undefined, at: number): VersionedEntries =>
  new Map([[name, { at, text }]]);
const textIn = (versioned: VersionedEntries) => entriesOf(versioned).get(name);
const received = (packed: unknown) => unpackVersioned({ [name]: packed }, now) ?? nothing;

const names = fc.constantFrom('values/a', 'values/b', 'done/push/find', 'theme');
/** Ledgers whose stamps say what was written: no two writings share one, as on one machine. */
const ledgers = fc.array(
  fc
    .uniqueArray(fc.tuple(names, fc.nat(40)), { selector: ([entry]) => entry })
    .map(
      (all): VersionedEntries =>
        new Map(
          all.map(([entry, at]): [string, VersionedEntry] => [
            entry,
            { at, text: at % 3 === 0 ? undefined : `text ${at}` },
          ]),
        ),
    ),
  { maxLength: 6 },
);

function joined(all: readonly VersionedEntries[]): VersionedEntries {
  return all.reduce(mergeNewest, nothing);
}

test('of each entry the newest stays, whether it is a text or that it was cleared', () => {
  assertProperty(
    fc.property(ledgers, (all) => {
      for (const [entry, { at }] of joined(all)) {
        const stamps = all.flatMap((versioned) => versioned.get(entry)?.at ?? []);
        assert.equal(at, Math.max(...stamps));
      }
    }),
  );
});

test('the order in which parcels come in does not matter, nor that one comes in again', () => {
  assertProperty(
    fc.property(ledgers, fc.infiniteStream(fc.nat()), (all, picks) => {
      const again = [...all, ...all]
        .map((versioned) => [picks.next().value, versioned] as const)
        .sort(([a], [b]) => a - b)
        .map(([, versioned]) => versioned);
      assert.deepEqual(new Map([...joined(again)].sort()), new Map([...joined(all)].sort()));
    }),
  );
});

test('of two that are as new, the one that is here stays', () => {
  assert.equal(textIn(mergeNewest(has('here', 5), has('coming', 5))), 'here');
  assert.equal(textIn(mergeNewest(has(undefined, 5), has('coming', 5))), undefined);
});

test('what was cleared stays cleared whatever older page is come from', () => {
  const typed = recordChanges(nothing, new Map([[name, 'old']]), 10);
  const cleared = recordChanges(typed, new Map(), 20);
  assert.equal(textIn(mergeNewest(cleared, typed)), undefined);
  assert.equal(textIn(mergeNewest(typed, cleared)), undefined);
});

test('a change has its own time, and what did not change keeps its', () => {
  const first = recordChanges(
    nothing,
    new Map([
      [name, 'one'],
      ['theme', 'dark'],
    ]),
    10,
  );
  const second = recordChanges(
    first,
    new Map([
      [name, 'two'],
      ['theme', 'dark'],
    ]),
    20,
  );
  assert.deepEqual(second.get(name), { at: 20, text: 'two' });
  assert.deepEqual(second.get('theme'), { at: 10, text: 'dark' });
});

test('a change is newer than what it replaces, even where the clock was set back', () => {
  const typed = has('before', 50);
  assert.ok((recordChanges(typed, new Map([[name, 'after']]), 10).get(name)?.at ?? 0) > 50);
  assert.ok((recordChanges(typed, new Map(), 10).get(name)?.at ?? 0) > 50);
});

test('a stamp from far ahead replaces nothing, today or later', () => {
  for (const at of [now + 48 * 3_600_000, Number.MAX_SAFE_INTEGER]) {
    assert.equal(textIn(mergeNewest(has('mine', 10), received([at, 'theirs']))), 'mine');
    assert.equal(textIn(mergeNewest(has('mine', 10), received([at]))), 'mine');
  }
});

for (const packed of [
  [-1, 'x'],
  [1.5, 'x'],
  [1e308, 'x'],
  ['9', 'x'],
  [null, 'x'],
  [],
  [5, null],
  [5, 'x', 'y'],
  [5, ''],
  [5, 'x'.repeat(50_001)],
  { at: 5, text: 'x' },
  'x',
]) {
  test(`an entry that is ${JSON.stringify(packed).slice(0, 30)} is left out`, () => {
    assert.deepEqual(received(packed), nothing);
  });
}

test('entries that are not ours, or not as they should be, are left out', () => {
  const input: unknown = JSON.parse(`{
    "__proto__": [1, "x"], "values/__proto__": [1, "x"], "values/": [1, "x"], "other": [1, "x"],
    "done/push": [1, "A B"], "theme": [1, "javascript:"], "locale": [1, "ko"]
  }`);
  assert.deepEqual(unpackVersioned(input, now), new Map([['locale', { at: 1, text: 'ko' }]]));
});

test('whatever comes in, what is read of it fits and nothing breaks', () => {
  assertProperty(
    fc.property(fc.jsonValue(), fc.jsonValue(), (whole, packed) => {
      for (const input of [whole, { [name]: packed }]) {
        const versioned = unpackVersioned(input, now);
        for (const { at } of versioned?.values() ?? []) assert.ok(Number.isSafeInteger(at));
      }
    }),
  );
});

test('cleared entries do not pile up: the newest are kept, and no text is lost for them', () => {
  const many: VersionedEntries = new Map([
    [name, { at: 0, text: 'mine' }],
    ...Array.from({ length: 1500 }, (_, at): [string, VersionedEntry] => [
      `values/name${at}`,
      { at, text: undefined },
    ]),
  ]);
  const packed = packVersioned(many);
  assert.equal(Object.keys(packed).length, 1001);
  assert.deepEqual(packed[name], [0, 'mine']);
  assert.deepEqual(packed['values/name1499'], [1499]);
});

test('a link of an earlier release, with the steps of a runbook as one text, brings them; an odd one costs the others nothing', () => {
  const read = (text: string) => unpackVersioned({ 'done/push': [5, text] }, now);
  assert.deepEqual(
    read('find Odd!  check'),
    new Map([
      ['done/push/find', { at: 5, text: 'done' }],
      ['done/push/check', { at: 5, text: 'done' }],
    ]),
  );
  assert.deepEqual(read('Odd!'), new Map());
});
