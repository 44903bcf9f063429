import assert from 'node:assert/strict';
import { afterEach, suite, test } from 'node:test';
import { deploy } from '../../support/worker/tested-build.ts';
import { TestedScope } from '../../support/worker/worker-scope.ts';

const lifetime = { waitUntil: () => undefined };

suite('files that two ask for at once', () => {
  const scope = new TestedScope();

  afterEach(() => {
    scope.leave();
  });

  test('come to one although the other is stopped', async () => {
    scope.enter();
    const { FileGroup } = await import('../../../src/offline/worker/file-group.ts');
    const { core } = deploy(scope, 'b1').languages.ko;
    const group = new FileGroup('fieldbook-b1-core-ko', core);
    const stopping = new AbortController();
    const first = group.keep(lifetime);
    const second = assert.rejects(group.keep(lifetime, { stopping }), /stopped/);
    stopping.abort(new Error('stopped'));
    await second;
    await first;
    assert.ok(await group.isWhole());
  });

  test('and a stop of the first leaves them to the second', async () => {
    scope.enter();
    const { FileGroup } = await import('../../../src/offline/worker/file-group.ts');
    const { core } = deploy(scope, 'b2').languages.ko;
    const group = new FileGroup('fieldbook-b2-core-ko', core);
    const stopping = new AbortController();
    const first = assert.rejects(group.keep(lifetime, { stopping }), /stopped/);
    const second = group.keep(lifetime);
    stopping.abort(new Error('stopped'));
    await first;
    await second;
    assert.ok(await group.isWhole());
  });
});
