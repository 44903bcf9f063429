import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { KeptSite } from '../../../src/offline/worker/kept-site.ts';
import type { WorkerLists } from '../../../src/offline/kept-files.ts';
import { askSite } from '../../support/worker/ask-site.ts';
import { deploy } from '../../support/worker/tested-build.ts';
import { TestedScope } from '../../support/worker/worker-scope.ts';

const lifetime = { waitUntil: () => undefined };
const page = 'https://site.test/fr/';

suite('a full disk', () => {
  let scope: TestedScope;
  let siteOf: (lists: WorkerLists) => KeptSite;

  beforeEach(async () => {
    scope = new TestedScope();
    scope.enter();
    // Workbox looks at its surroundings when it is loaded.
    const { KeptSite } = await import('../../../src/offline/worker/kept-site.ts');
    siteOf = (lists) => new KeptSite(lists);
  });

  afterEach(() => {
    scope.leave();
  });

  test('from the beginning: the first page hears that it is not kept', async () => {
    scope.caches.room = 0;
    const site = siteOf(deploy(scope, 'b1'));
    await site.install(lifetime, []);
    await site.activate();
    assert.deepEqual(await askSite(site, page, { type: 'visited' }), [
      { type: 'failed', reason: 'full' },
    ]);
  });

  test('with the build before on it: a newer one does not take its place', async () => {
    await siteOf(deploy(scope, 'b1')).install(lifetime, []);
    scope.caches.room = scope.caches.bytes;
    await assert.rejects(siteOf(deploy(scope, 'b2')).install(lifetime, []), /full/);
  });
});
