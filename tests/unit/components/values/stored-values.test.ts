import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  isParameters,
  isStrings,
  isWhen,
} from '../../../../src/components/page/embedded-guards.ts';
import {
  isStoredDone,
  isStoredValues,
  onlyTexts,
} from '../../../../src/components/values/stored-values.ts';
import { longestValue } from '../../../../src/parameters/value-limit.ts';
import { assertProperty } from '../../../support/size.ts';

test('only what this version stored is read', () => {
  assert.equal(isStoredValues({ version: 1, values: {} }), true);
  for (const foreign of [
    null,
    1,
    'x',
    [],
    {},
    { version: 2, values: {} },
    { version: 1, values: [] },
  ]) {
    assert.equal(isStoredValues(foreign), false);
  }
});

test('of the entries, only texts that someone could have typed are kept', () => {
  const values = {
    edgeFqdn: 'a.b',
    n: 1,
    list: ['a'],
    none: null,
    huge: 'x'.repeat(longestValue + 1),
  };
  assert.deepEqual(onlyTexts(values), { edgeFqdn: 'a.b' });
  const hostile = Object.fromEntries([['__proto__', 'x']]);
  assert.equal(Object.getPrototypeOf(onlyTexts(hostile)), Object.prototype);
});

test('done steps are lists of ids', () => {
  assert.equal(isStoredDone({ 'lync-push-notifications': ['a', 'b'] }), true);
  for (const foreign of [null, [], { a: 'b' }, { a: [1] }])
    assert.equal(isStoredDone(foreign), false);
});

test('whatever is stored or embedded, looking at it never fails', () => {
  assertProperty(
    fc.property(fc.jsonValue(), (input) => {
      for (const guard of [isStoredValues, isStoredDone, isParameters, isStrings, isWhen])
        guard(input);
    }),
  );
});
