import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { filesBelow } from '../../src/build/files.ts';
import { isOnlineOnly } from '../../src/bundle/online-only.ts';
import { makePages } from '../../src/bundle/page-pool.ts';
import { singleScripts } from '../../src/bundle/single-scripts.ts';
import { readSite } from '../../src/bundle/site.ts';
import { locales } from '../../src/locales.ts';
import { fixtureDist } from '../support/fixture-site.ts';
import type { MadePage } from '../../src/bundle/page-maker.ts';
import type { PageSources } from '../../src/bundle/page-sources.ts';

suite('pages that are made in several threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-threads-'));
  let sources: PageSources;
  let pages: readonly string[];

  before(async () => {
    const site = await readSite(fixtureDist);
    pages = site.files.filter((file) => file.endsWith('.html') && !isOnlineOnly(file));
    sources = {
      siteFolder: fixtureDist,
      folder,
      files: site.files,
      bundles: [locales, ['ko']],
      single: await singleScripts(site),
      bill: site.bill,
      release: { version: '1.0.0', date: new Date(Date.UTC(2024, 0, 1)) },
      maxAgeDays: 180,
    };
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** What becomes of pages in some threads, with the content of the single files. */
  async function made(threads: number): Promise<[MadePage[], (readonly [string, string])[]]> {
    const all: MadePage[] = [];
    for await (const page of makePages(sources, pages, threads)) all.push(page);
    const singles = filesBelow(folder).map(
      (file) => [file, readFileSync(join(folder, file), 'utf8')] as const,
    );
    for (const [file] of singles) rmSync(join(folder, file));
    return [all, singles];
  }

  test('they are the same, and in the same order, as in one', async () => {
    const alone = await made(1);
    assert.ok(alone[0].length > 10 && alone[1].length >= 8);
    assert.deepEqual(await made(3), alone);
  });

  for (const threads of [1, 2])
    test(`a page that cannot be made ends the others, in ${threads} of them`, async () => {
      const broken = makePages(sources, ['ko/absent/index.html', ...pages], threads);
      await assert.rejects(
        Array.fromAsync(broken),
        /^Error: ko\/absent\/index\.html: the page could not be made \(ENOENT/,
      );
    });
});
