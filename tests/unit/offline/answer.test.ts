import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { KeptSite } from '../../../src/offline/worker/kept-site.ts';
import { deploy } from '../../support/worker/tested-build.ts';
import { TestedScope } from '../../support/worker/worker-scope.ts';

const lifetime = { waitUntil: () => undefined };
const patienceMs = 30_000;

suite('the answer to a page that is not kept', () => {
  let scope: TestedScope;
  let site: KeptSite;

  beforeEach(async () => {
    scope = new TestedScope();
    scope.enter();
    const { KeptSite } = await import('../../../src/offline/worker/kept-site.ts');
    site = new KeptSite(deploy(scope, 'b1'));
    await site.install(lifetime, []);
  });

  afterEach(() => {
    scope.leave();
  });

  /** What the worker answers to a reader who opens a page. */
  async function openedPage(path: string): Promise<Response> {
    const { answer } = await import('../../../src/offline/worker/answer.ts');
    const request = new Request(path);
    Object.defineProperty(request, 'mode', { value: 'navigate' });
    return answer(site, request, () => Promise.resolve(undefined));
  }

  test('a server that never answers is given up after a while, for what is kept', async ({
    mock,
  }) => {
    await site.keepPage('https://site.test/ko/', lifetime);
    scope.silent = '/ko/one/';
    mock.timers.enable({ apis: ['setTimeout'] });
    const answered = openedPage('/ko/one/');
    await scope.isAsked('/ko/one/');
    mock.timers.tick(patienceMs - 1);
    assert.equal(scope.isGivenUp, false);
    mock.timers.tick(1);
    const { status, headers } = await answered;
    assert.equal(status, 302);
    assert.match(headers.get('location') ?? '', /\/ko\/offline\/\?asked=%2Fko%2Fone%2F$/);
  });

  for (const address of ['/ko/one', '/ko/one/index.html']) {
    test(`without a network, ${address} leads to the page that is kept`, async () => {
      await site.keepPage('https://site.test/ko/one/', lifetime);
      scope.isOnline = false;
      const { headers } = await openedPage(`${address}?set=a`);
      assert.equal(headers.get('location'), 'https://site.test/ko/one/?set=a');
    });
  }

  test('what comes late, but in time, is shown however long its text takes', async ({ mock }) => {
    await site.keepPage('https://site.test/ko/', lifetime);
    mock.timers.enable({ apis: ['setTimeout'] });
    const response = await openedPage('/ko/one/');
    mock.timers.tick(2 * patienceMs);
    assert.match(await response.text(), /One ko/);
    assert.equal(scope.isGivenUp, false);
  });

  test('caches that the browser cannot read cost no page that the server has', async () => {
    await site.keepPage('https://site.test/ko/', lifetime);
    scope.caches.has = () => Promise.reject(new Error('The disk is damaged.'));
    assert.match(await (await openedPage('/ko/one/')).text(), /One ko/);
    scope.isOnline = false;
    assert.equal((await openedPage('/ko/one/')).type, 'error');
  });

  test('where nothing is kept that could answer, the server is waited for', async ({ mock }) => {
    scope.silent = '/ko/one/';
    mock.timers.enable({ apis: ['setTimeout'] });
    void openedPage('/ko/one/').catch(() => undefined);
    await scope.isAsked('/ko/one/');
    mock.timers.tick(2 * patienceMs);
    await new Promise((later) => setImmediate(later));
    assert.equal(scope.isGivenUp, false);
  });
});
