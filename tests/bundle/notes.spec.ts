import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languageTag, locales } from '../../src/locales.ts';
import { report } from '../support/fixture-site.ts';
import { fixtureBundles } from '../support/unpacked.ts';
import { settled } from '../support/visit.ts';
import { expect, test } from './reader.ts';
import { release } from './release.ts';

const page = `fr/${report.id}/index.html`;

test('a bundle says that it is old when it is, and not before', async ({ page: tab, open }) => {
  await tab.clock.setFixedTime(release().after(179));
  await open(page);
  await expect(tab.locator('bundle-age')).toBeHidden();
  await tab.clock.setFixedTime(release().after(181));
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
    copyFileSync(join(fixtureBundles.unpacked(scope), 'index.html'), join(folder, 'index.html'));
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
    // Only a script or a refresh could lead elsewhere: the one is not there, and of the other there is none.
    await settled(tab);
    await expect(tab.locator('meta[http-equiv=refresh]')).toHaveCount(0);
    expect(visited).toEqual([address]);
    rmSync(folder, { recursive: true });
  });
}

for (const locale of locales) {
  test(`the bundle of ${locale} goes straight to its language and offers no other`, async ({
    page: tab,
  }) => {
    await tab.goto(fixtureBundles.addressIn(locale, 'index.html'));
    await expect(tab).toHaveURL(new RegExp(`/${locale}/index\\.html$`));
    await expect(tab.locator('[data-locale-link]')).toHaveCount(0);
    await tab.locator('.home-runbooks a').first().click();
    await expect(tab.locator('values-form')).toBeVisible();
  });
}
