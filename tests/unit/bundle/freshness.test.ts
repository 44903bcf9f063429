import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isFresh } from '../../../src/bundle/freshness.ts';

const files = [
  'content/runbooks/old/runbook.yaml',
  'content/runbooks/old/en.mdx',
  'content/runbooks/other/en.mdx',
  'public/early.js',
  'src/pages/index.astro',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
];
// Long enough ago that whatever a test changes is newer than the build.
const edited = new Date('2026-01-01T00:00:00Z');
const built = new Date('2026-01-01T00:01:00Z');

let root: string;
const at = (path: string) => join(root, path);
const fresh = () => isFresh(root, at('dist'));

function write(path: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), path);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fieldbook-fresh-'));
  files.forEach(write);
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    utimesSync(at(path), edited, edited);
  write('dist/index.html');
  utimesSync(at('dist/index.html'), built, built);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a site is fresh when nothing was touched since it was built', () => {
  assert.equal(fresh(), true);
  assert.equal(fresh(), true);
});

test('what is not part of the site does not count', () => {
  write('README.md');
  write('tests/unit/any.test.ts');
  write('dist/en/index.html');
  assert.equal(fresh(), true);
});

test('a site that was never built is not fresh', () => {
  rmSync(at('dist'), { recursive: true });
  assert.equal(fresh(), false);
});

for (const path of files) {
  test(`a change shows: ${path}`, () => {
    write(path);
    assert.equal(fresh(), false);
  });

  test(`a deleted file shows: ${path}`, () => {
    rmSync(at(path));
    assert.equal(fresh(), false);
  });
}

test('a deleted runbook shows', () => {
  rmSync(at('content/runbooks/old'), { recursive: true });
  assert.equal(fresh(), false);
});

test('a new file shows, also one that is older than the build', () => {
  write('content/runbooks/other/ko.mdx');
  utimesSync(at('content/runbooks/other/ko.mdx'), edited, edited);
  assert.equal(fresh(), false);
});

test('a renamed runbook shows', () => {
  renameSync(at('content/runbooks/old'), at('content/runbooks/new'));
  assert.equal(fresh(), false);
});

test('a source folder that is gone shows', () => {
  rmSync(at('public'), { recursive: true });
  assert.equal(fresh(), false);
});
