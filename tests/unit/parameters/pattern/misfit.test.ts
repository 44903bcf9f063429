import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { misfitOf } from '../../../../src/parameters/pattern/misfit.ts';
import { readPattern } from '../../../../src/parameters/pattern/read-pattern.ts';
import { assertProperty } from '../../../support/size.ts';

function misfit(pattern: string, text: string) {
  const parts = readPattern(pattern);
  assert.ok(parts, pattern);
  return misfitOf(parts, Array.from(text));
}

test('a pattern with groups, alternatives or a class that excludes is not read', () => {
  const others = ['(a|b)', 'a|b', '[^a]', '.', 'a(?=b)', String.raw`\p{L}`, String.raw`\b`, 'a*?'];
  for (const pattern of others) assert.equal(readPattern(pattern), undefined, pattern);
});

test('a text that fits has no misfit', () => {
  assert.equal(misfit('^[A-Z]{2}-\\d+$', 'AB-12'), undefined);
  assert.equal(misfit('a?b', 'b'), undefined);
  assert.equal(misfit('', ''), undefined);
});

test('the first character that cannot stand where it is is told, with those that can', () => {
  assert.deepEqual(misfit('CHG\\d{6}', 'CHGO'), { kind: 'character', at: 3, allowed: ['0–9'] });
  assert.deepEqual(misfit('CHG\\d{6}', 'chg'), { kind: 'character', at: 0, allowed: ['C'] });
  const allowed = ['0–9', 'a–f', '-', '\\'];
  assert.deepEqual(misfit('[0-9a-f]{2,3}[-\\\\]', '00x'), { kind: 'character', at: 2, allowed });
});

test('a text that ends early or goes on is told the length that fits', () => {
  const long = { kind: 'length', count: 3, expected: '2' };
  assert.deepEqual(misfit('\\d{2}', '123'), long);
  assert.deepEqual(misfit('\\d{2,}', '1'), { kind: 'length', count: 1, expected: '≥ 2' });
  assert.deepEqual(misfit('\\d{2,4}', '12345'), { kind: 'length', count: 5, expected: '2–4' });
});

test('a length that can fit is not told as wrong', () => {
  assert.deepEqual(misfit('a?b', 'a'), { kind: 'other' });
  assert.deepEqual(misfit('a?b', 'bb'), { kind: 'other' });
});

const letters = ['a', 'b', '0', '1', '-', '.', ']', '\\', '🙂'];
const outside = fc.constantFrom('a', '0', '-', '\\.', '\\]', '\\\\', '\\d', '\\w', '🙂');
const inside = fc.constantFrom('a', 'b', '0-9', 'a-b', '\\-', '\\]', '\\\\', '\\d', '.', '🙂');
const group = fc.array(inside, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join('')}]`);
const times = fc.constantFrom('', '?', '*', '+', '{2}', '{1,2}', '{2,}', '{0}');
const plainPattern = fc
  .array(
    fc.tuple(fc.oneof(outside, group), times).map((two) => two.join('')),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.array(fc.constantFrom(...letters), { maxLength: 6 });

test('a text has a misfit exactly where the pattern refuses it', () => {
  assertProperty(
    fc.property(plainPattern, anyText, (pattern, text) => {
      const fits = new RegExp(`^(?:${pattern})$`, 'u').test(text.join(''));
      assert.equal(misfit(pattern, text.join('')) === undefined, fits);
    }),
    10_000,
  );
});

test('what stands before a wrong character can go on with an allowed one', () => {
  assertProperty(
    fc.property(plainPattern, anyText, (pattern, text) => {
      const found = misfit(pattern, text.join(''));
      if (found?.kind !== 'character') return;
      const [first = ''] = found.allowed;
      const next = misfit(pattern, text.slice(0, found.at).join('') + (Array.from(first)[0] ?? ''));
      assert.notEqual(next?.kind, 'character');
    }),
    10_000,
  );
});
