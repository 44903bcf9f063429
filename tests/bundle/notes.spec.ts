import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { readFileSync } from 'node:fs';
import { languageTag, locales } from '../../src/schemas/locale.ts';
import { parseWith } from '../../src/schemas/parse.ts';
import { manifestSchema } from '../../src/schemas/manifest.ts';
import { addressIn, unpacked } from '../support/unpacked.ts';
import { expect, test } from './reader.ts';

const page = 'fr/exchange-push-proxy/index.html';
const day = 24 * 60 * 60 * 1000;

function made(): number {
  const file = join(unpacked('all'), 'MANIFEST.json');
  const manifest = parseWith(manifestSchema, JSON.parse(readFileSync(file, 'utf8')), file);
  return Date.parse(parseWith(z.string(), manifest.date.slice(0, 10), file));
}

test('a bundle says that it is old when it is, and not before', async ({ page: tab, open }) => {
  await tab.clock.setFixedTime(made() + 179 * day);
  await open(page);
  await expect(tab.locator('bundle-age')).toBeHidden();
  await tab.clock.setFixedTime(made() + 181 * day);
  await open(page);
  await expect(tab.locator('bundle-age')).toBeVisible();
  await expect(tab.locator('bundle-age')).toContainText('180 jours');
});

test('an unpacked page does not say to unpack it', async ({ page: tab, open }) => {
  await open(page);
  await expect(tab.locator('.unpacked-note')).toBeHidden();
});

for (const scope of ['all', ...locales]) {
  const spoken = scope === 'all' ? locales : locales.filter((locale) => locale === scope);

  // Explorer's preview of a zip gives the browser this one file and nothing of what it names.
  test(`index.html of the bundle ${scope}, opened inside the zip, says to unpack it and stays`, async ({
    page: tab,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'fieldbook-preview-'));
    copyFileSync(join(unpacked(scope), 'index.html'), join(folder, 'index.html'));
    const address = pathToFileURL(join(folder, 'index.html')).href;
    const visited: string[] = [];
    tab.on('framenavigated', (frame) => visited.push(frame.url()));
    await tab.goto(address);
    await expect(tab.locator('.unpacked-note p')).toHaveCount(spoken.length);
    await expect(tab.locator('[data-locale-link]')).toHaveCount(spoken.length);
    for (const locale of spoken) {
      await expect(tab.locator(`.unpacked-note p[lang=${languageTag(locale)}]`)).toBeVisible();
      await expect(tab.locator(`[data-locale-link=${locale}]`)).toBeVisible();
    }
    // A page that goes elsewhere by itself would have gone by now.
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(visited).toEqual([address]);
    rmSync(folder, { recursive: true });
  });
}

for (const locale of locales) {
  test(`the bundle of ${locale} goes straight to its language and offers no other`, async ({
    page: tab,
  }) => {
    await tab.goto(addressIn(locale, 'index.html'));
    await expect(tab).toHaveURL(new RegExp(`/${locale}/index\\.html$`));
    await expect(tab.locator('[data-locale-link]')).toHaveCount(0);
    await tab.locator('.home-runbooks a').first().click();
    await expect(tab.locator('values-form')).toBeVisible();
  });
}
