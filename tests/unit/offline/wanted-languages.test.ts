import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { KeptSite } from '../../../src/offline/worker/kept-site.ts';
import type { Locale } from '../../../src/locales.ts';
import type { WorkerLists } from '../../../src/offline/kept-files.ts';
import { askSite } from '../../support/worker/ask-site.ts';
import { deploy } from '../../support/worker/tested-build.ts';
import type { MemoryCaches } from '../../support/worker/memory-caches.ts';
import { TestedScope } from '../../support/worker/worker-scope.ts';

const lifetime = { waitUntil: () => undefined };
const page = 'https://site.test/fr/';
const lost = { type: 'failed', reason: 'full', locale: 'ko' };
const visit = (site: KeptSite) => askSite(site, page, { type: 'visited' });

suite('a kept language that has no room beside the build before', () => {
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

  /** The next build as the reader takes it, on a disk without room for a language of two builds. */
  async function nextBuild(
    beforeActivation: (caches: MemoryCaches) => void = () => undefined,
    kept: readonly Locale[] = ['ko'],
  ): Promise<KeptSite> {
    const former = siteOf(deploy(scope, 'b1'));
    await former.install(lifetime, []);
    for (const language of former.languages)
      if (kept.some((locale) => locale === language.locale)) await language.keepWhole(lifetime);
    const lists = deploy(scope, 'b2');
    const needed = [...lists.shared, ...kept.flatMap((locale) => lists.languages[locale].core)];
    const sizes = needed.map(({ url }) => scope.files.get(url)?.length ?? 0);
    scope.caches.room = scope.caches.bytes + sizes.reduce((sum, size) => sum + size, 0);
    const site = siteOf(lists);
    await site.install(lifetime, []);
    beforeActivation(scope.caches);
    await site.activate();
    return siteOf(lists);
  }

  const koreanOf = (site: KeptSite) => site.languageOf('https://site.test/ko/');

  test('is fetched again with the first page that is opened', async () => {
    const site = await nextBuild();
    assert.equal(await koreanOf(site)?.state(), 'none');
    scope.caches.room = Infinity;
    assert.deepEqual(await visit(site), []);
    assert.equal(await koreanOf(site)?.state(), 'kept');
    assert.equal(await site.wanted.has('ko'), false);
  });

  test('is told to be lost where there is no room for it alone either, and once', async () => {
    const site = await nextBuild();
    scope.caches.room = scope.caches.bytes;
    const first = await visit(site);
    assert.deepEqual(
      first.filter((answer) => JSON.stringify(answer) === JSON.stringify(lost)),
      [lost],
    );
    const second = await visit(site);
    assert.equal(
      second.some((answer) => JSON.stringify(answer) === JSON.stringify(lost)),
      false,
    );
  });

  test('is waited for while there is no network', async () => {
    const site = await nextBuild();
    scope.caches.room = Infinity;
    scope.isOnline = false;
    assert.deepEqual(await visit(site), []);
    scope.isOnline = true;
    assert.deepEqual(await visit(siteOf(deploy(scope, 'b2'))), []);
    assert.equal(await koreanOf(site)?.state(), 'kept');
  });

  test('does not keep another one waiting where it cannot be had', async () => {
    const site = await nextBuild(undefined, ['ko', 'zh']);
    scope.caches.room = Infinity;
    scope.files.delete('/ko/one/');
    assert.deepEqual(await visit(site), []);
    assert.equal(await koreanOf(site)?.state(), 'none');
    assert.equal(await site.languageOf('https://site.test/zh/')?.state(), 'kept');
  });

  test('is tried once for each start of the worker, not with every page', async () => {
    const site = await nextBuild();
    scope.caches.room = Infinity;
    scope.files.delete('/ko/one/');
    const tries = () => scope.asked.filter((path) => path === '/ko/one/').length;
    const before = tries();
    await visit(site);
    await visit(site);
    assert.equal(tries(), before + 1);
    const lists = deploy(scope, 'b2');
    await visit(siteOf(lists));
    assert.equal(tries(), before + 2);
    assert.equal(await koreanOf(siteOf(lists))?.state(), 'kept');
  });

  test('is told to be lost to every page that waits for it', async () => {
    const site = await nextBuild();
    scope.caches.room = scope.caches.bytes;
    for (const said of await Promise.all([visit(site), visit(site)]))
      assert.deepEqual(said.at(-1), lost);
  });

  test('is fetched although the page that was opened cannot be kept', async () => {
    const site = await nextBuild();
    scope.caches.room = Infinity;
    scope.files.set('/fr/', '<title>Of another build</title>');
    assert.deepEqual(await visit(site), []);
    assert.equal(await koreanOf(site)?.state(), 'kept');
  });

  test('does not come back where the reader takes it away while it is fetched', async () => {
    const site = await nextBuild();
    scope.caches.room = Infinity;
    scope.silent = '/ko/one/';
    const visited = visit(site);
    await scope.isAsked('/ko/one/');
    await askSite(site, page, { type: 'dropLanguage', locale: 'ko' });
    scope.silent = undefined;
    assert.deepEqual(await visited, []);
    const next = siteOf(deploy(scope, 'b2'));
    await visit(next);
    assert.equal(await koreanOf(next)?.state(), 'none');
  });

  test('is no longer wanted once the reader takes it away', async () => {
    const site = await nextBuild();
    scope.caches.room = Infinity;
    await askSite(site, page, { type: 'keepLanguage', locale: 'ko' });
    await askSite(site, page, { type: 'dropLanguage', locale: 'ko' });
    const next = siteOf(deploy(scope, 'b2'));
    await visit(next);
    assert.equal(await koreanOf(next)?.state(), 'none');
  });

  test('is waited for over a further build that comes meanwhile', async () => {
    await nextBuild();
    scope.caches.room = Infinity;
    const lists = deploy(scope, 'b3');
    const third = siteOf(lists);
    await third.install(lifetime, []);
    await third.activate();
    assert.deepEqual(await visit(siteOf(lists)), []);
    assert.equal(await koreanOf(third)?.state(), 'kept');
    assert.equal(await third.languageOf(page)?.state(), 'none');
  });

  test('is fetched again although the worker ended before the build before was gone', async () => {
    const ending = nextBuild((caches) => {
      caches.delete = () => Promise.reject(new Error('The worker ended.'));
    });
    await assert.rejects(ending, /ended/);
    assert.ok(await siteOf(deploy(scope, 'b2')).wanted.has('ko'));
  });

  test('is fetched again although the note has no room beside the build before', async () => {
    const site = await nextBuild((caches) => {
      caches.room = caches.bytes - 1;
    });
    assert.ok(await site.wanted.has('ko'));
  });

  test('a language that nobody kept is not fetched', async () => {
    const site = await nextBuild();
    scope.caches.room = Infinity;
    await visit(site);
    assert.equal(await site.languageOf(page)?.state(), 'none');
  });
});
