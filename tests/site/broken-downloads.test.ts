import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { readSite } from '../../src/bundle/site.ts';
import { writeDownloads } from '../../src/bundle/write-downloads.ts';
import { forEachLocale } from '../../src/locales.ts';
import { fixtureDist } from '../support/fixture-site.ts';
import type { Site } from '../../src/bundle/site.ts';

suite('downloads that cannot be made', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fieldbook-broken-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function write(change: (site: Site) => Partial<Site>): Promise<unknown> {
    const site = await readSite(fixtureDist);
    return writeDownloads(
      { ...site, ...change(site) },
      {
        siteFolder: fixtureDist,
        folder,
        singleFiles: false,
        release: { version: '1.0.0', date: new Date(Date.UTC(2024, 0, 1)) },
        maxAgeDays: 180,
        states: forEachLocale(() => ''),
      },
      { folder, hashes: new Map() },
      () => undefined,
    );
  }

  test('a page that cannot be read is named, and no bundle is left half written', async () => {
    const absent = 'en/absent/index.html';
    await assert.rejects(
      write(({ files }) => ({ files: [...files, absent].sort() })),
      /^Error: en\/absent\/index\.html: the page could not be made \(ENOENT/,
    );
    assert.deepEqual(readdirSync(folder), []);
  });

  test('a site without a search index is refused', async () => {
    await assert.rejects(
      write(({ files }) => ({ files: files.filter((file) => !file.startsWith('pagefind/')) })),
      /The site has no search index: a bundle without search cannot be made\./,
    );
    assert.deepEqual(readdirSync(folder), []);
  });
});
