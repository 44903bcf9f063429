import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { KeptFiles } from '../../src/kept-files.ts';
import { sha256Of } from '../../src/hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-kept-'));
const [one, two] = [sha256Of('one'), sha256Of('two')];
const text = Buffer.from('what was made');

after(() => {
  rmSync(folder, { recursive: true });
});

test('what was kept is found again, and nothing else', () => {
  const files = new KeptFiles(join(folder, 'usual'));
  assert.equal(files.read(one), undefined);
  files.write(one, text);
  assert.deepEqual(files.read(one), text);
  assert.equal(files.read(two), undefined);
  assert.deepEqual(readdirSync(join(folder, 'usual')), [one]);
});

test('a file that is cut, damaged, of another key or foreign counts as missing', () => {
  const files = new KeptFiles(folder);
  const path = join(folder, one);
  const damages: readonly ((bytes: Buffer) => Uint8Array)[] = [
    (bytes) => bytes.subarray(0, -1),
    (bytes) => bytes.subarray(0, 10),
    (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
    (bytes) => bytes.fill('x', bytes.length - 3),
    () => Buffer.alloc(0),
    () => Buffer.from('something else'),
  ];
  for (const damage of damages) {
    files.write(one, text);
    writeFileSync(path, damage(readFileSync(path)));
    assert.equal(files.read(one), undefined);
  }
  files.write(one, text);
  cpSync(path, join(folder, two));
  assert.equal(files.read(two), undefined);
});

test('what was not used since a time goes', () => {
  const files = new KeptFiles(join(folder, 'unused'));
  for (const key of [one, two]) {
    files.write(key, text);
    utimesSync(join(folder, 'unused', key), 1, 1);
  }
  files.read(two);
  files.removeUnused(Date.now() - 60_000);
  assert.deepEqual(readdirSync(join(folder, 'unused')), [two]);
});

test('where nothing can be written, nothing is kept, and nothing fails', () => {
  writeFileSync(join(folder, 'file'), '');
  const files = new KeptFiles(join(folder, 'file', 'inside'));
  files.write(one, text);
  assert.equal(files.read(one), undefined);
  files.removeUnused(Date.now());
});
