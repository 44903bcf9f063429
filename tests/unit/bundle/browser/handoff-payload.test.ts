import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  packFragment,
  randomId,
  unpackFragment,
} from '../../../../src/bundle/browser/handoff-payload.ts';
import { assertProperty } from '../../../support/size.ts';
import type { VersionedEntries } from '../../../../src/bundle/browser/versioned-entries.ts';

const pageId = randomId();
const storageProbe = randomId();
const now = 1_000_000;

function pack(versioned: VersionedEntries, anchor = ''): string {
  const fragment = packFragment(anchor, {
    pageIds: [pageId],
    storageProbe,
    versioned,
    isTooLarge: false,
  });
  assert.ok(fragment !== undefined);
  return fragment;
}

/** A fragment with whatever somebody else put into it. */
function packed(payload: unknown): string {
  return `#a&fieldbook=${btoa(JSON.stringify(payload))}`;
}

test('whatever a reader typed arrives as it left, and the anchor too', () => {
  assertProperty(
    fc.property(
      fc.dictionary(
        fc.stringMatching(/^[a-z][a-z]{0,9}$/),
        fc.string({ unit: 'grapheme', minLength: 1 }),
      ),
      (values) => {
        const versioned: VersionedEntries = new Map(
          Object.entries(values).map(([name, text], at) => [`values/${name}`, { at, text }]),
        );
        const fragment = pack(versioned, 'enable-push');
        assert.match(fragment, /^#[\w&=-]+$/);
        const unpacked = unpackFragment(fragment, now);
        assert.equal(unpacked?.anchor, 'enable-push');
        assert.deepEqual(sorted(unpacked.payload?.versioned), sorted(versioned));
      },
    ),
  );
});

function sorted(versioned: VersionedEntries = new Map()): unknown {
  return [...versioned].sort(([a], [b]) => (a < b ? -1 : 1));
}

test('what a reader cleared arrives as cleared', () => {
  const versioned: VersionedEntries = new Map([['values/edgeFqdn', { at: 5, text: undefined }]]);
  assert.deepEqual(unpackFragment(pack(versioned), now)?.payload?.versioned, versioned);
});

test('an anchor alone is no payload', () => {
  assert.equal(unpackFragment('#enable-push'), undefined);
  assert.equal(unpackFragment(''), undefined);
});

test('what no address can hold is not sent', () => {
  const text = 'x'.repeat(10_000);
  const versioned: VersionedEntries = new Map(
    Array.from({ length: 60 }, (_, at) => [`values/name${at}`, { at, text }]),
  );
  const payload = { pageIds: [pageId], storageProbe, versioned, isTooLarge: false };
  assert.equal(packFragment('', payload), undefined);
});

const tooMany = Object.fromEntries(
  Array.from({ length: 4001 }, (_, at) => [`values/name${at}`, [at]]),
);

for (const [what, fragment] of Object.entries({
  'no base64': '#a&fieldbook=%%%',
  'no JSON': `#a&fieldbook=${btoa('{')}`,
  'no payload': packed({ version: 2 }),
  'a version that is not known': packed({
    version: 1,
    journey: pageId,
    mark: storageProbe,
    entries: {},
  }),
  'a page id that is none': packed({
    version: 2,
    journey: 'x',
    mark: storageProbe,
    entries: {},
  }),
  'another page id that is none': packed({
    version: 2,
    journey: pageId,
    pages: [{}],
    mark: storageProbe,
    entries: {},
  }),
  'page ids that are no list': packed({
    version: 2,
    journey: pageId,
    pages: { length: 1 },
    mark: storageProbe,
    entries: {},
  }),
  'more page ids than a reader has pages': packed({
    version: 2,
    journey: pageId,
    pages: Array.from({ length: 300 }, () => pageId),
    mark: storageProbe,
    entries: {},
  }),
  'more entries than a reader has': packed({
    version: 2,
    journey: pageId,
    mark: storageProbe,
    entries: tooMany,
  }),
  'more than an address holds': `#a&fieldbook=${'A'.repeat(500_001)}`,
  nothing: '#a&fieldbook=',
})) {
  test(`a payload with ${what} is refused, and the anchor still leads`, () => {
    assert.deepEqual(unpackFragment(fragment), { anchor: 'a', payload: undefined });
  });
}
