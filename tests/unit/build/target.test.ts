import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { targetDiagnostics } from '../../../src/build/target.ts';

const top = mkdtempSync(join(tmpdir(), 'fieldbook-target-'));
const root = join(top, 'project');
const at = (...path: readonly string[]) => join(root, ...path);
const found = (name: string, isOwn = false) =>
  targetDiagnostics(root, name, { isOwn }).map((diagnostic) => diagnostic.found);

for (const folder of ['deployed/nginx', 'deployed/www', 'server/nginx', 'server/www', 'src'])
  mkdirSync(at(folder), { recursive: true });
for (const folder of ['mine', 'empty', 'built', 'former/_astro', 'dist'])
  mkdirSync(at(folder), { recursive: true });
for (const file of ['src/a.ts', 'mine/index.html', 'built/build.json', 'dist/half.html', 'file'])
  writeFileSync(at(file), '');
for (const file of ['former/404.html', 'former/sitemap-index.xml']) writeFileSync(at(file), '');
for (const file of ['nginx/maps.conf', 'www/web.config']) writeFileSync(at('deployed', file), '');
symlinkSync(root, join(top, 'link'), 'junction');

after(() => {
  rmSync(top, { recursive: true });
});

test('a new folder, an empty one and those of builds are replaced', () => {
  for (const name of [
    'new',
    'new/deep/er',
    'empty',
    'built',
    'former',
    'deployed',
    join(top, 'outside'),
  ])
    assert.deepEqual(found(name), [], name);
});

test('the own folder is replaced whatever an earlier run left in it', () => {
  assert.deepEqual(found('dist', true), []);
});

test('files of somebody else, sources and the project itself are not', () => {
  assert.deepEqual(found('mine'), ['a folder with files that no build made (index.html)']);
  assert.deepEqual(found('file'), ['a file']);
  for (const name of ['src', 'src/new', 'node_modules/x', '.git'])
    assert.match(found(name).join(), /^a place inside /, name);
  for (const name of ['.', '..', '/', top, join(top, 'link')])
    assert.deepEqual(found(name), ['the folder of the project, or one around it'], name);
});

test('a place below a file is refused', () => {
  assert.equal(found('file/new').length, 1);
});

test('a folder of a server is not one that was deployed, nor one with more in it', () => {
  assert.deepEqual(found('server'), ['a folder with files that no build made (nginx, www)']);
  writeFileSync(at('deployed/notes.txt'), '');
  assert.equal(found('deployed').length, 1);
  rmSync(at('deployed/notes.txt'));
});

test('the site that a command reads is not replaced by what it makes', () => {
  symlinkSync(at('built'), at('other-name'), 'junction');
  const foundFor = (name: string, site: string) =>
    targetDiagnostics(root, name, { site }).map((diagnostic) => diagnostic.found);
  for (const name of ['built', 'built/new', 'other-name'])
    assert.deepEqual(foundFor(name, 'built'), ['a place inside built, where the site is'], name);
  for (const site of ['built', 'not-there']) assert.deepEqual(foundFor('new', site), []);
});
