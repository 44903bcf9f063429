import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { filesBelow } from '../../src/build/files.ts';
import { answersInPage } from '../support/answers-in-page.ts';
import { dist } from '../support/dist.ts';
import { launchFirefox } from '../support/firefox/launch.ts';
import { Bundles, removeUnpacked } from '../support/unpacked.ts';

// A bundle of its own: other tests open the one that they share.
const bundles = new Bundles('damaged', dist);

const kinds = {
  list: /\/x-en_parts\.json\.js$/,
  entry: /pagefind-entry/,
  engine: /pagefind\.js$/,
  program: /wasm/,
  start: /x-en_\w+\.pf_meta/,
  chunk: /index\/x-en_/,
  fragment: /fragment\/x-en_/,
};

suite('Firefox over files: a damaged search index', { timeout: 400_000 }, () => {
  let firefox: Browser | undefined;
  before(async () => {
    firefox = await launchFirefox();
  });
  after(async () => {
    await firefox?.close();
    removeUnpacked();
  });

  for (const [kind, pattern] of Object.entries(kinds)) {
    test(`${kind}: what is missing or has another content is said, and what came back is found`, async () => {
      const page = await firefox?.newPage();
      assert.ok(page);
      const root = bundles.unpacked('all');
      const parts = filesBelow(root).filter((file) => pattern.test(file));
      assert.ok(parts.length > 0);
      const own = parts.map((part) => [join(root, part), readFileSync(join(root, part))] as const);
      const search = async () => {
        await page.goto(bundles.addressIn('all', 'en/index.html'));
        await page.locator('button[data-search]').click();
        await page.waitForSelector('dialog[data-search-dialog][open]');
        const [answer] = await page.evaluate(answersInPage, ['certificate']);
        return answer?.status ?? '';
      };
      try {
        for (const [file] of own) rmSync(file);
        assert.match(await search(), /could not be loaded/);
        for (const [file, content] of own)
          writeFileSync(file, content.toString('utf8').replace(/[a-y](?=[^a-z]*$)/, 'z'));
        assert.match(await search(), /could not be loaded/);
      } finally {
        for (const [file, content] of own) writeFileSync(file, content);
      }
      assert.match(await search(), /^\d+ results$/);
      await page.close();
    });
  }
});
