import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { KeptLanguage } from '../../../src/offline/worker/kept-language.ts';
import { deploy } from '../../support/worker/tested-build.ts';
import { TestedScope } from '../../support/worker/worker-scope.ts';

const lifetime = { waitUntil: () => undefined };

suite('a language that is kept', () => {
  let scope: TestedScope;
  let language: KeptLanguage;

  beforeEach(async () => {
    scope = new TestedScope();
    scope.enter();
    // Workbox looks at its surroundings when it is loaded.
    const { KeptLanguage } = await import('../../../src/offline/worker/kept-language.ts');
    language = new KeptLanguage('b1', 'ko', deploy(scope, 'b1').languages.ko);
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
});
