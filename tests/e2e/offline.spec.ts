import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { found, notices, pathOf } from '../support/fixture-site.ts';
import { searchDialog, searchFor } from '../support/search.ts';
import { ChangingSite } from '../support/two-builds.ts';

// A worker fetches dozens of files, one after the other.
test.setTimeout(60_000);

let site: ChangingSite;

test.beforeEach(async () => {
  site = await ChangingSite.start();
});

test.afterEach(async () => {
  await site.stop();
});

/** Waits until everything of a language is kept on this machine. */
async function kept(page: Page, locale: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (wanted) => {
          const names = (await caches.keys()).filter((name) => name.endsWith(`-${wanted}`));
          const found = await Promise.all(
            names.map(async (name) => (await caches.open(name)).match('/complete')),
          );
          return found.filter((response) => response !== undefined).length;
        }, locale),
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0);
}

test.describe('for a reader of Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('what was visited once works without a network: pages, styles and search', async ({
    page,
    context,
  }) => {
    await page.goto(`${site.url}/ko/`);
    await kept(page, 'ko');
    await context.setOffline(true);
    await page.goto(`${site.url}${pathOf(notices, 'ko')}`);
    await expect(page.locator('values-form')).toBeVisible();
    await page.locator('button[data-search]').click();
    await searchFor(page, found.fileServer.ko);
    await expect(searchDialog(page).locator('[data-search-results] a').first()).toBeVisible();
    await page.goto(`${site.url}/`);
    await expect(page).toHaveURL(`${site.url}/ko/`);
  });
});

test('only the language of the reader is kept, another one once it is read', async ({ page }) => {
  await page.goto(`${site.url}/fr/`);
  await kept(page, 'fr');
  const names = () => page.evaluate(() => caches.keys());
  expect((await names()).map((name) => name.split('-').at(-1)).sort()).toEqual(['fr', 'shared']);
  await page.goto(`${site.url}/zh/`);
  await kept(page, 'zh');
});

test('a newer build waits until the reader takes it, and then it is whole', async ({ page }) => {
  await page.goto(`${site.url}/en/`);
  await kept(page, 'en');
  await site.deploy('en', 'Newer');
  await page.reload();
  await expect(page).not.toHaveTitle(/Newer/);
  const prompt = page.locator('[data-update]');
  await expect(prompt).toBeVisible({ timeout: 10_000 });
  await expect(prompt).toContainText('newer version');
  await page.locator('[data-update-take]').click();
  await expect(page).toHaveTitle(/Newer/);
  await kept(page, 'en');
  const builds = await page.evaluate(
    async () => new Set((await caches.keys()).map((name) => name.split('-')[1])).size,
  );
  expect(builds).toBe(1);
});

test('search in a language that is not kept is of the build of its page', async ({ page }) => {
  await page.goto(`${site.url}/en/`);
  await kept(page, 'en');
  await site.deploy('fr', 'Newer');
  await page.goto(`${site.url}/fr/`);
  await expect(page).toHaveTitle(/Newer/);
  await page.locator('button[data-search]').click();
  await searchFor(page, found.fileServer.fr);
  await expect(searchDialog(page).locator('[data-search-results] a').first()).toBeVisible();
});

test('without a network, search says that nothing is found, and that the other languages are not kept', async ({
  page,
  context,
}) => {
  await page.goto(`${site.url}/en/`);
  await kept(page, 'en');
  await context.setOffline(true);
  await page.reload();
  await page.locator('button[data-search]').click();
  await searchFor(page, 'qwertz');
  const status = searchDialog(page).getByRole('status');
  await expect(status).toContainText('qwertz');
  await expect(status).toContainText('other languages could not be loaded');
});

test('the kill switch forgets everything, goes, and leaves pages to the network', async ({
  page,
  context,
}) => {
  await page.goto(`${site.url}/en/`);
  await kept(page, 'en');
  expect((await page.reload())?.fromServiceWorker()).toBe(true);
  await site.turnOff();
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  const left = () =>
    page
      .evaluate(async () => ({
        caches: await caches.keys(),
        registrations: (await navigator.serviceWorker.getRegistrations()).length,
      }))
      // The page is just being loaded again.
      .catch(() => undefined);
  await expect.poll(left).toEqual({ caches: [], registrations: 0 });
  // Each page asks for the worker once more: it goes again.
  const again = context.waitForEvent('serviceworker');
  expect((await page.goto(`${site.url}/en/`))?.fromServiceWorker()).toBe(false);
  await again;
  await expect.poll(left).toEqual({ caches: [], registrations: 0 });
  expect((await page.reload())?.fromServiceWorker()).toBe(false);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
