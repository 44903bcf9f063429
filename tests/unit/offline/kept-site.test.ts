import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { WorkerLists } from '../../../src/offline/kept-files.ts';
import type { KeptSite } from '../../../src/offline/worker/kept-site.ts';
import { deploy } from '../../support/worker/tested-build.ts';
import { TestedScope } from '../../support/worker/worker-scope.ts';

const lifetime = { waitUntil: () => undefined };

suite('what a build keeps', () => {
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

  /** A worker of a build, with the page of a language open and all of that language kept. */
  async function withKorean(lists: WorkerLists): Promise<KeptSite> {
    const site = siteOf(lists);
    await site.install(lifetime, []);
    await site.keepPage('https://site.test/ko/', lifetime);
    await site.languageOf('https://site.test/ko/')?.keepWhole(lifetime);
    return site;
  }

  test('a newer worker of the same build takes nothing from the one that it replaces', async () => {
    const lists = deploy(scope, 'b1');
    const site = await withKorean(lists);
    scope.isOnline = false;
    await siteOf(lists).install(lifetime, []);
    assert.ok(await site.match('https://site.test/ko/one/'));
  });
});
