import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { replaceFolder } from '../../../src/build/folder/replace-folder.ts';
import { filesBelow } from '../../../src/build/files.ts';
import { CompressionCache } from '../../../src/deploy/compression-cache.ts';
import { addServerFiles } from '../../../src/deploy/add-server-files.ts';

let base = '';
let site = '';
let cacheFolder = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'fieldbook-deploy-'));
  site = join(base, 'dist');
  cacheFolder = join(base, 'cache');
  mkdirSync(join(site, 'ko'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home '.repeat(100));
  writeFileSync(join(site, 'ko/index.html'), 'ko '.repeat(100));
  writeFileSync(join(site, 'all.zip'), 'zip '.repeat(100));
  writeFileSync(join(site, 'tiny.txt'), 'a');
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

/** Deploys the site; gives the folder, and how many contents were compressed for it. */
async function deploy(name: string): Promise<{ folder: string; made: number }> {
  const folder = join(base, name);
  cpSync(site, join(folder, 'www'), { recursive: true });
  const cache = new CompressionCache(cacheFolder);
  await addServerFiles({ folder, cache, host: 'books.example' });
  return { folder, made: cache.made };
}

/** The hash of every file in a folder. */
function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('every file that gets smaller has a Brotli and a gzip file beside it', async () => {
  const { folder } = await deploy('one');
  assert.deepEqual(filesBelow(join(folder, 'www')), [
    'all.zip',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'ko/index.html',
    'ko/index.html.br',
    'ko/index.html.gz',
    'tiny.txt',
    'web.config',
  ]);
  const read = (file: string) => readFileSync(join(folder, 'www', file));
  assert.deepEqual(brotliDecompressSync(read('ko/index.html.br')), read('ko/index.html'));
  assert.deepEqual(gunzipSync(read('ko/index.html.gz')), read('ko/index.html'));
});

test('only what changed is compressed again, and the bytes are the same', async () => {
  const first = await deploy('one');
  assert.equal(first.made, 6);
  const second = await deploy('two');
  assert.equal(second.made, 0);
  assert.deepEqual(hashes(second.folder), hashes(first.folder));
  writeFileSync(join(site, 'ko/index.html'), 'ko new '.repeat(100));
  assert.equal((await deploy('three')).made, 2);
});

test('an entry of the cache that was cut or damaged is made anew', async () => {
  const first = await deploy('one');
  const [cut = '', empty = '', damaged = ''] = readdirSync(cacheFolder);
  truncateSync(join(cacheFolder, cut), 40);
  truncateSync(join(cacheFolder, empty), 0);
  const bytes = readFileSync(join(cacheFolder, damaged));
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(join(cacheFolder, damaged), bytes);
  const second = await deploy('two');
  assert.equal(second.made, 3);
  assert.deepEqual(hashes(second.folder), hashes(first.folder));
});

test('what no deployment used for a month leaves the cache', async () => {
  await deploy('one');
  const [old = ''] = readdirSync(cacheFolder);
  const then = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  utimesSync(join(cacheFolder, old), then, then);
  new CompressionCache(cacheFolder).prune();
  assert.ok(!readdirSync(cacheFolder).includes(old));
  assert.equal(readdirSync(cacheFolder).length, 5);
});

test('a file without a media type is named, with what to do', async () => {
  writeFileSync(join(site, 'ko/film.mov'), '');
  await assert.rejects(deploy('one'), {
    name: 'DiagnosticError',
    message:
      /^ko\/film\.mov: found a kind of file without a media type, .* Add it to src\/deploy\/media-types\.ts\.$/,
  });
});

test('a link in the built site is not followed', async () => {
  symlinkSync('/etc/hostname', join(site, 'ko/name.txt'));
  await assert.rejects(deploy('one'), {
    name: 'DiagnosticError',
    message: /^ko\/name\.txt: found a link, expected a file\./,
  });
});

test('every file that cannot be deployed is named at once', async () => {
  for (const name of ['a.mov', 'ko/b.mov']) writeFileSync(join(site, name), '');
  await assert.rejects(deploy('one'), { message: /^a\.mov: .*\nko\/b\.mov: .*$/ });
});

test('a cache that cannot be written is done without', async () => {
  const usual = await deploy('one');
  writeFileSync(join(base, 'file'), '');
  cacheFolder = join(base, 'file/cache');
  const { folder, made } = await deploy('two');
  assert.equal(made, 6);
  assert.deepEqual(hashes(folder), hashes(usual.folder));
  new CompressionCache(cacheFolder).prune();
});

test('a deployment that fails leaves the former folder', async () => {
  const { folder } = await deploy('one');
  const before = hashes(folder);
  writeFileSync(join(site, 'ko/film.mov'), '');
  const cache = new CompressionCache(cacheFolder);
  const again = replaceFolder(folder, (fresh) => {
    cpSync(site, join(fresh, 'www'), { recursive: true });
    return addServerFiles({ folder: fresh, cache, host: 'books.example' });
  });
  await assert.rejects(again, /film\.mov/);
  assert.deepEqual(hashes(folder), before);
  assert.deepEqual(readdirSync(base).sort(), ['cache', 'dist', 'one']);
});

test('the example for nginx has the host of the site', async () => {
  const { folder } = await deploy('one');
  const text = readFileSync(join(folder, 'nginx/example.conf'), 'utf8');
  assert.match(text, /^ {4}server_name books\.example;$/m);
});
