import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownValue } from '../../../src/parameters/shown-value.ts';
import { longestValue } from '../../../src/parameters/value-limit.ts';

const definitions = { name: { type: 'text', example: 'Relay' } } as const;

test('of a value that is over the limit, a page shows the beginning', () => {
  const raw = { name: '\u{1F600}'.repeat(longestValue) };
  const { value, state } = shownValue('name', definitions, raw);
  assert.equal(state, 'wrong');
  assert.match(String(value), /^(?:\u{1F600}){50,200}…$/u);
});

test('a value that is wrong otherwise is shown whole', () => {
  const raw = { name: `a\u202e${'b'.repeat(longestValue - 2)}` };
  const { value, state } = shownValue('name', definitions, raw);
  assert.equal(state, 'wrong');
  assert.equal(value, `a${'b'.repeat(longestValue - 2)}`);
});
