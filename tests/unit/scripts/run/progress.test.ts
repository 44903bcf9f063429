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
