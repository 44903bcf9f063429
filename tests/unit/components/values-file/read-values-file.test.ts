import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadInterface } from '../../../../src/content/read/load.ts';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import { message } from '../../../../src/parameters/messages.ts';
import { locales } from '../../../../src/locales.ts';
import { valuesFileLimit } from '../../../../src/components/values-file/values-file-schema.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function fileWith(values: string, more = ''): Uint8Array {
  return bytesOf(`{"format":"fieldbook-values","version":1,${more}"values":${values}}`);
}

test('a file of this format gives its values as they would be typed', () => {
  const read = readValuesFile(fileWith('{"a":"x","b":["x","y"],"c":true,"d":5}'));
  assert.deepEqual(read, { ok: true, values: { a: 'x', b: 'x\ny', c: 'true', d: '5' } });
});

test('a byte order mark, as Windows editors write it, is no damage', () => {
  assert.equal(
    readValuesFile(bytesOf(`\uFEFF${new TextDecoder().decode(fileWith('{}'))}`)).ok,
    true,
  );
});

for (const saved of ['2026-01-01T01:00:00Z', '2026-01-01T10:00:00.5+09:00']) {
  test(`a file that was saved at ${saved} is read`, () => {
    assert.equal(readValuesFile(fileWith('{}', `"saved":"${saved}",`)).ok, true);
  });
}

/** Every file that is refused: why, and what the reason names. */
const refused: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  code: string,
  params: object,
])[] = [
  [
    'too large',
    new Uint8Array(valuesFileLimit + 1),
    'tooLarge',
    { size: valuesFileLimit + 1, limit: valuesFileLimit },
  ],
  ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), 'notText', {}],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), 'notText', {}],
  ['empty', new Uint8Array(), 'notJson', {}],
  ['cut off', fileWith('{"a":"x"}').slice(0, -3), 'notJson', {}],
  ['JSON with comments', bytesOf('{} // values'), 'notJson', {}],
  ['a list', bytesOf('[]'), 'notValues', { place: '/' }],
  ['nested without end', bytesOf('['.repeat(100_000) + ']'.repeat(100_000)), 'notJson', {}],
  ['nested deeply', bytesOf('['.repeat(100) + ']'.repeat(100)), 'notValues', { place: '/' }],
  ['of another program', bytesOf('{"version":1,"values":{}}'), 'notValues', { place: 'format' }],
  ['with a value that is a map', fileWith('{"a":{}}'), 'notValues', { place: 'values.a' }],
  ['with a name in another script', fileWith('{"а":"x"}'), 'notValues', { place: 'values.а' }],
  ['saved at no time', fileWith('{}', '"saved":"today",'), 'notValues', { place: 'saved' }],
  [
    'of a later format',
    bytesOf('{"format":"fieldbook-values","version":9,"new":{}}'),
    'newer',
    { version: 9 },
  ],
  ['with two values of a name', fileWith('{"a":"good","a":"evil"}'), 'duplicate', { name: 'a' }],
  [
    'with a name twice in two spellings',
    fileWith('{"a":"x","\\u0061":"x"}'),
    'duplicate',
    { name: 'a' },
  ],
  ['of two versions', fileWith('{}', '"version":9,'), 'duplicate', { name: 'version' }],
  ...['__proto__', 'constructor', 'prototype'].map(
    (name) => [`with the name ${name}`, fileWith(`{"${name}":"x"}`), 'hostile', { name }] as const,
  ),
  [
    'with a prototype deep inside',
    fileWith('{"a":[{"__proto__":{}}]}'),
    'hostile',
    { name: '__proto__' },
  ],
];

for (const [what, bytes, code, params] of refused) {
  test(`a file that is ${what} is refused with the reason`, () => {
    assert.deepEqual(readValuesFile(bytes), { ok: false, refusal: { code, params } });
  });
}

for (const locale of locales) {
  test(`every reason is said in ${locale}, with what it names`, () => {
    const strings = loadInterface(locale);
    for (const [what, bytes] of refused) {
      const read = readValuesFile(bytes);
      assert.ok(!read.ok, what);
      const { code, params } = read.refusal;
      const text = message(strings, `offline.values.${code}`, params, locale);
      assert.doesNotMatch(text, /[{}]/, what);
      for (const value of Object.values(params)) assert.ok(text.includes(String(value)), text);
    }
  });
}
