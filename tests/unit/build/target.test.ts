import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles, siteManifest } from '../../../src/build/site-manifest.ts';
import { targetDiagnostics } from '../../../src/build/target.ts';

const top = mkdtempSync(join(tmpdir(), 'fieldbook-target-'));
const root = join(top, 'project');
const at = (...path: readonly string[]) => join(root, ...path);
const found = (name: string, isOwn = false) =>
  targetDiagnostics(root, name, { isOwn }).map((diagnostic) => diagnostic.found);

const put = (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(at(file, '..'), { recursive: true });
    writeFileSync(at(file), text);
  }
};

/** A folder with files and the list of them that commands leave. */
function putListed(folder: string, files: readonly string[]): void {
  put(Object.fromEntries(files.map((file) => [`${folder}/${file}`, file])));
  writeFileSync(at(folder, 'build.json'), siteManifest(listFiles(at(folder)), '0'.repeat(64)));
}

mkdirSync(at('empty'), { recursive: true });
put({ 'src/a.ts': '', 'mine/index.html': '', 'dist/half.html': '', file: '' });
put({ 'astro/404.html': '', 'astro/_astro/a.js': '', 'astro/sitemap-index.xml': '' });
put({ 'app/build.json': '{"name":"my app"}', 'app/thesis.txt': '' });
put({ 'images/SHA256SUMS': `${'0'.repeat(64)}  debian.iso\n`, 'images/debian.iso': '' });
put({ 'odd/SHA256SUMS/a': '' });
mkdirSync(at('looped'));
symlinkSync('SHA256SUMS', at('looped/SHA256SUMS'));
const bundles = ['fieldbook-0.1.0-ko.zip', 'fieldbook-enable-push-ko.html'];
put({ 'zips/SHA256SUMS': bundles.map((name) => `${'0'.repeat(64)}  ${name}\n`).join('') });
for (const name of bundles) put({ [`zips/${name}`]: '' });
putListed('built', ['index.html', 'ko/index.html']);
putListed('deployed', ['nginx/maps.conf', 'www/web.config']);
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
    'deployed',
    'zips',
    join(top, 'outside'),
  ])
    assert.deepEqual(found(name), [], name);
});

test('a list of files that cannot be read is told, and no reason to call the folder foreign', () => {
  assert.deepEqual(found('looped'), ['a folder that cannot be read (ELOOP)']);
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

test('a link that leads nowhere is refused before anything is made', () => {
  symlinkSync(at('nowhere'), at('dangling'), 'junction');
  assert.deepEqual(found('dangling', true), ['a link to a folder that is not there']);
});

test('a place in which the system makes no folder is refused, and nothing is left of the try', () => {
  const names = readdirSync(top);
  assert.deepEqual(found(join(top, 'outside')), []);
  assert.deepEqual(readdirSync(top), names);
  if (existsSync('/proc/self'))
    assert.deepEqual(found('/proc/site'), ['a place where no folder can be made (ENOENT)']);
});

test('a place below a file is refused', () => {
  assert.equal(found('file/new').length, 1);
});

test('a folder with the names of a build in it, but files of somebody else, is left alone', () => {
  for (const [name, file] of [
    ['astro', '404.html, _astro, sitemap-index.xml'],
    ['app', 'build.json, thesis.txt'],
    ['images', 'SHA256SUMS, debian.iso'],
    ['odd', 'SHA256SUMS'],
  ])
    assert.deepEqual(found(name ?? ''), [`a folder with files that no build made (${file ?? ''})`]);
});

test('one file more makes a folder somebody else’s, at any depth', () => {
  for (const file of ['built/notes.txt', 'built/ko/notes.txt', 'zips/notes.txt']) {
    put({ [file]: 'mine' });
    assert.match(found(file.split('/')[0] ?? '').join(), /no build made \(.*notes\.txt\)$/, file);
    rmSync(at(file));
    assert.deepEqual(found(file.split('/')[0] ?? ''), [], file);
  }
});

test('sources under another name, and names that no disk takes, are refused', () => {
  symlinkSync(at('src'), at('other-src'), 'junction');
  symlinkSync(at('circle'), at('circle'), 'junction');
  assert.deepEqual(found('other-src/new'), ['a place inside src, from which the site is built']);
  for (const name of ['x'.repeat(300), 'circle', 'circle/new', 'a\0b'])
    assert.deepEqual(found(name), ['a name that the disk does not take'], name);
});

test('the site that a command reads is not replaced by what it makes', () => {
  symlinkSync(at('built'), at('other-name'), 'junction');
  const foundFor = (name: string, site: string) =>
    targetDiagnostics(root, name, { site }).map((diagnostic) => diagnostic.found);
  for (const name of ['built', 'built/new', 'other-name'])
    assert.deepEqual(foundFor(name, 'built'), ['a place inside built, where the site is'], name);
  for (const site of ['built', 'not-there']) assert.deepEqual(foundFor('new', site), []);
});

test('a mount point, whose place no folder can take, is refused before anything is built', (t) => {
  const place = join(top, 'mounted');
  mkdirSync(place);
  const ask = `
    import { targetDiagnostics } from ${JSON.stringify(import.meta.resolve('../../../src/build/target.ts'))};
    const [one, ...more] = targetDiagnostics(${JSON.stringify(root)}, ${JSON.stringify(place)});
    console.log(one?.found, more.length);
  `;
  const inside = ['sh', '-c', 'mount --bind "$0" "$0" && exec "$@"', place];
  const run = (program: readonly string[]) =>
    spawnSync('unshare', ['--map-root-user', '--mount', ...inside, ...program], {
      encoding: 'utf8',
    });
  if (run(['true']).status !== 0) {
    t.skip('nobody may mount here');
    return;
  }
  const said = run([process.execPath, '--input-type=module', '--eval', ask]).stdout;
  assert.equal(said, 'a mount point or a folder in use (EBUSY) 0\n');
  assert.deepEqual(found(place), []);
});
