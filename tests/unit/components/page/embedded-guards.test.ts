import { test } from 'node:test';
import fc from 'fast-check';
import {
  isParameters,
  isStrings,
  isWhen,
} from '../../../../src/components/page/embedded-guards.ts';
import { assertProperty } from '../../../support/size.ts';

test('whatever is embedded, looking at it never fails', () => {
  assertProperty(
    fc.property(fc.jsonValue(), (input) => {
      for (const guard of [isParameters, isStrings, isWhen]) guard(input);
    }),
  );
});
