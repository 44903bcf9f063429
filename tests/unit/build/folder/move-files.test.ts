import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { moveFiles } from '../../../../src/build/folder/move-files.ts';

const { renameSync } = fs;

/** Makes every rename fail with a code of the system. */
function failRenames(code: string): void {
  fs.renameSync = () => {
    throw Object.assign(new Error(`${code}: rename`), { code });
  };
  syncBuiltinESMExports();
}

suite('the files of a folder move into another', () => {
  let top: string;
  const at = (...path: readonly string[]) => join(top, ...path);

  beforeEach(() => {
    top = fs.mkdtempSync(join(tmpdir(), 'fieldbook-move-'));
    fs.mkdirSync(at('from/ko/one'), { recursive: true });
    fs.mkdirSync(at('to'));
    fs.writeFileSync(at('from/index.html'), 'home');
    fs.writeFileSync(at('from/ko/one/index.html'), 'one');
    fs.writeFileSync(at('from/.nojekyll'), '');
  });

  afterEach(() => {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
    fs.rmSync(top, { recursive: true });
  });

  function assertMoved(): void {
    assert.deepEqual(fs.readdirSync(at('to')).sort(), ['.nojekyll', 'index.html', 'ko']);
    assert.equal(fs.readFileSync(at('to/index.html'), 'utf8'), 'home');
    assert.equal(fs.readFileSync(at('to/ko/one/index.html'), 'utf8'), 'one');
  }

  test('on one disk', async () => {
    await moveFiles(at('from'), at('to'));
    assertMoved();
    assert.deepEqual(fs.readdirSync(at('from')), []);
  });

  test('from one disk to another, where nothing can be renamed', async () => {
    failRenames('EXDEV');
    await moveFiles(at('from'), at('to'));
    assertMoved();
  });

  test('and what the disk refuses is an error, not a copy', async () => {
    failRenames('EACCES');
    await assert.rejects(moveFiles(at('from'), at('to')), { code: 'EACCES' });
    assert.deepEqual(fs.readdirSync(at('to')), []);
  });
});
