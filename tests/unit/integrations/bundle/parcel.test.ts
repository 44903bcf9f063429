import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  packFragment,
  randomName,
  unpackFragment,
} from '../../../../src/integrations/bundle/browser/parcel.ts';

const journey = randomName();
const mark = randomName();
const pack = (stored: Readonly<Record<string, string>>, anchor = '') =>
  packFragment(anchor, { version: 1, journey, mark, stored });

test('whatever a reader typed arrives as it left, and the anchor too', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]\w{0,9}$/), fc.string({ unit: 'grapheme' })),
      (values) => {
        const text = JSON.stringify({ version: 1, values });
        const fragment = pack({ 'fieldbook.values': text }, 'enable-push');
        assert.match(fragment, /^#[\w&=-]+$/);
        const unpacked = unpackFragment(fragment);
        assert.equal(unpacked?.anchor, 'enable-push');
        assert.deepEqual(unpacked.parcel?.stored, { 'fieldbook.values': text });
      },
    ),
  );
});

test('an anchor alone is no parcel', () => {
  assert.equal(unpackFragment('#enable-push'), undefined);
  assert.equal(unpackFragment(''), undefined);
});

test('entries that are not ours, or not as they should be, are left out', () => {
  const stored = {
    'fieldbook.values': '{"version":2}',
    'fieldbook.done': '{"a":[1]}',
    'fieldbook.theme': 'javascript:',
    'fieldbook.locale': 'ko',
    other: 'x',
  };
  assert.deepEqual(unpackFragment(pack(stored))?.parcel?.stored, { 'fieldbook.locale': 'ko' });
});

for (const [what, fragment] of Object.entries({
  'no base64': '#a&fieldbook=%%%',
  'no JSON': `#a&fieldbook=${btoa('{')}`,
  'no parcel': `#a&fieldbook=${btoa('{"version":1}')}`,
  'a journey that is none': `#a&fieldbook=${btoa(JSON.stringify({ version: 1, journey: 'x', mark, stored: {} }))}`,
  nothing: '#a&fieldbook=',
})) {
  test(`a parcel with ${what} is refused, and the anchor still leads`, () => {
    assert.deepEqual(unpackFragment(fragment), { anchor: 'a', parcel: undefined });
  });
}
