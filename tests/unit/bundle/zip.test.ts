import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { zipEntry, ZipWriter } from '../../../src/bundle/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-zip-'));
const date = new Date('2026-11-21T23:30:00Z');
const files = ['b.txt', 'a/c.txt', 'empty.txt'].map((path) => ({
  path,
  content: Buffer.from(path === 'empty.txt' ? '' : path.repeat(5000)),
}));

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a zip holds its files in their order, and its size and hash are told', async () => {
  const target = join(folder, 'one.zip');
  const zip = new ZipWriter(target, date);
  for (const { path, content } of files) await zip.add(zipEntry(path, content));
  const { size, sha256 } = await zip.end();
  const bytes = readFileSync(target);
  assert.equal(bytes.length, size);
  assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
  const unzipped = unzipSync(bytes);
  assert.deepEqual(Object.keys(unzipped), ['b.txt', 'a/c.txt', 'empty.txt']);
  assert.equal(Buffer.from(unzipped['a/c.txt'] ?? []).toString(), 'a/c.txt'.repeat(5000));
});

test(
  'a write that fails between two files ends the zip with its reason, and leaves nothing',
  { skip: process.platform === 'win32' || !existsSync('/dev/full') },
  async () => {
    const target = join(folder, 'full.zip');
    symlinkSync('/dev/full', target);
    const zip = new ZipWriter(target, date);
    const entry = zipEntry('a.txt', Buffer.from('a'));
    const reason = /full\.zip: found a full disk \(ENOSPC\), expected room/;
    // A stream says so when it gets to it, which takes long on a busy machine.
    await assert.rejects(async () => {
      for (let written = 0; written < 1000; written += 1) {
        await zip.add(entry);
        await setTimeout(10);
      }
    }, reason);
    await assert.rejects(zip.end(), reason);
    await zip.abort();
    assert.equal(lstatSync(target, { throwIfNoEntry: false }), undefined);
  },
);

test('a zip in a folder that is gone says so at its end', async () => {
  const zip = new ZipWriter(join(folder, 'gone', 'four.zip'), date);
  await assert.rejects(async () => {
    await zip.add(zipEntry('a.txt', Buffer.from('a')));
    await zip.end();
  }, /ENOENT/);
  await zip.abort();
});

test('a zip that is given up leaves no file', async () => {
  const target = join(folder, 'five.zip');
  const zip = new ZipWriter(target, date);
  await zip.add(zipEntry('a.txt', Buffer.from('a')));
  await zip.abort();
  assert.equal(existsSync(target), false);
});

test('a file is the same in every zip that it is added to', async () => {
  const entry = zipEntry('a.txt', Buffer.from('a'.repeat(5000)));
  const zips = ['two.zip', 'three.zip'].map((name) => new ZipWriter(join(folder, name), date));
  for (const zip of zips) await zip.add(entry);
  const results = await Promise.all(zips.map((zip) => zip.end()));
  assert.deepEqual(results[0], results[1]);
});

test('the bytes are the same in every time zone', () => {
  const script = `
    const { zipEntry, ZipWriter } = await import(${JSON.stringify(import.meta.resolve('../../../src/bundle/zip.ts'))});
    const zip = new ZipWriter(${JSON.stringify(join(folder, 'zone.zip'))}, new Date('2026-11-21T23:30:00Z'));
    await zip.add(zipEntry('a.txt', Buffer.from('a')));
    const { sha256 } = await zip.end();
    console.log(sha256);`;
  const hashes = ['UTC', 'Asia/Seoul', 'America/St_Johns', 'Pacific/Apia'].map((zone) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  assert.equal(new Set(hashes).size, 1);
});
