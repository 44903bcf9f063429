import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { KeptLanguage } from '../../../src/offline/worker/kept-language.ts';
import { deploy } from '../../support/worker/tested-build.ts';
import { TestedScope } from '../../support/worker/worker-scope.ts';

const lifetime = { waitUntil: () => undefined };
const whole = 'fieldbook-b1-whole-ko';

suite('a language that is kept', () => {
  let scope: TestedScope;
  let language: KeptLanguage;
  let StoppedError: new () => Error;

  beforeEach(async () => {
    scope = new TestedScope();
    scope.enter();
    // Workbox looks at its surroundings when it is loaded.
    const loaded = await import('../../../src/offline/worker/kept-language.ts');
    StoppedError = loaded.StoppedError;
    language = new loaded.KeptLanguage('b1', 'ko', deploy(scope, 'b1').languages.ko);
  });

  afterEach(() => {
    scope.leave();
  });

  test('a kept language that is asked for again without a network stays', async () => {
    await language.keepWhole(lifetime);
    scope.isOnline = false;
    await language.keepWhole(lifetime);
    assert.equal(await language.state(), 'kept');
    assert.ok(await language.match('https://site.test/ko/one/'));
  });

  test('a question tells of a part that a worker which was ended left, and takes nothing away', async () => {
    assert.equal(await language.state(), 'none');
    await (await caches.open(whole)).put('/ko/', new Response('a part'));
    assert.equal(await language.state(), 'partial');
    assert.ok(await caches.has(whole));
    await language.drop();
    assert.equal(await language.state(), 'none');
  });

  test('what a worker that was ended left of a language goes, and one that is whole stays', async () => {
    await (await caches.open(whole)).put('/ko/', new Response('a part'));
    await language.dropPart();
    assert.equal(await caches.has(whole), false);
    await language.keepWhole(lifetime);
    await language.dropPart();
    assert.equal(await language.state(), 'kept');
  });

  test('a language that is being fetched is no left part', async () => {
    const keeping = language.keepWhole(lifetime);
    await (await caches.open(whole)).put('/ko/', new Response('a part'));
    await language.dropPart();
    assert.equal(await language.state(), 'running');
    await keeping;
    assert.equal(await language.state(), 'kept');
  });

  test('a stop ends the fetch before its next file, and leaves nothing', async () => {
    const keeping = assert.rejects(language.keepWhole(lifetime), StoppedError);
    await language.drop();
    await keeping;
    assert.equal(await caches.has(whole), false);
    assert.equal(scope.asked.includes('/ko/one/'), false);
    await language.keepWhole(lifetime);
    assert.equal(await language.state(), 'kept');
  });

  for (const path of ['/ko/one/', '/offline/ko.json'])
    test(`a stop ends the fetch while the server does not answer for ${path}`, async () => {
      scope.silent = path;
      const keeping = assert.rejects(language.keepWhole(lifetime), StoppedError);
      await scope.isAsked(path);
      await language.drop();
      await keeping;
      assert.equal(await language.state(), 'none');
    });

  for (const path of ['/ko/one/', '/offline/ko.json'])
    test(`where the server never answers for ${path}, the network counts as failed`, async ({
      mock,
    }) => {
      const { setTimeout } = globalThis;
      // Minutes are over soon.
      mock.method(globalThis, 'setTimeout', (run: () => void, wait = 0) =>
        setTimeout(run, Math.min(wait, 200)),
      );
      const { reasonOf } = await import('../../../src/offline/worker/server-state.ts');
      scope.silent = path;
      const error = await language.keepWhole(lifetime).catch((reason: unknown) => reason);
      assert.ok(error instanceof DOMException && error.name === 'TimeoutError');
      assert.equal(await language.state(), 'none');
      assert.equal(await reasonOf(error, language.files.list), 'network');
    });

  test('where a file fails, the reason is its own, not that of the files that were stopped', async () => {
    scope.files.set('/ko/one/', 'damaged');
    await assert.rejects(language.keepWhole(lifetime), /one\/ does not fit its hash/);
    assert.equal(await caches.has(whole), false);
  });
});
