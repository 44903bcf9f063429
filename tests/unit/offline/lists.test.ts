import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { siteLists } from '../../../src/offline/lists.ts';

let folder: string;

function write(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const files = [
  'index.html',
  '404.html',
  'early.js',
  'favicon.svg',
  'worker.js',
  'build.json',
  'LICENSE.txt',
  'sitemap-0.xml',
  'offline/ko.json',
  'downloads/fieldbook-ko.zip',
  '_astro/entry.1.js',
  '_astro/style.2.css',
  '_astro/search-ko.3.js',
  '_astro/only-fr.4.png',
  'ko/index.html',
  'ko/404/index.html',
  'ko/offline/index.html',
  'pagefind/parts.json',
  'pagefind/pagefind.js',
  'pagefind/fragment/x-ko_1.pf_fragment',
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbook-lists-'));
  for (const file of files) write(file);
  write('fr/index.html', '<img src="/_astro/only-fr.4.png">');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const urls = (list: readonly { readonly url: string }[]) => list.map(({ url }) => url);
const wholeOf = (text: string) => JSON.parse(text) as { url: string; size: number }[];

test('every reader keeps what every page needs, and nothing else', () => {
  assert.deepEqual(urls(siteLists(folder).worker.shared), [
    '/_astro/entry.1.js',
    '/_astro/style.2.css',
    '/early.js',
    '/favicon.svg',
    '/',
  ]);
});

test('a language has a small part, and a list of everything else with its size', () => {
  const { worker, whole } = siteLists(folder);
  assert.deepEqual(urls(worker.languages.ko.core), ['/_astro/search-ko.3.js', '/ko/offline/']);
  const list = wholeOf(whole.ko);
  assert.deepEqual(urls(list), [
    '/ko/',
    '/pagefind/fragment/x-ko_1.pf_fragment',
    '/pagefind/pagefind.js',
    '/pagefind/parts.json',
  ]);
  assert.equal(
    worker.languages.ko.bytes,
    list.reduce((sum, { size }) => sum + size, 0),
  );
});

test('a figure comes with the languages whose pages show it', () => {
  const { whole } = siteLists(folder);
  assert.ok(urls(wholeOf(whole.fr)).includes('/_astro/only-fr.4.png'));
  assert.ok(!urls(wholeOf(whole.ko)).includes('/_astro/only-fr.4.png'));
});

test('the worker knows the list of a language by its hash', () => {
  const { worker, whole } = siteLists(folder);
  const hash = createHash('sha256').update(whole.ko).digest('base64');
  assert.equal(worker.languages.ko.list.integrity, `sha256-${hash}`);
  assert.equal(worker.languages.ko.list.url, '/offline/ko.json');
});

test('a change of any kept file is another build, and writing the lists is none', () => {
  const { build } = siteLists(folder).worker;
  write('offline/ko.json', 'again');
  assert.equal(siteLists(folder).worker.build, build);
  write('pagefind/fragment/x-ko_1.pf_fragment', 'changed');
  assert.notEqual(siteLists(folder).worker.build, build);
});
