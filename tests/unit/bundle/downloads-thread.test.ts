import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const module = new URL('../../../src/bundle/make-downloads.ts', import.meta.url).href;

test('a build that fails before it asks for the downloads does not wait for their thread', () => {
  const script = `import { DownloadsThread } from ${JSON.stringify(module)}; new DownloadsThread();`;
  const { status, stderr, signal } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { encoding: 'utf8', timeout: 20_000 },
  );
  assert.deepEqual({ status, signal, stderr }, { status: 0, signal: null, stderr: '' });
});
