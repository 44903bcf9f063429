import { expect } from '@playwright/test';
import { test } from '../support/changing-site-test.ts';
import { found, notices, pathOf, report } from '../support/fixture-site.ts';
import {
  askActiveWorker,
  buildsKept,
  keptParts,
  keptPaths,
  leaveRoom,
  visit,
  visitFast,
} from '../support/kept.ts';
import { searchDialog, searchFor } from '../support/search.ts';

test.describe('for a reader of Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('what was visited works without a network: pages, styles and figures', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.url}/ko/`);
    await visit(page, `${site.url}${pathOf(notices, 'ko')}`);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('values-form')).toBeVisible();
    await page.locator('.background > summary').click();
    await expect(page.locator('figure svg:visible').first()).toBeVisible();
    await page.goto(`${site.url}/`);
    await expect(page).toHaveURL(`${site.url}/ko/`);
  });
});

test('a first visit to a site of 250 runbooks loads what every page needs, and that page', async ({
  page,
  site,
}) => {
  await site.addPages(`/ko/${notices.id}/`, 250);
  await visit(page, `${site.url}${pathOf(notices, 'ko')}`);
  expect(await keptParts(page)).toEqual(['core-ko', 'shared']);
  expect(await keptPaths(page)).toEqual([pathOf(notices, 'ko')]);
  const others = site.asked.filter((path) =>
    /^\/(?:pagefind|offline|ko\/.*-\d+\/|en|fr|zh)/.test(path),
  );
  expect(others).toEqual([]);
  // The server of this test does not compress; a page and its parts are about half of it.
  expect(site.bytesSent).toBeLessThan(750_000);
});

test('fifty pages are kept, and the one that was opened longest ago goes first', async ({
  page,
  site,
}) => {
  await site.addPages(`/en/${report.id}/`, 51);
  await visit(page, `${site.url}${pathOf(report)}`);
  const paths = Array.from({ length: 51 }, (_, number) => `/en/${report.id}-${number}/`);
  for (const path of paths.slice(0, 49)) await visitFast(page, site.url + path);
  // Opened again, the first one is the last to go.
  await visitFast(page, `${site.url}${pathOf(report)}`);
  for (const path of paths.slice(49)) await visitFast(page, site.url + path);
  await expect
    .poll(() => keptPaths(page))
    .toEqual([...paths.slice(2, 49), pathOf(report), ...paths.slice(49)]);
});

test('a newer build waits until the reader takes it, and then it has the pages of before', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}${pathOf(notices)}`);
  await visit(page, `${site.url}/en/`);
  await site.deploy('en', 'Newer');
  await page.reload();
  await expect(page).not.toHaveTitle(/Newer/);
  const prompt = page.locator('[data-update]');
  await expect(prompt).toBeVisible({ timeout: 15_000 });
  await expect(prompt).toContainText('newer version');
  await page.locator('[data-update-take]').click();
  await expect(page).toHaveTitle(/Newer/);
  expect(await buildsKept(page)).toHaveLength(1);
  await context.setOffline(true);
  await page.goto(`${site.url}${pathOf(notices)}`);
  await expect(page.locator('values-form')).toBeVisible();
});

test('a page of another build than the worker is not kept', async ({ page, site }) => {
  const own = pathOf(notices, 'fr');
  await visit(page, `${site.url}${own}`);
  const [build] = await buildsKept(page);
  await site.deploy('fr', 'Newer');
  await page.goto(`${site.url}/fr/`);
  await expect(page).toHaveTitle(/Newer/);
  // The newer worker, which keeps the pages that are open, has come as far as it does by itself.
  await expect(page.locator('[data-update]')).toBeVisible({ timeout: 15_000 });
  const timesAsked = () => site.asked.filter((path) => path === '/fr/').length;
  const before = timesAsked();
  await askActiveWorker(page, { type: 'visited' });
  await expect.poll(timesAsked).toBe(before + 1);
  // The answer to this needs the network too: by then, the page has come and was judged.
  expect(await askActiveWorker(page, { type: 'reason', locale: 'fr' })).toMatchObject({
    reason: 'newer',
  });
  expect(await keptPaths(page, build)).toEqual([own]);
  const [, newer] = await buildsKept(page);
  expect(await keptPaths(page, newer)).toEqual([own, '/fr/']);
});

test('where there is no room for a page, that is told once, and those that were kept stay', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}${pathOf(notices)}`);
  await visit(page, `${site.url}/en/`);
  await leaveRoom(page, site.url, 1_000);
  await page.goto(`${site.url}${pathOf(report)}`);
  const told = page.locator('[data-no-room]');
  await expect(told).toContainText('no room to keep this page', { timeout: 15_000 });
  await told.getByRole('button', { name: 'Close' }).click();
  await expect(told).toHaveCount(0);
  await page.goto(`${site.url}${pathOf(notices)}`);
  await askActiveWorker(page, { type: 'visited' });
  await askActiveWorker(page, { type: 'list', locale: 'en' });
  expect(await keptPaths(page)).toEqual([pathOf(notices), '/en/']);
  await context.setOffline(true);
  await page.goto(`${site.url}/en/`);
  await page.goto(`${site.url}${pathOf(notices)}`);
  await page.locator('.background > summary').click();
  await expect(page.locator('figure svg:visible').first()).toBeVisible();
});

test('search in a language that is not kept is of the build of its page', async ({
  page,
  site,
}) => {
  await visit(page, `${site.url}/en/`);
  await site.deploy('fr', 'Newer');
  await page.goto(`${site.url}/fr/`);
  await expect(page).toHaveTitle(/Newer/);
  await page.locator('button[data-search]').click();
  await searchFor(page, found.fileServer.fr);
  await expect(searchDialog(page).locator('[data-search-results] a').first()).toBeVisible();
});

test('whole languages that an earlier worker kept unasked go; the page that is open stays', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/en/`);
  await page.evaluate(async () => {
    const cache = await caches.open('fieldbook-0123456789ab-en');
    await cache.put('/en/?__WB_REVISION__=0', new Response('old'));
    await cache.put('/complete', new Response());
  });
  await expect.poll(() => keptPaths(page), { timeout: 15_000 }).toEqual(['/en/']);
  await expect.poll(() => page.evaluate(() => caches.has('fieldbook-0123456789ab-en'))).toBe(false);
  expect(await keptParts(page)).toEqual(['core-en', 'shared']);
});

test('the kill switch forgets everything, goes, and leaves pages to the network', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}/en/`);
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
  await expect.poll(left, { timeout: 20_000 }).toEqual({ caches: [], registrations: 0 });
  // Each page asks for the worker once more: it goes again.
  const again = context.waitForEvent('serviceworker');
  expect((await page.goto(`${site.url}/en/`))?.fromServiceWorker()).toBe(false);
  await again;
  await expect.poll(left, { timeout: 20_000 }).toEqual({ caches: [], registrations: 0 });
  expect((await page.reload())?.fromServiceWorker()).toBe(false);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
