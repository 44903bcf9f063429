import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { notePages } from '../../../src/bundle/page-notes.ts';
import { filesBelow } from '../../../src/build/files.ts';
import { sha256Of } from '../../../src/hash.ts';
import { markStart, unmarked } from '../../../src/search/page-mark.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-notes-'));

after(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
const page = (mark: string) => `${script('entry')}${markStart}${mark}"></search-dialog>`;
const notes = () => notePages(folder, filesBelow(folder));

test('of pages that bundles have, the scripts and hashes are noted, which the mark of the index leaves', () => {
  write('en/index.html', page(unmarked));
  write('ko/a/index.html', script('other'));
  write('en/404/index.html', script('online'));
  write('_astro/entry.js', 'no page');
  const before = notes();
  assert.deepEqual(
    [...before.scripts],
    ['entry', 'other'].map((name) => `_astro/${name}.js`),
  );
  assert.deepEqual([...before.hashes.keys()], ['en/index.html', 'ko/a/index.html']);
  assert.equal(before.hashes.get('ko/a/index.html'), sha256Of(script('other')));
  write('en/index.html', page(unmarked.replaceAll('A', 'B')));
  assert.deepEqual(notes(), before);
  write('en/index.html', `${page(unmarked)} `);
  assert.notDeepEqual(notes().hashes, before.hashes);
});
