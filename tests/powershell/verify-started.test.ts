import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { skip, startPowerShell } from '../support/powershell/start.ts';
import { flip, folder, makeBundle, removeBundle } from './small-bundle.ts';

function exitCode(): Promise<number | null> {
  return new Promise((done, failed) => {
    const child = startPowerShell(join(folder, 'Verify.ps1'));
    child.stdout.resume();
    child.once('error', failed);
    child.once('close', done);
  });
}

suite('Verify.ps1, started as a reader starts it', { skip }, () => {
  beforeEach(makeBundle);
  after(removeBundle);

  test('ends with 0 where every file is as it was made', async () => {
    assert.equal(await exitCode(), 0);
  });

  test('ends with 1 where a file differs', async () => {
    flip('index.html');
    assert.equal(await exitCode(), 1);
  });

  test('ends with 2 where there is nothing to verify with', async () => {
    rmSync(join(folder, 'MANIFEST.json'));
    rmSync(join(folder, 'SHA256SUMS'));
    assert.equal(await exitCode(), 2);
  });
});
