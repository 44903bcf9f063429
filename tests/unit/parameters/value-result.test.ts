import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pureErrorsIn } from '../../support/pure-errors.ts';

function errorsOf(...calls: string[]): string[] {
  const code = [
    "import { type CheckedProblem, invalid } from './value-result.ts';",
    'export {};',
    ...calls,
  ];
  return pureErrorsIn(code.join('\n'));
}

test('a problem takes the slots of its text', () => {
  const right = [
    "invalid('too-small', { found: '3', min: 5 }, '5');",
    "invalid('space', {}, 'ab');",
    "invalid('missing');",
    "invalid('separator', { item: 'a,b', found: ',' });",
    "export const a: CheckedProblem = { code: 'punycode', slots: { unicode: 'é', ascii: 'xn--9ca' } };",
  ];
  assert.deepEqual(errorsOf(...right), []);
});

test('a problem with other slots than its text does not compile', () => {
  const wrong: [call: string, error: RegExp][] = [
    ["invalid('too-small', { found: '3' });", /'min' is missing/],
    ["invalid('too-small');", /Expected 2-3 arguments, but got 1/],
    ["invalid('space', { found: ' ' });", /'found' does not exist/],
    ["invalid('name-length', { count: 'many' });", /'string' is not assignable to type 'number'/],
    ["invalid('no-such-code');", /'"no-such-code"' is not assignable/],
    [
      "export const b: CheckedProblem = { code: 'punycode', slots: { ascii: 'xn--9ca' } };",
      /'unicode' is missing/,
    ],
  ];
  const errors = errorsOf(...wrong.map(([call]) => call));
  assert.equal(errors.length, wrong.length, errors.join('\n'));
  for (const [index, [call, error]] of wrong.entries())
    assert.match(errors[index] ?? '', error, call);
});
