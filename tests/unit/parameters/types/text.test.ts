import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ParameterRule } from '../../../../src/content/schemas/parameter.ts';
import { parseValue } from '../../../../src/parameters/values.ts';
import { assertProperty } from '../../../support/size.ts';
import { refuses } from '../../../support/value-rows.ts';

const example = '0271A7F1CA9AD8A27152CCAE044F968F068B14B8';
const thumbprint: ParameterRule = { type: 'text', pattern: '[0-9A-Fa-f]{40}', example };

function problemOf(rule: ParameterRule, raw: string) {
  const result = parseValue(rule, raw);
  assert.ok(!result.ok, raw);
  return result.problem;
}

test('a text that fits without its separators is offered without them', () => {
  const pairs = example.match(/../g) ?? [];
  refuses(thumbprint, [
    [pairs.join(' '), 'pattern-separators', example],
    [pairs.join(':'), 'pattern-separators', example],
    [pairs.join('\u2010'), 'pattern-separators', example],
    [pairs.join('\u00a0'), 'pattern-separators', example],
    [pairs.join('：'), 'pattern-separators', example],
    [`\u200e${pairs.join(' ')}`, 'bidirectional', example],
    [pairs.join('\u200b '), 'invisible', example],
    [
      example.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      'look-alike',
      example,
    ],
  ]);
  assert.equal(problemOf(thumbprint, pairs.join(' ')).slots['example'], example);
});

test('a separator that the pattern takes stays', () => {
  refuses({ type: 'text', pattern: '[a-f]{2}-[a-f]{2}', example: 'ab-cd' }, [
    ['a:b-c d', 'pattern-separators', 'ab-cd'],
    ['abcd', 'pattern-character'],
  ]);
});

test('a text of another length is told both lengths, without its separators', () => {
  const { code, slots } = problemOf(thumbprint, '02:71:A7');
  assert.deepEqual([code, slots], ['pattern-length', { count: 6, expected: '40', example }]);
});

test('a character that is not allowed is told with what stands beside it', () => {
  const { code, slots } = problemOf(thumbprint, example.replace('F1CA', 'FOCA'));
  const words = { found: 'O', part: '…A7FOCA9…', allowed: '0–9 A–F a–f', example };
  assert.deepEqual([code, slots], ['pattern-character', words]);
});

test('a text that fits no pattern of another kind is told the example', () => {
  const rule: ParameterRule = { type: 'text', pattern: '(?:ab|cd)+', default: 'abcd' };
  const { code, slots } = problemOf(rule, 'abc');
  assert.deepEqual([code, slots], ['pattern', { example: 'abcd' }]);
});

test('a text over its length is told that first', () => {
  refuses({ type: 'text', pattern: '[ab]+', maxLength: 3 }, [['abx:ab', 'too-long']]);
});

test('whatever is put between the characters of a value, its repair is the value', () => {
  const between = fc.array(fc.constantFrom('', ' ', ':', '-', '–', '\u00a0'), {
    minLength: 39,
    maxLength: 39,
  });
  assertProperty(
    fc.property(between, (all) => {
      const raw = Array.from(example, (digit, at) => digit + (all[at] ?? '')).join('');
      const result = parseValue(thumbprint, raw);
      assert.equal(result.ok ? result.value : result.problem.repair, example);
    }),
    1_000,
  );
});
