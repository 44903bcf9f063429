import { expect } from '@playwright/test';
import { locales, type Locale } from '../../src/locales.ts';
import { loadInterface } from '../../src/content/read/load.ts';
import { message } from '../../src/parameters/messages.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { test } from '../support/changing-site-test.ts';
import { found, notices, pathOf, report } from '../support/fixture-site.ts';
import { keepLanguage, visit } from '../support/kept.ts';
import { searchDialog, searchFor } from '../support/search.ts';

const text = (locale: Locale, key: string, params = {}): string =>
  message(loadInterface(locale), key, params, locale);

for (const locale of locales) {
  test(`without a network, ${locale} says what is kept, what is not, and what to do`, async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.url}${pathOf(notices, locale)}`);
    const title = (await page.title()).replace(' · Fieldbook', '').trim();
    await context.setOffline(true);
    await page.goto(`${site.url}/${locale}/nope/`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      text(locale, 'offline.away.title'),
    );
    const address = text(locale, 'offline.away.asked', { address: `/${locale}/nope/` });
    await expect(main).toContainText(address);
    await expect(main).toContainText(text(locale, 'offline.away.notKeptText'));
    await expectAccessible(page);
    await main.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(`${site.url}${pathOf(notices, locale)}`);
    await expect(page.locator('values-form')).toBeVisible();
  });

  test(`without a network, search in ${locale} says that the language is not kept`, async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.url}/${locale}/`);
    await context.setOffline(true);
    await page.reload();
    await page.locator('button[data-search]').click();
    await searchDialog(page).locator('input[type=search]').fill(found.port);
    await expect(searchDialog(page).getByRole('status')).toHaveText(
      text(locale, 'search.noNetwork'),
    );
    await expect(searchDialog(page)).not.toContainText(text(locale, 'search.advice'));
    const link = text(locale, 'offline.keepLink');
    expect(text(locale, 'search.noNetwork')).toContain(link);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: link })).toHaveAttribute(
      'href',
      `/${locale}/download/#keep`,
    );
  });
}

test('without a network, an address without its last slash leads to the page', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}${pathOf(notices)}`);
  await context.setOffline(true);
  await page.goto(`${site.url}/en/${notices.id}?q=port#${notices.tasks.tests}`);
  await expect(page).toHaveURL(`${site.url}${pathOf(notices)}?q=port#${notices.tasks.tests}`);
  await expect(page.locator('values-form')).toBeVisible();
});

test('without a network, another language is answered in the one that was read last', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}/zh/`);
  await visit(page, `${site.url}/fr/`);
  await context.setOffline(true);
  await page.goto(`${site.url}/ko/`);
  await expect(page).toHaveURL(`${site.url}/fr/offline/?asked=${encodeURIComponent('/ko/')}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('[data-kept-list] a')).toHaveCount(2);
  await expect(page.locator('[data-kept-list] a').first()).toHaveAttribute('href', '/fr/');
});

test('the answer leads on once there is a network again', async ({ page, context, site }) => {
  await visit(page, `${site.url}/en/`);
  await context.setOffline(true);
  await page.goto(`${site.url}${pathOf(report)}`);
  await expect(page).toHaveURL(/\/en\/offline\//);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page).toHaveURL(`${site.url}${pathOf(report)}`);
});

test('where a part of what every page needs is gone, no answer leads to itself', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}/en/`);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.endsWith('-shared')) await caches.delete(name);
  });
  await context.setOffline(true);
  await expect(page.goto(`${site.url}/en/nope/`)).rejects.toThrow(/ERR_FAILED/);
});

test('an address of another site is not shown as one that was asked for', async ({
  page,
  site,
}) => {
  for (const asked of ['//evil.example/', 'https://evil.example/', 'javascript:alert(1)']) {
    await page.goto(`${site.url}/en/offline/?asked=${encodeURIComponent(asked)}`);
    await expect(page.locator('[data-kept-list] li')).toHaveCount(1);
    await expect(page.locator('[data-asked]')).toBeHidden();
  }
});

test('a page of an older build than the server says so when it cannot search', async ({
  page,
  site,
}) => {
  await visit(page, `${site.url}/en/`);
  await site.deploy('en', 'Newer');
  await page.reload();
  await expect(page).not.toHaveTitle(/Newer/);
  await page.locator('button[data-search]').click();
  await searchDialog(page).locator('input[type=search]').fill(found.port);
  await expect(searchDialog(page).getByRole('status')).toHaveText(text('en', 'search.newer'));
});

test('of a kept language, search works without a network, and says that the others are not kept', async ({
  page,
  context,
  site,
}) => {
  await keepLanguage(page, site.url, 'en');
  await context.setOffline(true);
  await page.goto(`${site.url}${pathOf(report)}`);
  await page.locator('button[data-search]').click();
  await searchFor(page, found.port);
  await expect(searchDialog(page).locator('[data-search-results] a').first()).toBeVisible();
  await searchFor(page, 'qwertz');
  const status = searchDialog(page).getByRole('status');
  await expect(status).toContainText('qwertz');
  await expect(status).toContainText('other languages could not be loaded');
});
