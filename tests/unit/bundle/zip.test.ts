import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { writeZip } from '../../../src/bundle/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-zip-'));
const date = new Date('2026-11-21T23:30:00Z');
const files = ['b.txt', 'a/c.txt', 'empty.txt'].map((path) => ({
  path,
  content: () => Buffer.from(path === 'empty.txt' ? '' : path.repeat(5000)),
}));

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a zip holds its files in their order, and its size and hash are told', async () => {
  const target = join(folder, 'one.zip');
  const { size, sha256 } = await writeZip(target, files, date);
  const bytes = readFileSync(target);
  assert.equal(bytes.length, size);
  assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
  const unzipped = unzipSync(bytes);
  assert.deepEqual(Object.keys(unzipped), ['b.txt', 'a/c.txt', 'empty.txt']);
  assert.equal(Buffer.from(unzipped['a/c.txt'] ?? []).toString(), 'a/c.txt'.repeat(5000));
});

test('the bytes are the same in every time zone', () => {
  const script = `
    const { writeZip } = await import(${JSON.stringify(import.meta.resolve('../../../src/bundle/zip.ts'))});
    const files = [{ path: 'a.txt', content: async () => Buffer.from('a') }];
    const { sha256 } = await writeZip(${JSON.stringify(join(folder, 'zone.zip'))}, files, new Date('2026-11-21T23:30:00Z'));
    console.log(sha256);`;
  const hashes = ['UTC', 'Asia/Seoul', 'America/St_Johns', 'Pacific/Apia'].map((zone) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  assert.equal(new Set(hashes).size, 1);
});

test('files are made one at a time, when their turn comes', async () => {
  let alive = 0;
  let most = 0;
  const many = Array.from({ length: 50 }, (_, at) => ({
    path: `${at}.txt`,
    content: async () => {
      alive += 1;
      most = Math.max(most, alive);
      await new Promise((later) => setTimeout(later));
      alive -= 1;
      return Buffer.alloc(1000, at);
    },
  }));
  await writeZip(join(folder, 'many.zip'), many, date);
  assert.equal(most, 1);
});
