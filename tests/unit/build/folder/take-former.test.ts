import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeFormer } from '../../../../src/build/folder/take-former.ts';
import { sha256Of } from '../../../../src/hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-former-'));
const at = (name: string): string => join(folder, name);
const hash = sha256Of(Buffer.from('whole'));

after(() => {
  rmSync(folder, { recursive: true });
});

test('a former file that has the wanted bytes is taken', () => {
  writeFileSync(at('same'), 'whole');
  assert.equal(takeFormer(at('same'), at('taken'), hash), true);
  rmSync(at('same'));
  assert.equal(readFileSync(at('taken'), 'utf8'), 'whole');
});

test('a former file that was changed, is a link, is a folder or is not there leaves nothing', () => {
  writeFileSync(at('changed'), 'whole, but changed');
  writeFileSync(at('own'), 'whole');
  symlinkSync(at('own'), at('link'));
  for (const name of ['changed', 'link', '.', 'none']) {
    assert.equal(takeFormer(at(name), at('fresh'), hash), false, name);
    assert.equal(existsSync(at('fresh')), false, name);
  }
});

test('a former file that its owner may not write is not taken, so that the owner may write each of a site', () => {
  writeFileSync(at('closed'), 'whole');
  chmodSync(at('closed'), 0o444);
  assert.equal(takeFormer(at('closed'), at('fresh'), hash), false);
});
