import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectiveRaw, effectiveValues, valueOf } from '../../../src/parameters/defaults.ts';

const choices = ['lync-2013', 'lync-2010'].map((value) => ({ value }));
const definitions = {
  push: { type: 'boolean', default: false },
  version: { type: 'choice', choices, default: 'lync-2013' },
  note: {
    type: 'text',
    defaultFrom: {
      parameter: 'version',
      cases: { 'lync-2010': { default: 'older', reason: {} } },
    },
  },
  name: { type: 'text' },
} as const;

test('spaces around a choice, as a file may have them, change nothing of what is shown and decided', () => {
  const raw = { push: ' true\n', version: 'lync-2010 ' };
  assert.equal(effectiveRaw('push', definitions, raw), 'true');
  assert.deepEqual(effectiveValues(definitions, raw), {
    push: 'true',
    version: 'lync-2010',
    note: 'older',
    name: '',
  });
  assert.deepEqual(valueOf('push', definitions, raw), { ok: true, value: true });
});

test('a text stays as it was typed', () => {
  assert.equal(effectiveRaw('name', definitions, { name: ' a ' }), ' a ');
});
