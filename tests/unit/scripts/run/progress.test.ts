import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand } from '../../../../scripts/run/progress.ts';

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test('a command that ends badly leaves no clock behind, which would keep its process alive', async () => {
  const before = timers();
  const unspeakable = new Error('a mistake');
  Object.defineProperty(unspeakable, 'stack', {
    get: () => {
      throw new Error('cannot be told');
    },
  });
  const run = runCommand('Built', () => Promise.reject(unspeakable));
  await assert.rejects(run, /cannot be told/);
  assert.equal(timers(), before);
});

for (const [replaced, line] of [
  [undefined, 'Nothing was replaced: what was built before is as it was.'],
  ['site/www', 'site/www is new and whole; everything else is as it was.'],
] as const)
  test(`a command that fails when ${replaced ?? 'nothing'} is new says so`, async (t) => {
    const lines = t.mock.method(console, 'log', () => undefined);
    const code = await runCommand('Bundled', (progress) => {
      progress.replaced = replaced;
      return Promise.resolve(false);
    });
    assert.equal(code, 1);
    assert.deepEqual(lines.mock.calls.map(({ arguments: texts }) => texts).flat(), [line]);
  });
