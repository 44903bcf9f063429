import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { duplicateKey } from '../../../../src/components/values-file/duplicate-key.ts';
import { assertProperty } from '../../../support/size.ts';

test('JSON that was written from a value has no name twice', () => {
  assertProperty(
    fc.property(fc.json(), fc.nat({ max: 4 }), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), undefined, space);
      assert.equal(duplicateKey(text), undefined);
    }),
  );
});

const entries = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), fc.json()), {
  selector: ([name]) => name,
  minLength: 1,
});

/** A name as JSON may also write it: with every unit escaped. */
function escaped(name: string): string {
  const units = Array.from({ length: name.length }, (_, at) =>
    name.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`;
}

test('a name that comes again is found, wherever and however it is written', () => {
  const twice = fc.tuple(entries, fc.nat(), fc.boolean(), fc.nat({ max: 3 }));
  assertProperty(
    fc.property(twice, ([pairs, pick, isEscaped, depth]) => {
      const [name] = pairs[pick % pairs.length] ?? [''];
      const again = isEscaped ? escaped(name) : JSON.stringify(name);
      const members = pairs.map(([key, value]) => `${JSON.stringify(key)} : ${value}`);
      const object = `{${[...members, `${again}:null`].join(',')}}`;
      const text = '[{"a":'.repeat(depth) + object + '}]'.repeat(depth);
      JSON.parse(text);
      assert.equal(duplicateKey(text), name);
    }),
  );
});

for (const text of [
  '{"a":{"a":{"a":1}}}',
  '[{"a":1},{"a":1}]',
  '{"a":"\\"a\\":1,\\"a\\":2","b":["a","a"]}',
  '{"a":"}","b":"{\\\\"}',
  '"a"',
]) {
  test(`${text} has no name twice`, () => {
    JSON.parse(text);
    assert.equal(duplicateKey(text), undefined);
  });
}
