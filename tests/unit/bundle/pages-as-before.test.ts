import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PagesAsBefore } from '../../../src/bundle/pages-as-before.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-parts-'));

after(() => {
  rmSync(folder, { recursive: true });
});

const page = (index: string, text = 'text') =>
  `<p>${text}</p><search-dialog data-index="${index}"></search-dialog>`;

/** Asks for the parts of a page, and tells whether they were made. */
async function isMade(html: string, others = 'others', file = 'en/a/index.html'): Promise<boolean> {
  let made = false;
  const parts = await new PagesAsBefore({ folder, others }).partsOf(file, html, () => {
    made = true;
    return Promise.resolve({ pages: [html, null], single: null });
  });
  assert.deepEqual(parts.pages[1], null);
  return made;
}

test('what becomes of a page is made once, whatever the index that it is marked with', async () => {
  assert.equal(await isMade(page('one')), true);
  assert.equal(await isMade(page('one')), false);
  assert.equal(await isMade(page('two')), false);
});

test('another page, another file or other surroundings are made anew', async () => {
  await isMade(page('one'));
  assert.equal(await isMade(page('one', 'other text')), true);
  assert.equal(await isMade(page('one'), 'other scripts'), true);
  assert.equal(await isMade(page('one'), 'others', 'en/b/index.html'), true);
});

test('what is damaged is made anew', async () => {
  await isMade(page('one'));
  for (const name of readdirSync(join(folder, 'downloads')))
    writeFileSync(join(folder, 'downloads', name), '{}');
  assert.equal(await isMade(page('one')), true);
});

test('where nothing is kept, everything is made', async () => {
  let made = 0;
  const pages = new PagesAsBefore(undefined);
  const make = () => Promise.resolve({ pages: [String((made += 1))], single: null });
  await pages.partsOf('a', 'html', make);
  assert.deepEqual(await pages.partsOf('a', 'html', make), { pages: ['2'], single: null });
});
