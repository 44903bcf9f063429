import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../../../scripts/run/snapshot.ts';

const usual = process.env['TMPDIR'];
const top = mkdtempSync(join(realpathSync(tmpdir()), 'fieldbook-temporary-'));

after(() => {
  rmSync(top, { recursive: true });
});

/** What is taken where TMPDIR names a folder; other tests of this process have the usual one. */
function folderFor(name: string): string {
  process.env['TMPDIR'] = join(top, name);
  try {
    return temporaryFolder();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}

test('a build works in the folder for temporary files', () => {
  mkdirSync(join(top, '임시 파일'));
  assert.equal(folderFor('임시 파일'), join(top, '임시 파일'));
});

test('it takes another where the path would be misread, or is no folder', () => {
  writeFileSync(join(top, 'file'), '');
  for (const name of ['a#b', 'a\\b', 'a\nb', 'node_modules', 'node_modules/x'])
    mkdirSync(join(top, name), { recursive: true });
  for (const name of ['a#b', 'a\\b', 'a\nb', 'node_modules', 'node_modules/x', 'file', 'absent'])
    assert.ok(['/tmp', '/var/tmp'].includes(folderFor(name)), name);
});
