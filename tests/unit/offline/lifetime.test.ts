import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lifetimeOf } from '../../../src/offline/worker/scope.ts';

test('work that fails keeps a worker alive to its end, and does not fail the event', async () => {
  const works: Promise<unknown>[] = [];
  const { waitUntil } = lifetimeOf({
    type: 'install',
    waitUntil: (work) => works.push(work),
    respondWith: () => undefined,
  });
  waitUntil(Promise.reject(new DOMException('no room', 'QuotaExceededError')));
  assert.equal(works.length, 1);
  await assert.doesNotReject(Promise.all(works));
});
