import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PagesAsBefore } from '../../../src/bundle/pages-as-before.ts';
import { sha256Of } from '../../../src/hash.ts';
import { zipContent } from '../../../src/bundle/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-parts-'));

after(() => {
  rmSync(folder, { recursive: true });
});

const page = (text = 'text') => `<p>${text}</p>`;

const partsFor = (html: string) => ({
  pages: [zipContent(Buffer.from(html)), undefined],
  single: { open: html, size: html.length, sha256: 'hash' },
});

/** Asks for the parts of a page, and tells whether they were made. */
async function isMade(html: string, others = 'others', file = 'en/a/index.html'): Promise<boolean> {
  let made = false;
  const pages = new PagesAsBefore({ folder, others }, () => html);
  const parts = await pages.partsOf(file, (read) => {
    made = true;
    return Promise.resolve(partsFor(read));
  });
  assert.deepEqual(parts, partsFor(html));
  return made;
}

test('what becomes of a page is made once, and is the same when it is taken', async () => {
  assert.equal(await isMade(page()), true);
  assert.equal(await isMade(page()), false);
});

test('another page, another file or other surroundings are made anew', async () => {
  await isMade(page());
  assert.equal(await isMade(page('other text')), true);
  assert.equal(await isMade(page(), 'other scripts'), true);
  assert.equal(await isMade(page(), 'others', 'en/b/index.html'), true);
});

test('what is damaged is made anew', async () => {
  await isMade(page());
  for (const name of readdirSync(join(folder, 'downloads')))
    writeFileSync(join(folder, 'downloads', name), '{}');
  assert.equal(await isMade(page()), true);
});

test('where nothing is kept, everything is made', async () => {
  let made = 0;
  const pages = new PagesAsBefore(undefined, () => 'html');
  const make = () =>
    Promise.resolve({ pages: [], single: { open: String((made += 1)), size: 1, sha256: '' } });
  await pages.partsOf('a', make);
  assert.deepEqual(await pages.partsOf('a', make), {
    pages: [],
    single: { open: '2', size: 1, sha256: '' },
  });
});

test('a page that was counted is read once, and not at all where it is known by then', async () => {
  let reads = 0;
  const read = () => {
    reads += 1;
    return page('read once');
  };
  const file = 'en/c/index.html';
  assert.equal(new PagesAsBefore({ folder, others: 'others' }, read).mayHave(file), false);
  await isMade(page('read once'), 'others', file);
  reads = 0;
  const pages = new PagesAsBefore({ folder, others: 'others' }, read);
  assert.equal(pages.mayHave(file), true);
  await pages.partsOf(file, () => assert.fail('it is kept'));
  assert.equal(reads, 1);
});

test('a page whose hash was noted is not read where it is known', async () => {
  const html = page('noted');
  const file = 'en/d/index.html';
  await isMade(html, 'others', file);
  const never = () => assert.fail('it is noted');
  const noted = (text: string) =>
    new PagesAsBefore({ folder, others: 'others' }, never, new Map([[file, sha256Of(text)]]));
  assert.deepEqual(await noted(html).partsOf(file, never), partsFor(html));
  assert.equal(noted(page('other')).mayHave(file), false);
});
