import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultText, placeText } from '../../../../src/components/values-file/fault-text.ts';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import type { ReadFile } from '../../../../src/components/values-file/read-tree.ts';
import { loadInterface } from '../../../../src/content/read/load.ts';
import { type Locale, locales } from '../../../../src/locales.ts';
import { translator } from '../../../../src/parameters/messages.ts';
import { longestValue } from '../../../../src/parameters/value-limit.ts';
import type { ValuesFileKey } from '../../../../src/render/browser-strings.ts';
import { brokenFiles } from './broken/index.ts';

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

/** The faults of a file as the dialog says them. */
function said({ faults }: ReadFile, locale: Locale): string[] {
  const t = translator<ValuesFileKey>(loadInterface(locale), locale);
  return faults.map((fault) => {
    const place = fault.place ? `${placeText(fault.place, t)}: ` : '';
    return place + faultText(fault, t, locale);
  });
}

/** The values of a file that can be used. */
function right({ entries }: ReadFile): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, { typed }]) => [name, typed]));
}

for (const [what, file, faults, values = {}] of brokenFiles) {
  test(`of a file that is ${what}, each fault is told, and the rest can be used`, () => {
    const read = readValuesFile(bytesOf(file));
    assert.deepEqual(said(read, 'en'), faults);
    assert.deepEqual(right(read), values);
  });
}

for (const locale of locales) {
  test(`every fault is told whole in ${locale}`, () => {
    for (const [what, file] of brokenFiles) {
      const read = readValuesFile(bytesOf(file));
      const texts = said(read, locale);
      assert.ok(texts.length > 0, what);
      for (const [at, text] of texts.entries()) {
        assert.doesNotMatch(text, /\{\w+\}|^$|undefined:|valuesFile/, what);
        const { place } = read.faults[at] ?? {};
        if (place) assert.ok(text.includes(String(place.line)), `${what}: ${text}`);
      }
    }
  });
}

test('a file of this format gives its values as they would be typed', () => {
  const file =
    '{"format":"fieldbook-values","version":1,"values":{"a":"x","b":["x","y"],"c":true,"d":5}}';
  const read = readValuesFile(bytesOf(file));
  assert.deepEqual(right(read), { a: 'x', b: 'x\ny', c: 'true', d: '5' });
  assert.deepEqual(read.faults, []);
});

test('a byte order mark, as Windows editors write it, is no damage', () => {
  const read = readValuesFile(
    bytesOf('\uFEFF{"format":"fieldbook-values","version":1,"values":{"a":"x"}}'),
  );
  assert.deepEqual([right(read), read.faults], [{ a: 'x' }, []]);
});

for (const saved of ['2026-01-01T01:00:00Z', '2026-01-01T10:00:00.5+09:00']) {
  test(`a file that was saved at ${saved} is read`, () => {
    const file = `{"format":"fieldbook-values","version":1,"saved":"${saved}","values":{}}`;
    assert.deepEqual(readValuesFile(bytesOf(file)), { entries: {}, faults: [] });
  });
}

test('a file of six values of full length, as saving writes it, is read', () => {
  const names = Array.from({ length: 6 }, (_, at) => `list${at}`);
  const values = Object.fromEntries(names.map((name) => [name, 'x'.repeat(longestValue)]));
  const file = { format: 'fieldbook-values', version: 1, values };
  const read = readValuesFile(bytesOf(JSON.stringify(file, undefined, 2)));
  assert.deepEqual(read.faults, []);
  assert.deepEqual(right(read), values);
});

test('of a list of nothing but wrong items, however many, each is told', () => {
  // More than a call takes arguments.
  const count = 160_000;
  const items = `[${'1,'.repeat(count - 1)}1]`;
  const file = `{"format":"fieldbook-values","version":1,"values":{"a":${items},"b":"x"}}`;
  const read = readValuesFile(bytesOf(file));
  assert.equal(read.faults.length, count);
  assert.deepEqual(right(read), { b: 'x' });
});
