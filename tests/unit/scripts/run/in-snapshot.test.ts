import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSnapshot } from '../../../../scripts/run/in-snapshot.ts';

test('a build is one for readers, whatever the shell is set to', () => {
  const snapshot = {
    folder: '/nowhere',
    content: '',
    sources: { all: '', program: '', runbooks: {}, others: '' },
    given: {},
    remove: () => Promise.resolve(),
  };
  const script = { path: 'a.mjs', args: [], env: { NODE_ENV: 'development' } };
  assert.equal(inSnapshot(snapshot, script).env?.['NODE_ENV'], 'production');
});
