import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { linkFormer, takeFormer } from '../../../../src/build/folder/take-former.ts';
import { sha256Of } from '../../../../src/hash.ts';

const root = mkdtempSync(join(tmpdir(), 'fieldbook-former-'));
const former = join(root, 'former');
const at = (name: string): string => join(former, name);
const fresh = join(root, 'fresh');
const hash = sha256Of(Buffer.from('whole'));
mkdirSync(former);

after(() => {
  rmSync(root, { recursive: true });
});

const link = (name: string) =>
  linkFormer(former, mkdtempSync(join(root, 'second-')), (other) => other === name);

test('a former file that has the wanted bytes is taken', () => {
  writeFileSync(at('same'), 'whole');
  const files = link('same');
  rmSync(at('same'));
  assert.equal(takeFormer(files, 'same', fresh, hash), true);
  assert.equal(readFileSync(fresh, 'utf8'), 'whole');
  rmSync(fresh);
});

test('what takes the place of a former file after it was read is not taken', () => {
  writeFileSync(at('replaced'), 'whole');
  const files = link('replaced');
  rmSync(at('replaced'));
  writeFileSync(at('replaced'), 'other');
  assert.equal(takeFormer(files, 'replaced', fresh, hash), true);
  assert.equal(readFileSync(fresh, 'utf8'), 'whole');
  rmSync(fresh);
});

test('a former file that was changed, is a link, is a folder, is not meant or is not there leaves nothing', () => {
  writeFileSync(at('changed'), 'whole, but changed');
  writeFileSync(at('own'), 'whole');
  symlinkSync(at('own'), at('link'));
  mkdirSync(at('folder'));
  for (const name of ['changed', 'link', 'folder', 'none']) {
    const files = link(name);
    for (const wanted of [name, 'own']) {
      assert.equal(takeFormer(files, wanted, fresh, hash), false, name);
      assert.equal(existsSync(fresh), false, name);
    }
  }
});

test('a former folder that is not there has no files', () => {
  const files = linkFormer(join(root, 'none'), join(root, 'second'), () => true);
  assert.equal(files.hashes.size, 0);
});

test('a former file that its owner may not write is not taken, so that the owner may write each of a site', () => {
  writeFileSync(at('closed'), 'whole');
  chmodSync(at('closed'), 0o444);
  assert.equal(takeFormer(link('closed'), 'closed', fresh, hash), false);
});

test('a former file with other rights than a new one has is not taken', (t) => {
  // Windows knows no such rights.
  if (process.platform === 'win32') {
    t.skip();
    return;
  }
  writeFileSync(at('private'), 'whole');
  chmodSync(at('private'), 0o600);
  const umask = process.umask(0o022);
  try {
    assert.equal(takeFormer(link('private'), 'private', fresh, hash), false);
    process.umask(0o077);
    assert.equal(takeFormer(link('private'), 'private', fresh, hash), true);
  } finally {
    process.umask(umask);
  }
  rmSync(fresh);
});
