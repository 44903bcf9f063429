import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hexadecimalLength, textsOf } from '../../../src/runs/pattern-texts.ts';

const known: readonly (readonly [pattern: string, isWhole: boolean, ...texts: string[]])[] = [
  ['Build (516|620|712)', false, 'Build 516', 'Build 620', 'Build 712'],
  ['^(Done|Stays)$', true, 'Done', 'Stays'],
  ['^(?:True|False)$', true, 'True', 'False'],
  ['401|403', false, '401', '403'],
  ['https?:', false, 'http:', 'https:'],
  ['^not known: ', false, 'not known: '],
  ['^15\\.0$', true, '15.0'],
];

for (const [pattern, isWhole, ...texts] of known) {
  test(`${pattern} is read as ${texts.join(', ')}`, () => {
    assert.deepEqual(textsOf(pattern), { isWhole, texts });
  });
  test(`each text of ${pattern} is one that it matches`, () => {
    for (const text of texts) assert.match(text, new RegExp(pattern, 'u'));
  });
}

for (const pattern of [
  '^[0-9A-F]{40}$',
  'a.c',
  'a+',
  '(a|b)(c|d)',
  'a|(b)',
  '\\d',
  '[ab]',
  'x*',
  '^a$|b',
]) {
  test(`${pattern} lists no texts`, () => {
    assert.equal(textsOf(pattern), undefined);
  });
}

test('a pattern of hexadecimal digits says how many', () => {
  assert.equal(hexadecimalLength('^[0-9A-F]{40}$'), '40');
  assert.equal(hexadecimalLength('^[0-9A-F]{40}'), undefined);
});
