import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { KeptFile, WorkerLists } from '../../../src/offline/kept-files.ts';
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

  /** Leaves as much room on the disk as some files of the server need. */
  function leaveRoomFor(files: readonly KeptFile[]): void {
    const sizes = files.map(({ url }) => scope.files.get(url)?.length ?? 0);
    scope.caches.room = scope.caches.bytes + sizes.reduce((sum, size) => sum + size, 0);
  }

  test('a newer worker of the same build takes nothing from the one that it replaces', async () => {
    const lists = deploy(scope, 'b1');
    const site = await withKorean(lists);
    scope.isOnline = false;
    await siteOf(lists).install(lifetime, []);
    assert.ok(await site.match('https://site.test/ko/one/'));
  });

  test('once a worker is active, other builds and left parts of languages are gone', async () => {
    await withKorean(deploy(scope, 'b1'));
    const site = siteOf(deploy(scope, 'b2'));
    await site.install(lifetime, []);
    await (await caches.open('fieldbook-b2-whole-fr')).put('/fr/', new Response('a part'));
    await site.activate();
    const names = await caches.keys();
    assert.deepEqual(names.sort(), [
      'fieldbook-b2-core-ko',
      'fieldbook-b2-pages',
      'fieldbook-b2-shared',
      'fieldbook-b2-whole-ko',
    ]);
  });

  test('where a newer build has no room for all that was kept, it comes with less', async () => {
    await withKorean(deploy(scope, 'b1'));
    const lists = deploy(scope, 'b2');
    const site = siteOf(lists);
    leaveRoomFor([...lists.shared, ...lists.languages.ko.core]);
    await site.install(lifetime, []);
    assert.ok(await site.match('https://site.test/early.js'));
    assert.equal(await site.match('https://site.test/ko/one/'), undefined);
    assert.equal(await site.match('https://site.test/ko/'), undefined);
  });

  test('where a newer build has no room for more than what every page needs, it comes too', async () => {
    await withKorean(deploy(scope, 'b1'));
    const lists = deploy(scope, 'b2');
    const site = siteOf(lists);
    leaveRoomFor(lists.shared);
    await site.install(lifetime, []);
    assert.ok(await site.match('https://site.test/early.js'));
  });

  test('where the network fails, a newer build does not come without what was kept', async () => {
    await withKorean(deploy(scope, 'b1'));
    const lists = deploy(scope, 'b2');
    scope.files.delete('/ko/one/');
    await assert.rejects(siteOf(lists).install(lifetime, []));
  });

  /** Takes all, or the first file, of a cache away, as a reader can do by hand. */
  async function takeAway(part: string, isAll: boolean): Promise<void> {
    const name = `fieldbook-b1-${part}`;
    const cache = await caches.open(name);
    const [first] = await cache.keys();
    if (isAll) await caches.delete(name);
    else if (first) await cache.delete(first);
  }

  for (const isAll of [true, false])
    test(`what was taken away by hand, ${isAll ? 'all' : 'a file'} of it, comes back with the next page`, async () => {
      const site = siteOf(deploy(scope, 'b1'));
      await site.install(lifetime, []);
      await site.keepPage('https://site.test/ko/', lifetime);
      for (const part of ['shared', 'core-ko', 'pages']) await takeAway(part, isAll);
      assert.equal(await site.match('https://site.test/early.js'), undefined);
      await site.keepPage('https://site.test/ko/', lifetime);
      for (const path of ['early.js', 'ko/offline/', 'ko/'])
        assert.ok(await site.match(`https://site.test/${path}`), path);
    });

  test('a language of which a file was taken away is not said to be kept, and can be kept again', async () => {
    const lists = deploy(scope, 'b1');
    const language = (await withKorean(lists)).languageOf('https://site.test/ko/');
    await takeAway('whole-ko', false);
    assert.equal(await language?.state(), 'partial');
    scope.isOnline = false;
    await assert.rejects(language?.keepWhole(lifetime) ?? Promise.resolve());
    assert.ok(await language?.match('https://site.test/ko/one/'));
    scope.isOnline = true;
    await language?.keepWhole(lifetime);
    assert.equal(await language?.state(), 'kept');
  });

  test('a page that the server never answers for keeps no other page from being kept', async ({
    mock,
  }) => {
    const site = siteOf(deploy(scope, 'b1'));
    await site.install(lifetime, []);
    await site.keepPage('https://site.test/ko/', lifetime);
    scope.silent = '/ko/one/';
    mock.timers.enable({ apis: ['setTimeout'] });
    const failing = assert.rejects(site.keepPage('https://site.test/ko/one/', lifetime));
    await scope.isAsked('/ko/one/');
    mock.timers.tick(60_000);
    mock.timers.reset();
    await failing;
    await site.keepPage('https://site.test/fr/', lifetime);
    assert.ok(await site.match('https://site.test/fr/'));
  });
});
