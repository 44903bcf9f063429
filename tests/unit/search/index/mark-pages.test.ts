import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { integrityOf } from '../../../../src/hash.ts';
import { unmarked, withoutMark } from '../../../../src/search/page-mark.ts';
import { markPages } from '../../../../src/search/index/mark-pages.ts';
import { rootList } from '../../../../src/search/part-lists.ts';

const withMark = (mark: string) =>
  `<p>검색</p><search-dialog data-index="${mark}"><p>검색</p></search-dialog>`;

/** A page of a site as it is after its pages were marked with the hash of an index. */
function marked(html: string, index: string): string {
  const site = mkdtempSync(join(tmpdir(), 'fieldbook-mark-'));
  try {
    mkdirSync(join(site, 'pagefind'));
    mkdirSync(join(site, 'ko'));
    writeFileSync(join(site, 'pagefind', rootList), index);
    const page = join(site, 'ko/index.html');
    writeFileSync(page, html);
    markPages(site);
    return readFileSync(page, 'utf8');
  } finally {
    rmSync(site, { recursive: true });
  }
}

test('a page names its index, and another one after that was made anew', () => {
  const once = marked(withMark(unmarked), 'one');
  assert.equal(once, withMark(integrityOf('one')));
  assert.equal(marked(once, 'two'), withMark(integrityOf('two')));
  assert.equal(withoutMark(once), withMark(''));
});

test('a page without search stays as it is', () => {
  assert.equal(marked('<p>검색</p>', 'one'), '<p>검색</p>');
  assert.equal(withoutMark('<p>검색</p>'), '<p>검색</p>');
});

test('a page that has no room for the hash is no page of this build', () => {
  assert.throws(() => marked(withMark('short'), 'one'), /expected 51 characters/);
});
