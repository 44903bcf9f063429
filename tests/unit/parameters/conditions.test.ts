import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applies } from '../../../src/parameters/conditions.ts';

test('every key has to have one of its values', () => {
  const when = { edgeVersion: ['lync-2013', 'lync-2010'], applePush: [true] };
  assert.equal(applies(when, { edgeVersion: 'lync-2010', applePush: 'true' }), true);
  assert.equal(applies(when, { edgeVersion: 'lync-2010', applePush: 'false' }), false);
  assert.equal(applies(when, { edgeVersion: 'ocs-2007-r2', applePush: 'true' }), false);
  assert.equal(applies(when, {}), false);
  assert.equal(applies(undefined, {}), true);
});
