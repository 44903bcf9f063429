import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParameterRule } from '../../../src/content/schemas/parameter.ts';
import { longestValue } from '../../../src/parameters/value-limit.ts';
import { parseValue } from '../../../src/parameters/values.ts';
import { rule } from '../../support/value-rows.ts';
import { parameterTypes } from '../../../src/content/schemas/parameter-types.ts';

/** Texts that a pattern may look through again from each of their characters, as a file or a link can bring them. */
const parts = [
  ' ',
  '\n',
  '\u200b',
  '\u200c',
  '"',
  "'",
  '.',
  '-',
  '. ',
  'a.',
  'a@',
  '_a.',
  '\\',
  '/',
  ':',
  '1',
];

for (const type of parameterTypes) {
  test(
    `a value of ${type} as long as may be is judged at once, whatever it repeats`,
    {
      // Time that grew with the square of the length would be minutes.
      timeout: 60_000,
    },
    () => {
      const judged: ParameterRule = rule(type);
      for (const part of parts)
        for (const [start, end] of [
          ['a', 'b'],
          ['<', '!'],
          ['C:\\a', '\\b'],
          ['https://a', ' '],
        ]) {
          const count = Math.floor((longestValue - 20) / part.length);
          const result = parseValue(judged, `${start}${part.repeat(count)}${end}`);
          assert.ok(result.ok || result.problem.code !== 'missing');
        }
    },
  );
}
