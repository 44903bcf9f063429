import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { quote, quoteInner } from '../../../src/powershell/quoting.ts';
import { anyText, hostileValues } from '../../support/hostile-values.ts';
import { readLiteralList, readSingleQuoted } from '../../support/powershell-literal.ts';
import * as z from 'zod/mini';
import { assertProperty } from '../../support/size.ts';

const line = z.object({ text: z.string(), value: z.nullable(z.string()) });
const literals = readFileSync(
  new URL('../../fixtures/powershell/literals.jsonl', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((json) => line.parse(JSON.parse(json)));

test('the judge of literals agrees with PowerShell on every recorded line', () => {
  assert.equal(literals.length, 3117);
  for (const { text, value } of literals)
    assert.equal(readSingleQuoted(text), value, JSON.stringify(text));
});

test('every string that PowerShell read from a literal is quoted into one that reads back', () => {
  for (const { value } of literals) {
    if (value !== null) assert.equal(readSingleQuoted(quote(value)), value);
  }
});

test('hostile values read back as themselves', () => {
  for (const value of hostileValues) assert.equal(readSingleQuoted(quote(value)), value);
});

test('whatever the value, its literal reads back as the value', () => {
  assertProperty(
    fc.property(anyText, (value) => readSingleQuoted(quote(value)) === value),
    5_000,
  );
});

test('every single code unit reads back, alone and beside a quote', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const character = String.fromCharCode(unit);
    for (const value of [character, `'${character}`, `${character}’`]) {
      assert.equal(readSingleQuoted(quote(value)), value);
    }
  }
});

test('a list of values between quotes reads back as the list', () => {
  const list = fc.array(anyText, { minLength: 1, maxLength: 5 });
  assertProperty(
    fc.property(list, (values) => {
      const text = `'${values.map(quoteInner).join("', '")}'`;
      assert.deepEqual(readLiteralList(text), values);
    }),
  );
});
