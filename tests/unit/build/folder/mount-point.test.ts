import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isMountPoint, mountPointsIn } from '../../../../src/build/folder/mount-point.ts';

test('a folder that the system has mounted is one, and a new one is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-mount-'));
  assert.equal(isMountPoint(folder), false);
  rmSync(folder, { recursive: true });
  if (process.platform === 'linux') assert.equal(isMountPoint('/proc'), true);
});

test('the paths of a list are read as they are, with their spaces', () => {
  const list = [
    '24 1 252:0 / / rw,relatime - ext4 /dev/vda rw',
    String.raw`90 24 252:0 /a\040b /srv/a\040b\134c rw,relatime shared:1 - ext4 /dev/vda rw`,
    '91 24 252:0 / /srv/사이트 rw - ext4 /dev/vda rw',
    '',
  ].join('\n');
  assert.deepEqual(mountPointsIn(list), ['/', String.raw`/srv/a b\c`, '/srv/사이트']);
});
