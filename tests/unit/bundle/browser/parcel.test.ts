import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packFragment, randomName, unpackFragment } from '../../../../src/bundle/browser/parcel.ts';
import type { Ledger } from '../../../../src/bundle/browser/ledger.ts';
import { assertProperty } from '../../../support/size.ts';

const journey = randomName();
const mark = randomName();
const now = 1_000_000;

function pack(ledger: Ledger, anchor = ''): string {
  const fragment = packFragment(anchor, { journey, mark, ledger });
  assert.ok(fragment !== undefined);
  return fragment;
}

/** A fragment with whatever somebody else put into it. */
function packed(parcel: unknown): string {
  return `#a&fieldbook=${btoa(JSON.stringify(parcel))}`;
}

test('whatever a reader typed arrives as it left, and the anchor too', () => {
  assertProperty(
    fc.property(
      fc.dictionary(
        fc.stringMatching(/^[a-z][a-z]{0,9}$/),
        fc.string({ unit: 'grapheme', minLength: 1 }),
      ),
      (values) => {
        const ledger: Ledger = new Map(
          Object.entries(values).map(([name, text], at) => [`values/${name}`, { at, text }]),
        );
        const fragment = pack(ledger, 'enable-push');
        assert.match(fragment, /^#[\w&=-]+$/);
        const unpacked = unpackFragment(fragment, now);
        assert.equal(unpacked?.anchor, 'enable-push');
        assert.deepEqual(sorted(unpacked.parcel?.ledger), sorted(ledger));
      },
    ),
  );
});

function sorted(ledger: Ledger = new Map()): unknown {
  return [...ledger].sort(([a], [b]) => (a < b ? -1 : 1));
}

test('what a reader cleared arrives as cleared', () => {
  const ledger: Ledger = new Map([['values/edgeFqdn', { at: 5, text: undefined }]]);
  assert.deepEqual(unpackFragment(pack(ledger), now)?.parcel?.ledger, ledger);
});

test('an anchor alone is no parcel', () => {
  assert.equal(unpackFragment('#enable-push'), undefined);
  assert.equal(unpackFragment(''), undefined);
});

test('what no address can hold is not sent', () => {
  const text = 'x'.repeat(10_000);
  const ledger: Ledger = new Map(
    Array.from({ length: 60 }, (_, at) => [`values/name${at}`, { at, text }]),
  );
  assert.equal(packFragment('', { journey, mark, ledger }), undefined);
});

const tooMany = Object.fromEntries(
  Array.from({ length: 1201 }, (_, at) => [`values/name${at}`, [at]]),
);

for (const [what, fragment] of Object.entries({
  'no base64': '#a&fieldbook=%%%',
  'no JSON': `#a&fieldbook=${btoa('{')}`,
  'no parcel': packed({ version: 2 }),
  'a version that is not known': packed({ version: 1, journey, mark, entries: {} }),
  'a journey that is none': packed({ version: 2, journey: 'x', mark, entries: {} }),
  'more entries than a reader has': packed({ version: 2, journey, mark, entries: tooMany }),
  'more than an address holds': `#a&fieldbook=${'A'.repeat(500_001)}`,
  nothing: '#a&fieldbook=',
})) {
  test(`a parcel with ${what} is refused, and the anchor still leads`, () => {
    assert.deepEqual(unpackFragment(fragment), { anchor: 'a', parcel: undefined });
  });
}
