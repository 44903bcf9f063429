import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { syncDisk } from '../../../../src/build/folder/sync-disk.ts';
import { syncFiles } from '../../../../src/build/folder/sync-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-sync-'));

after(() => {
  rmSync(folder, { recursive: true });
});

test('files of a folder and those below it are put on the disk', async () => {
  mkdirSync(join(folder, 'inner'));
  for (const name of ['one', 'inner/two']) writeFileSync(join(folder, name), name);
  await syncFiles(folder);
});

test('Linux does so in one step', { skip: process.platform !== 'linux' }, async () => {
  assert.equal(await syncDisk(folder), true);
});
